/**
 * `npm run judge`: composes statements from varied parts and has them read by judges that are not ours: Debian's
 * `grammalecte-cli` for French, `link-parser` (Link Grammar) for English. Spelling, spaces and quotes are not asked of
 * them: `typographic` has its own table. Exits 1 on an error found, 2 when a judge is not installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, turns } from '../src/documents/compose.ts';
import type { Language } from '../src/language/language.ts';
import type { Address, Statement } from '../src/offer/schema.ts';
import { english, french } from './judge-parts.ts';

const count = Number(process.env['LIMPIDE_JUDGE_COUNT'] ?? 360);
const addresses: readonly Address[] = ['third', 'vous', 'tu'];
const shapesOfSupport = ['certain', 'invited', 'beginner', 'gift'] as const;

/** A deterministic walk through the pools: steps prime to their sizes, so that every part meets many others. */
function statements(language: Language, howMany: number): string[] {
  const pools = language === 'fr' ? french : english;
  const all = new Set<string>();
  for (let at = 0; all.size < howMany && at < howMany * 20; at += 1) {
    const pick = (pool: readonly string[], step: number): string =>
      pool[(at * step + Math.floor(at / pool.length)) % pool.length]!;
    const parts: Statement = {
      audience: pick(pools.audience, 1),
      situation: pick(pools.situation, 3),
      means: pick(pools.means, 7),
      change: pick(pools.change, 11),
      feeling: pick(pools.feeling, 5),
    };
    if (at % 7 === 3) delete parts.audience;
    if (at % 5 === 2) delete parts.situation;
    if (at % 6 === 1) delete parts.means;
    const kind = at % 9 < 6 ? 'certain' : shapesOfSupport[(at % 9) - 5]!;
    const text = compose(
      parts,
      {
        language,
        address: addresses[at % 3]!,
        support: () => (kind === 'invited' ? 'hypothesis' : 'certainty'),
        beginner: kind === 'beginner',
        ...(kind === 'gift' ? { gift: gifts[language][at % 3]! } : {}),
      },
      turns[Math.floor(at / 3) % 3]!,
    );
    if (text !== '') all.add(text);
  }
  return [...all];
}

const gifts = {
  fr: [
    { says: 'je pense à toi', to_whom: 'une amie', occasion: 'une naissance' },
    {
      says: 'que l’on est fier d’elle',
      to_whom: 'les grands-mères',
      remains: 'un bol qui sert tous les jours',
    },
    { says: 'l’amour d’une famille', to_whom: 'pour un père', occasion: 'pour un départ' },
  ],
  en: [
    { says: 'I am thinking of you', to_whom: 'a friend', occasion: 'a birth' },
    { says: 'thank you', to_whom: 'for a teacher', occasion: 'after a year together' },
    { says: 'you are not alone', to_whom: 'a friend', remains: 'a bowl used every day' },
  ],
};

interface Found {
  readonly text: string;
  readonly error: string;
}

/** Kinds of remark that are about spelling and typesetting. */
const notGrammar = new Set([
  'typo',
  'apos',
  'esp',
  'nbsp',
  'tab',
  'maj',
  'unit',
  'num',
  'liga',
  'nf',
  'mapos',
]);

function judgeFrench(texts: readonly string[]): Found[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-judge-'));
  const file = join(folder, 'statements.txt');
  writeFileSync(file, `${texts.join('\n')}\n`);
  const ran = spawnSync('grammalecte-cli', ['-f', file, '-j'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  rmSync(folder, { recursive: true });
  if (ran.error !== undefined) return undefined;
  const { data } = JSON.parse(ran.stdout) as {
    data: {
      iParagraph: number;
      lGrammarErrors: {
        sType: string;
        nStart: number;
        nEnd: number;
        sMessage: string;
        aSuggestions: string[];
      }[];
    }[];
  };
  return data.flatMap(({ iParagraph, lGrammarErrors }) =>
    lGrammarErrors
      .filter(({ sType }) => !notGrammar.has(sType))
      .map(({ nStart, nEnd, sMessage, aSuggestions }) => {
        const text = texts[iParagraph - 1]!;
        return {
          text,
          error: `“${text.slice(nStart, nEnd)}”: ${sMessage} ${aSuggestions.slice(0, 3).join(', ')}`,
        };
      }),
  );
}

/** Link Grammar reads a sentence or says "No complete linkages found". Labels before a colon are read apart. */
function judgeEnglish(texts: readonly string[]): Found[] | undefined {
  const sentences = texts.flatMap((text) =>
    text
      .split(/(?<=[.?!]) /)
      .map((sentence) => ({ text, sentence: plain(sentence) }))
      .filter(({ sentence }) => sentence !== ''),
  );
  const known = new Set(sentences.map(({ sentence }) => sentence));
  const ran = spawnSync(
    'link-parser',
    [
      'en',
      '-verbosity=1',
      '-graphics=0',
      '-limit=1000',
      '-null=0',
      '-panic=0',
      '-echo=1',
      '-spell=0',
      '-timeout=30',
    ],
    {
      input: `${sentences.map(({ sentence }) => sentence).join('\n')}\n`,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (ran.error !== undefined) return undefined;
  // Each sentence is echoed before its verdict; one without a verdict ran out of time.
  const refused = new Set<string>();
  let current = '';
  for (const line of ran.stdout.split('\n')) {
    if (known.has(line)) {
      current = line;
      refused.add(current);
    } else if (/^Found \d+ linkages? \(/.test(line)) refused.delete(current);
  }
  return sentences
    .filter(({ sentence }) => refused.has(sentence))
    .map(({ text, sentence }) => ({ text, error: `no reading of “${sentence}”` }));
}

/**
 * The sentence as Link Grammar can read it: it knows no label before a colon ("For young parents: a quiet evening"), so
 * a verb stands in for the colon; reported speech becomes "this"; what is taken as it was typed ("How: …") is not ours to judge.
 */
const plain = (sentence: string): string =>
  sentence
    .replaceAll('’', "'")
    .replace(/“[^”]*”/g, 'this')
    .replace(/^A gift /, 'It is a gift ')
    .replace(/^(?:For whom|How|Where it starts|What changes|The occasion): .*/, '')
    .replace(/^(?:What (?:stays|they keep|you keep)|My work[^:]*|At the end of the road): /, 'There is ')
    .replace(/^For ([^:]*): one aim, that /, 'For $1, I hope that ')
    .replace(/^For ([^:]*): /, 'For $1, I have ')
    .replace(/: that is what /, ' is what ');

let errors = 0;
let missing = false;
for (const [language, judge, name] of [
  ['fr', judgeFrench, 'grammalecte-cli'],
  ['en', judgeEnglish, 'link-parser'],
] as const) {
  const texts = statements(language, count);
  if (process.env['LIMPIDE_JUDGE_SHOW']) console.log(texts.join('\n'));
  const found = judge(texts);
  if (found === undefined) {
    missing = true;
    console.error(
      `${language}: ${name} is not installed (apt-get install ${name === 'link-parser' ? 'link-grammar' : name})`,
    );
    continue;
  }
  for (const { text, error } of found) console.log(`${language}: ${error}\n    ${text}`);
  console.log(`${language}: ${texts.length} statements read by ${name}, ${found.length} errors`);
  errors += found.length;
}
process.exitCode = errors > 0 ? 1 : missing ? 2 : 0;

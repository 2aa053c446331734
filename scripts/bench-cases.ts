/**
 * `npx tsx scripts/bench-cases.ts`: many cases of 40 answers each, from their answers to their files on the disk, beside
 * writing those very files with the durable writer alone. Both in this run, turn about; medians and the ratio.
 *
 * LIMPIDE_CASES: how many cases a turn (1000 unless told).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFiles } from '../src/host.ts';
import { writeOffer } from '../src/offer/edit.ts';
import { newId } from '../src/offer/ids.ts';
import type { Positioning } from '../src/offer/schema.ts';
import { fill } from '../src/session/answers-file.ts';
import { loadScript } from '../src/session/load.ts';
import { save } from '../src/storage/save.ts';
import { readYaml } from '../src/yaml/read.ts';

const cases = Number(process.env['LIMPIDE_CASES'] ?? 1000);
const turns = 3;

/** 40 questions of the usual kinds: some conditions, a list of records, places in the file and answers of its own. */
const questions = [
  '- {id: craft, kind: text, ask: Craft?, into: maker.craft}',
  '- {id: sells, kind: choice, ask: Sells?, into: maker.sells, choices: [{value: object, label: O}, {value: service, label: S}]}',
  '- {id: gift, kind: yes-no-unknown, ask: A gift?, when: {sells: object}}',
  '- {id: past, kind: long, ask: Past?, into: service.past.text}',
  '- {id: present, kind: long, ask: Present?, into: service.present.text}',
  '- {id: future, kind: long, ask: Future?, into: service.future.text}',
  '- {id: feelings, kind: long, ask: Feelings?, into: "service.feelings[].word"}',
  '- {id: refuses, kind: long, ask: Refuses?, into: passion.refuses}',
  '- id: quotes\n  kind: list\n  ask: Quotes?\n  into: "evidence[]"\n  questions:\n    - {id: who, kind: pick, from: clients, at_most: 1, ask: Who?, into: .client}\n    - {id: words, kind: long, ask: Words?, into: .words}\n    - {id: when, kind: text, ask: When?, into: .when}',
  ...Array.from(
    { length: 23 },
    (_, at) =>
      `- {id: own_${at}, kind: text, ask: "About {{ craft }}?"${at % 3 === 0 ? ', when: {sells: object}' : ''}}`,
  ),
].join('\n');
const script = loadScript(
  `format: limpide-session/1\nid: bench\nversion: "1"\ntitle: Bench\nlanguages: [en]\nsections:\n  - id: all\n    title: All\n    questions:\n${questions.replace(/^/gm, '      ')}\n`,
  'bench.yaml',
  () => undefined,
).script;

/** 8 + 23 single answers and three records of three: 40, laid out as the questionnaire's file is. */
const answersOf = (number: number): string =>
  [
    `craft: potter ${number}`,
    'sells: object',
    'gift: true',
    'past: She had looked for a present for weeks and nothing said what she meant.',
    'present: Her mother turns seventy on Sunday.',
    'future: A morning coffee in a bowl that says thank you.',
    'feelings:\n  - relief\n  - pride',
    'refuses:\n  - copying a colleague\n  - selling what I would not give',
    'quotes:',
    ...['Claire', 'Paul', 'Ines'].map(
      (who) => `  - who: ${who}\n    words: "She cried when she read it (${number})."\n    when: 2026-05`,
    ),
    ...Array.from(
      { length: 23 },
      (_, at) => `own_${at}: "Answer ${at} of case ${number}, in a plain sentence."`,
    ),
  ].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'limpide-cases-'));
const token = (number: number): string => number.toString(16).padStart(32, '0');
let made = 0;

/** From the answers' bytes to a file on the disk. */
function run(number: number, turn: number): string {
  const read = readYaml(answersOf(number));
  if (!read.ok) throw new Error('the answers do not read');
  const offer: Positioning = { format: 'limpide/1', language: 'en' };
  const filled = fill({ script, language: 'en', offer }, read.document.root, (text, taken) =>
    newId(text, taken, 'note'),
  );
  if (filled.problems.length > 0) throw new Error(JSON.stringify(filled.problems[0]));
  const text = writeOffer(filled.session.offer);
  made = filled.session.offer.progress?.answered?.length ?? 0;
  save(
    nodeFiles,
    join(folder, `run-${turn}-${number}.yaml`),
    new TextEncoder().encode(text),
    'new',
    token(number),
  );
  return text;
}

const timed = (work: () => void): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

try {
  const ratios: number[] = [];
  let [whole, alone] = [0, 0];
  for (let turn = 0; turn < turns; turn++) {
    [whole, alone] = [0, 0];
    // Case by case, turn about: a disk that slows down meanwhile slows both.
    for (let number = 0; number < cases; number++) {
      let text = '';
      whole += timed(() => {
        text = run(number, turn);
      });
      alone += timed(() => {
        const path = join(folder, `alone-${turn}-${number}.yaml`);
        save(nodeFiles, path, new TextEncoder().encode(text), 'new', token(number));
      });
    }
    ratios.push(whole / alone);
  }
  console.log(`${cases} cases of ${made} answers, ${turns} turns; the last one:`);
  console.log(`from answers to files  ${whole.toFixed(0)} ms`);
  console.log(`writing the files      ${alone.toFixed(0)} ms`);
  console.log(`ratio, median          ${median(ratios).toFixed(2)} (goal: under 1.5)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

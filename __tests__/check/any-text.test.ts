/** Whatever text a rule is given, it answers, marks words inside it, and says the same twice, in the time of one reading. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { reportOn } from '../../src/check/pitch.ts';
import { rules } from '../../src/check/rules/index.ts';
import { recommended } from '../../src/check/settings.ts';
import { languages } from '../../src/language/language.ts';
import { loadReader } from '../../src/language/read.ts';

const runs = Number(process.env.LIMPIDE_RUNS ?? 60);
/** Signs of a long text: as many as a pitch may have, when runs are many. */
const longest = runs > 500 ? 100_000 : 8_000;
const today = '2026-11-22';
const src = join(import.meta.dirname, '../../src');

const pieces = fc.constantFrom(
  ...'je vous tu qui veulent se trouver un des plus beaux jours de votre vie leur propre soi-même EMDR persona ( ) c’est-à-dire , ; : . … « » 🌿 100 % garanti guérir migraine stress pour tous You want to find one of the finest days for everyone guaranteed cure nerves myofascial only 3 left \ud800 e\u0301 \u202f \n ##[ \u202e'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.array(pieces, { maxLength: 200 }).map((words) => words.join(' ')),
);

test.each(languages)('%s: any pitch gets a report whose places lie inside it', async (language) => {
  const reader = await loadReader(language);
  fc.assert(
    fc.property(texts, (text) => {
      const report = reportOn(text, reader, recommended, today);
      expect(reportOn(text, reader, recommended, today)).toEqual(report);
      expect(report.clarity >= 0 && report.clarity <= 100).toBe(true);
      const spans = [
        ...report.findings.map(({ range }) => ({ start: range.start.offset, end: range.end.offset })),
        ...Object.values(report.said),
        ...(report.thread === undefined ? [] : [report.thread]),
      ];
      expect(spans.filter(({ start, end }) => start < 0 || end < start || end > text.length)).toEqual([]);
      for (const { rule, args } of report.findings)
        for (const locale of ['fr', 'en'] as const) {
          const { message, question } = rules.find(({ id }) => id === rule)!.text[locale];
          expect(`${message(args)}${question?.(args) ?? ''}`).not.toMatch(/undefined|\[object/);
        }
    }),
    { numRuns: runs, seed: 22 },
  );
});

/** What makes a pattern that backtracks suffer: long runs of what it repeats, and no end to them. */
const hostile = [
  ...'a e é 1 , . ; \' ’ - ( · « " 🌿'.split(' '),
  ' ',
  '\n',
  '\u00a0',
  'A',
  'a ',
  'a-',
  "l'",
  'a’',
  'un des beaux ',
  'one of the ',
  'se trouv',
  'qui veut ',
  'EMDR ',
  'persona, ',
  'e\u0301',
  'client·e',
  '1 000 ',
  'M. ',
];

test.each(languages)(
  '%s: long runs of any sign are read and checked in time that grows with them',
  async (language) => {
    const reader = await loadReader(language);
    reportOn('vous dormez enfin', reader, recommended, today);
    for (const unit of hostile) {
      const time = (size: number): number => {
        const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
        const from = process.cpuUsage();
        reportOn(text, reader, recommended, today);
        const { user, system } = process.cpuUsage(from);
        return (user + system) / 1000;
      };
      const small = time(longest / 4);
      const large = time(longest);
      // Four times the text: quadratic growth would be sixteen times the work.
      expect([unit, large < Math.max(200, small * 10)]).toEqual([unit, true]);
    }
  },
  60_000,
);

/** Every regular expression written in the reading and in the rules, each alone on hostile runs. */
test('no pattern of the reading or of the rules backtracks without bound', () => {
  const rooms = [
    'language',
    'language/fr',
    'language/en',
    'language/grammar',
    'language/grammar/fr',
    'language/grammar/en',
    'check',
    'check/rules',
  ];
  const patterns = rooms.flatMap((room) =>
    readdirSync(join(src, room))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
      .flatMap((name) =>
        patternsIn(readFileSync(join(src, room, name), 'utf8')).map((one) => ({ name, ...one })),
      ),
  );
  expect(patterns.length).toBeGreaterThan(30);
  for (const { name, source, flags } of patterns) {
    const pattern = new RegExp(source, [...new Set(`${flags}g`.replace('y', ''))].join(''));
    for (const unit of hostile) {
      const text = `${unit.repeat(Math.ceil(20_000 / unit.length))}\u0001`;
      const from = process.cpuUsage();
      text.replace(pattern, '');
      const { user, system } = process.cpuUsage(from);
      const milliseconds = (user + system) / 1000;
      expect([name, source, unit, milliseconds < 250]).toEqual([name, source, unit, true]);
    }
  }
}, 120_000);

/** Literals only: a slash after what cannot end an expression, up to the slash that closes it. */
function patternsIn(code: string): { source: string; flags: string }[] {
  const plain = code.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  return [
    ...plain.matchAll(
      /(?<=[(=:,[?]\s*|return |^\s*)\/((?:[^/\\\n[*]|\\.|\[(?:[^\]\\\n]|\\.)*\])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*)\/([dgimsuvy]*)/gm,
    ),
  ].map(([, source, flags]) => ({ source: source!, flags: flags! }));
}

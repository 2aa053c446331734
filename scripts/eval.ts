/**
 * `npm run eval [-- FILE.jsonl …] [--errors] [--format json] [--own]`: how well the reading judges labelled texts.
 * Without a file, the development corpus. `--write-docs` puts both tables into `docs/reading.md`.
 * `--own`: our own sentences, each judged by a model that saw no text of its voice.
 * `--parts`: which parts of an offer a pitch says; with `--held`, on the pitches kept aside.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clarityOfPitch } from '../src/check/clarity.ts';
import { holds } from '../src/check/verdicts.ts';
import { type Language, languages } from '../src/language/language.ts';
import { compiledOf, loadData } from '../src/language/load.ts';
import { loadReader, makeReader, quoteKinds, type Reader } from '../src/language/read.ts';
import { developmentFiles, type Item, ownItems, readItems } from './reading/corpus.ts';
import { pitchExamples, pitchesOf, quoteExamples, quotesOf } from './reading/examples.ts';
import { type Figures, figuresOf, mean } from './reading/figures.ts';
import {
  type Crossed,
  crossFit,
  type Example,
  quoteSettings,
  shrink,
  steadyThreshold,
} from './reading/fit.ts';
import { type PartsTable, partsTable } from './reading/parts.ts';

interface Table {
  readonly macro_f1: number;
  readonly macro_precision: number;
  readonly quotes: number;
  readonly pairs: number;
  readonly labels: Readonly<Record<string, Figures>>;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    own: { type: 'boolean', default: false },
    parts: { type: 'boolean', default: false },
    held: { type: 'boolean', default: false },
    'write-docs': { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
  },
});

async function tableOf(language: Language, items: readonly Item[], own: boolean): Promise<Table> {
  const data = await loadData(language);
  const pitches = pitchesOf(items);
  const quotes = quotesOf(items);
  const judged = own ? await judgeOwn(language, items) : await judge(language, items);
  const labels = Object.fromEntries(
    data.labels.map((label) => [
      label,
      figuresOf(
        pitches.map((item) => item.labels.includes(label)),
        judged.labels.map((given) => given.has(label)),
      ),
    ]),
  );
  if (values.errors) {
    pitches.forEach((item, at) => {
      for (const label of data.labels)
        if (item.labels.includes(label) !== judged.labels[at]!.has(label))
          miss(item.id, item.labels.includes(label) ? 'missed' : 'raised', label, item.text);
    });
    quotes.forEach((item, at) => {
      if (item.labels[0] !== judged.kinds[at]) miss(item.id, judged.kinds[at]!, item.labels[0], item.text);
    });
  }
  const present = Object.values(labels).filter(({ n }) => n > 0);
  return {
    macro_f1: mean(present.map(({ f1 }) => f1)),
    macro_precision: mean(present.map(({ precision }) => precision)),
    quotes: mean(quotes.map((item, at) => (item.labels[0] === judged.kinds[at] ? 1 : 0))),
    pairs: pairs(items, judged.readerFor),
    labels,
  };
}

interface Judged {
  readonly labels: readonly ReadonlySet<string>[];
  readonly kinds: readonly string[];
  /** Whoever may judge a pair: of our own sentences, a reader that has seen nothing of its voice. */
  readerFor(item: Item): Reader;
}

async function judge(language: Language, items: readonly Item[]): Promise<Judged> {
  const reader = await loadReader(language);
  return {
    labels: pitchesOf(items).map(({ text }) => labelsOf(text, reader)),
    kinds: quotesOf(items).map(({ text }) => reader.readQuote(text).kind),
    readerFor: () => reader,
  };
}

/** What a maker is told of a pitch: the very verdicts of `limpide pitch`. */
function labelsOf(text: string, reader: Reader): ReadonlySet<string> {
  const reading = reader.read(text);
  return new Set(reading.verdicts.filter((one) => holds(one, reading)).map(({ label }) => label));
}

async function judgeOwn(language: Language, items: readonly Item[]): Promise<Judged> {
  const data = await loadData(language);
  const examples = pitchExamples(items, data);
  const crossed = crossFit(examples);
  const { fold, models } = crossed;
  const thresholds = models.map((_, held) => thresholdsOf(held, crossed, examples));
  const quotes = crossFit(quoteExamples(items, data), quoteSettings);
  const readers = models.map((fitted, held) => {
    const biases = thresholds[held]!.map((threshold) => -threshold);
    return makeReader(
      compiledOf(data, { pitch: shrink({ ...fitted, biases }), quote: shrink(quotes.models[held]!) }),
    );
  });
  const foldOf = new Map(examples.map(({ group }, at) => [group, fold[at]!]));
  const readerFor = ({ voice }: Item): Reader => readers[foldOf.get(voice ?? '') ?? 0]!;
  return {
    labels: pitchesOf(items).map((item) => labelsOf(item.text, readerFor(item))),
    kinds: quotes.scores.map((row) => quoteKinds[row.indexOf(Math.max(...row))]!),
    readerFor,
  };
}

/** The threshold too comes from the other folds: chosen on the texts it judges, it would flatter the figure. */
function thresholdsOf(held: number, { fold, scores }: Crossed, examples: readonly Example[]): number[] {
  const others = examples.map((_, at) => at).filter((at) => fold[at] !== held);
  return (examples[0]?.truth ?? []).map((_, column) =>
    steadyThreshold(
      others.map((at) => scores[at]![column]!),
      others.map((at) => examples[at]!.truth[column]!),
    ),
  );
}

function pairs(items: readonly Item[], readerFor: Judged['readerFor']): number {
  return mean(
    items.flatMap((item) => {
      if (item.kind !== 'pair') return [];
      const reader = readerFor(item);
      const right = clarityOfPitch(reader.read(item.clearer)) > clarityOfPitch(reader.read(item.less));
      if (!right && values.errors) miss(item.id, 'pair', 'clearer', `${item.clearer}\n  < ${item.less}`);
      return [right ? 1 : 0];
    }),
  );
}

function miss(id: string, what: string, label: string, text: string): void {
  process.stderr.write(`${id} ${what} ${label}: ${text}\n`);
}

const percent = (value: number): string => value.toFixed(2);

function print(language: string, table: Table): void {
  const rows = Object.entries(table.labels).map(([label, { n, precision, recall, f1, interval }]) =>
    [
      label.padEnd(22),
      String(n).padStart(4),
      percent(precision),
      percent(recall),
      percent(f1),
      `[${interval.map(percent).join(' ')}]`,
    ].join('  '),
  );
  process.stdout.write(
    [
      `${language} (${values.own ? 'own sentences, grouped validation' : positionals.length > 0 ? 'given files' : 'development corpus'})`,
      `${'label'.padEnd(22)}     n  prec  rec   F1`,
      ...rows,
      `macro F1 ${percent(table.macro_f1)}, macro precision ${percent(table.macro_precision)}, quotes ${percent(table.quotes)}, pairs ${percent(table.pairs)}`,
      '',
      '',
    ].join('\n'),
  );
}

/** Rows of the documentation: both languages side by side. */
function rowsOf(
  head: string,
  shown: readonly (readonly [string, Readonly<Record<string, Figures>>])[],
): string[] {
  const labels = [...new Set(shown.flatMap(([, rows]) => Object.keys(rows)))];
  const cells = ({ n, precision, recall, f1, interval }: Figures): string =>
    `${n} | ${percent(precision)} | ${percent(recall)} | **${percent(f1)}** ${interval.map(percent).join('–')}`;
  const none = ' | | | ';
  return [
    `| ${head} | ${shown.map(([language]) => `${language}: n | precision | recall | F1 and 95 % interval`).join(' | ')} |`,
    `| --- |${shown.map(() => ' --: | --: | --: | :-- |').join('')}`,
    ...labels.map(
      (label) =>
        `| \`${label}\` | ${shown.map(([, rows]) => (rows[label] === undefined ? none : cells(rows[label]))).join(' | ')} |`,
    ),
  ];
}

function markdown(report: Readonly<Record<string, Table>>): string {
  const shown = Object.entries(report);
  return [
    ...rowsOf(
      'label',
      shown.map(([language, { labels }]) => [language, labels] as const),
    ),
    '',
    ...shown.map(
      ([language, table]) =>
        `- ${language}: macro-F1 **${percent(table.macro_f1)}**, macro-precision ${percent(table.macro_precision)}, kinds of quotes ${percent(table.quotes)}, pairs ${percent(table.pairs)}`,
    ),
  ].join('\n');
}

async function reportOf(items: readonly Item[], own: boolean): Promise<Record<string, Table>> {
  const report: Record<string, Table> = {};
  for (const language of languages) {
    const theirs = items.filter((item) => item.lang === language);
    if (theirs.length > 0) report[language] = await tableOf(language, theirs, own);
  }
  return report;
}

async function partsOf(held: boolean): Promise<(readonly [Language, PartsTable])[]> {
  const tables: (readonly [Language, PartsTable])[] = [];
  for (const language of languages) {
    const told = values.errors ? missPart : undefined;
    tables.push([language, await partsTable(language, held, told)]);
  }
  return tables;
}

const missPart: Parameters<typeof partsTable>[2] = ({ id, text }, what, part) => miss(id, what, part, text);

const ownSentences = () => languages.flatMap((language) => ownItems(language));

if (values['write-docs']) {
  const file = join(import.meta.dirname, '..', 'docs', 'reading.md');
  const tables = [
    '### Development corpus',
    markdown(await reportOf(developmentFiles.flatMap(readItems), false)),
    '### Our own sentences, grouped validation',
    markdown(await reportOf(ownSentences(), true)),
    '### What is said, pitches kept aside',
    rowsOf('part', await partsOf(true)).join('\n'),
    '### What is said, pitches that were looked at',
    rowsOf('part', await partsOf(false)).join('\n'),
  ];
  const date = new Date().toISOString().slice(0, 10);
  const before = readFileSync(file, 'utf8');
  const heading = before.indexOf('## Figures');
  writeFileSync(
    file,
    `${before.slice(0, heading)}## Figures\n\nMeasured on ${date} by \`npm run eval -- --write-docs\`.\n\n${tables.join('\n\n')}\n`,
  );
} else if (values.parts) {
  process.stdout.write(`${rowsOf('part', await partsOf(values.held)).join('\n')}\n`);
} else {
  const files = positionals.length > 0 ? positionals : developmentFiles;
  const report = await reportOf(values.own ? ownSentences() : files.flatMap(readItems), values.own);
  if (values.format === 'json') process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else for (const [language, table] of Object.entries(report)) print(language, table);
}

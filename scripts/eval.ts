/**
 * `npm run eval [-- FILE.jsonl …] [--errors] [--format json] [--strangers | --own]`: how well the reading judges labelled texts.
 * Without a file, the development corpus. `--write-docs` puts these tables into `docs/reading.md`.
 * `--strangers`: texts by people who saw nothing of the program, kept aside.
 * `--own`: our own sentences, each judged by a model that saw no text of its voice.
 * `--parts`: which parts of an offer a pitch says; with `--held`, on the pitches kept aside.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languages } from '../src/language/language.ts';
import { loadData } from '../src/language/load.ts';
import { developmentFiles, type Item, ownItems, readItems, strangersFiles } from './reading/corpus.ts';
import { pitchesOf, quotesOf } from './reading/examples.ts';
import { figuresOf, mean } from './reading/figures.ts';
import { judge, judgeOwn, type Missed, pairs } from './reading/judged.ts';
import { type PartsTable, partsTable } from './reading/parts.ts';
import { markdown, printed, rowsOf, type Table } from './reading/tables.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    own: { type: 'boolean', default: false },
    strangers: { type: 'boolean', default: false },
    parts: { type: 'boolean', default: false },
    held: { type: 'boolean', default: false },
    'write-docs': { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
  },
});

const miss: Missed = (id, what, label, text) => {
  if (values.errors) process.stderr.write(`${id} ${what} ${label}: ${text}\n`);
};

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
  pitches.forEach((item, at) => {
    for (const label of data.labels)
      if (item.labels.includes(label) !== judged.labels[at]!.has(label))
        miss(item.id, item.labels.includes(label) ? 'missed' : 'raised', label, item.text);
  });
  quotes.forEach((item, at) => {
    if (item.labels[0] !== judged.kinds[at]) miss(item.id, judged.kinds[at]!, item.labels[0], item.text);
  });
  const present = Object.values(labels).filter(({ n }) => n > 0);
  return {
    macro_f1: mean(present.map(({ f1 }) => f1)),
    macro_precision: mean(present.map(({ precision }) => precision)),
    quotes: mean(quotes.map((item, at) => (item.labels[0] === judged.kinds[at] ? 1 : 0))),
    pairs: pairs(items, judged.readerFor, miss),
    labels,
  };
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
  for (const language of languages) tables.push([language, await partsTable(language, held, missPart)]);
  return tables;
}

const missPart: Parameters<typeof partsTable>[2] = ({ id, text }, what, part) => miss(id, what, part, text);

const ownSentences = () => languages.flatMap((language) => ownItems(language));

if (values['write-docs']) {
  const file = join(import.meta.dirname, '..', 'docs', 'reading.md');
  const tables = [
    '### Development corpus',
    markdown(await reportOf(developmentFiles.flatMap(readItems), false)),
    '### Strangers’ texts, kept aside',
    markdown(await reportOf(strangersFiles.flatMap(readItems), false)),
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
  const [told, items] = values.own
    ? ['own sentences, grouped validation', ownSentences()]
    : values.strangers
      ? ['strangers’ texts', strangersFiles.flatMap(readItems)]
      : positionals.length > 0
        ? ['given files', positionals.flatMap(readItems)]
        : ['development corpus', developmentFiles.flatMap(readItems)];
  const report = await reportOf(items, values.own);
  if (values.format === 'json') process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else
    for (const [language, table] of Object.entries(report))
      process.stdout.write(printed(language, told, table));
}

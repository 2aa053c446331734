/**
 * Many cases of 40 answers each, filled from answers files, beside writing those very files with the durable writer
 * alone: turn about, in one run.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../src/host/files.ts';
import { save } from '../../src/storage/save.ts';
import { interleaved, type Spread, timed } from './measure.ts';

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
const scriptText = `format: limpide-session/1
id: bench
version: "1"
title: Bench
languages: [en]
sections:
  - id: all
    title: All
    questions:
${questions.replace(/^/gm, '      ')}
`;

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

const token = (number: number): string => number.toString(16).padStart(32, '0');

interface Measured {
  /** `limpide session run --answers-dir`, from its start to its end. */
  readonly command: Spread;
  /** All the files it wrote, each written by the durable writer alone. */
  readonly writing: Spread;
}

/** @param folder an empty one, to work in */
export function casesMeasured(folder: string, bin: string, cases: number, rounds: number): Measured {
  mkdirSync(join(folder, 'answers'), { recursive: true });
  writeFileSync(join(folder, 'session.yaml'), scriptText);
  for (let number = 0; number < cases; number++)
    writeFileSync(join(folder, 'answers', `case-${number}.yaml`), answersOf(number));
  const emptied = (name: string): string => {
    const path = join(folder, name);
    rmSync(path, { recursive: true, force: true });
    mkdirSync(path);
    return path;
  };
  return interleaved(
    {
      command: () => {
        emptied('cases');
        const args = ['session', 'run', 'session.yaml', '--answers-dir', 'answers', '--in', 'cases'];
        const { ms, ran } = timed([bin, ...args], folder);
        if (ran.status !== 0) throw new Error(ran.stderr);
        return ms;
      },
      writing: () => rewritten(join(folder, 'cases'), emptied('alone')),
    },
    rounds,
  );
}

/** The same files in the same folders, which are made beforehand: their writing alone counts. */
function rewritten(from: string, to: string): number {
  const files = readdirSync(from).flatMap((name) => {
    mkdirSync(join(to, name));
    return readdirSync(join(from, name)).map((file) => join(name, file));
  });
  const all = files.map((file) => ({ file, bytes: readFileSync(join(from, file)) }));
  const start = performance.now();
  for (const [number, { file, bytes }] of all.entries())
    save(nodeFiles, join(to, file), bytes, 'new', token(number));
  return performance.now() - start;
}

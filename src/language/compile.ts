import { atomsOf, type NumbersOf } from './compile-atoms.ts';
import { programsOf } from './compile-programs.ts';
import { guardMark } from './compiled.ts';
import { storedFacts, wordsByRole } from './facts.ts';
import { hash } from './hash.ts';
import type { LanguageData } from './language-data.ts';
import type { Model } from './model.ts';
import { letterByte, offsets, type Pack, shorts } from './pack.ts';
import { type Element, linesOf, parsePattern } from './pattern.ts';

/** A pattern on its way: where it is matched, its name's number, its elements. */
export interface Draft {
  readonly stage: number;
  readonly name: number;
  readonly elements: readonly Element[];
}

export interface Models {
  readonly pitch: Model;
  readonly quote: Model;
}

/** Compiles the data of one language: once a build, and once a run in the sources. */
export function compile(data: LanguageData, { pitch, quote }: Models): Pack {
  const levels = levelsOf(data);
  const stages = [
    ...levels,
    detectorPatterns(data),
    Object.entries(data.quoteSigns),
    Object.entries(data.partSigns),
  ];
  // In the order of their names, in which they are told in pairs (`signs.ts`).
  const classes = Object.keys(data.classes).sort();
  const names = [...new Set([...classes, ...stages.flat().map(([name]) => name)])];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const drafts = stages.flatMap((patterns, stage) =>
    patterns.flatMap(([name, lines]) =>
      linesOf(lines).flatMap((line) =>
        parsePattern(line, data).map((elements): Draft => ({ stage, name: numbers.get(name)!, elements })),
      ),
    ),
  );
  const wordRoles = new Map<string, number>();
  for (const [role, words] of wordsByRole(data))
    for (const word of words) wordRoles.set(word, (wordRoles.get(word) ?? 0) | role);
  const atoms = atomsOf(
    drafts.flatMap(({ elements }) =>
      elements.flatMap((element) => (element.kind === 'any' ? element.atoms : [])),
    ),
    [...wordRoles.keys()],
    new Map(classes.map((name, number) => [name, number])),
  );
  const { numbers: patternOf, stages: stageOf, ...programs } = programsOf(drafts, atoms.numberOf);
  const facts = storedFacts(data, {
    levels: levels.length,
    stages: stages.map((_, stage) => stageOf.filter((one) => one < stage).length),
    names,
    classes: classes.length,
    tails: atoms.tails,
    endings: atoms.endings,
    longestKey: Math.max(...atoms.keys.map((key) => key.length)),
  });
  return {
    facts: inLatin1(JSON.stringify(facts)),
    slots: slotsOf(atoms.keys),
    keys: offsets(atoms.keys.map((key) => key.length)),
    letters: bytesOf(atoms.keys.join('')),
    roles: Uint8Array.from(atoms.keys, (key) => wordRoles.get(key) ?? 0),
    keyAtoms: atoms.keyAtoms,
    atoms: atoms.kinds,
    ...begunBy(drafts, patternOf, atoms.numberOf, atoms.count, stages.length, classes.length),
    ...programs,
    pitchScales: pitch.scales,
    pitchBiases: pitch.biases,
    pitchHashes: pitch.hashes,
    pitchTable: pitch.table,
    pitchRows: pitch.rows,
    quoteScales: quote.scales,
    quoteBiases: quote.biases,
    quoteHashes: quote.hashes,
    quoteTable: quote.table,
    quoteRows: quote.rows,
  };
}

function detectorPatterns(data: LanguageData): [string, string][] {
  return data.detectors.flatMap(({ label, groups, guards }) => [
    ...Object.entries(groups).map(([name, lines]): [string, string] => [`${label}.${name}`, lines]),
    ...(guards === undefined ? [] : [[`${guardMark}${label}`, guards] as [string, string]]),
  ]);
}

/** Level 0 uses no class; each further level uses classes of the levels before it. */
function levelsOf(data: LanguageData): [string, string][][] {
  const levelOf = new Map<string, number>();
  const levels: [string, string][][] = [];
  for (const [name, lines] of Object.entries(data.classes)) {
    const used = [...lines.matchAll(/<(~?[a-z-]+)>/g)].map((match) => levelOf.get(match[1]!));
    if (used.includes(undefined)) throw new Error(`class ${name} uses a class that is not before it`);
    const level = Math.max(-1, ...(used as number[])) + 1;
    levelOf.set(name, level);
    levels[level] ??= [];
    levels[level].push([name, lines]);
  }
  return levels;
}

/** Files each pattern under what it may begin with. */
function begunBy(
  drafts: readonly Draft[],
  patternOf: readonly number[],
  numberOf: NumbersOf,
  atoms: number,
  stages: number,
  classes: number,
): Pick<Pack, 'begunStarts' | 'begun' | 'classBegunStarts' | 'classBegun'> {
  const byAtom: Set<number>[] = Array.from({ length: atoms }, () => new Set());
  const byClass: Set<number>[] = Array.from({ length: stages * classes }, () => new Set());
  drafts.forEach(({ stage, elements }, draft) => {
    const head = elements.find((element) => element.kind !== 'start');
    if (head?.kind !== 'any' || head.optional) throw new Error('a pattern has no head');
    numberOf(head).forEach((number) => {
      if (number >= atoms) byClass[stage * classes + number - atoms]!.add(patternOf[draft]!);
      else byAtom[number]!.add(patternOf[draft]!);
    });
  });
  return {
    begunStarts: offsets(byAtom.map(({ size }) => size)),
    begun: shorts(byAtom.flatMap((list) => [...list])),
    classBegunStarts: offsets(byClass.map(({ size }) => size)),
    classBegun: shorts(byClass.flatMap((list) => [...list])),
  };
}

function slotsOf(keys: readonly string[]): Uint16Array {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const slots = new Uint16Array(size);
  keys.forEach((key, number) => {
    let at = hash(key) & (size - 1);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = number + 1;
  });
  return slots;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, at) => {
    const byte = letterByte(text.charCodeAt(at));
    if (byte > 0xff) throw new Error(`the letter ${text[at]} cannot stand in a pattern (pack.ts)`);
    return byte;
  });
}

const inLatin1 = (json: string): Uint8Array =>
  Uint8Array.from(
    json.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    (letter) => letter.charCodeAt(0),
  );

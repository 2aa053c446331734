/** The labelled texts, as they stand on disk (JSON Lines, the format of the labelling guide). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../src/language/language.ts';
import type { Label, QuoteKind } from '../../src/language/reading.ts';

interface Common {
  readonly id: string;
  readonly lang: Language;
  readonly craft: string;
  /** The imagined author; items of one voice never stand on both sides of a split. */
  readonly voice?: string;
}
export interface PitchItem extends Common {
  readonly kind: 'pitch';
  readonly text: string;
  readonly labels: readonly Label[];
  readonly near: readonly Label[];
}
export interface QuoteItem extends Common {
  readonly kind: 'quote';
  readonly text: string;
  readonly labels: readonly [QuoteKind];
}
export interface PairItem extends Common {
  readonly kind: 'pair';
  readonly clearer: string;
  readonly less: string;
}
export type Item = PitchItem | QuoteItem | PairItem;

export const corpusFolder = join(import.meta.dirname, '..', '..', '__tests__', 'corpus');

export function readItems(file: string): Item[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Item);
}

/** Our own sentences of one language, every file under the folder. */
export function ownItems(language: Language, folder = join(corpusFolder, 'own', language)): Item[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readItems(join(folder, file)));
}

export const developmentFiles = languages.map((language) => join(corpusFolder, `dev.${language}.jsonl`));

/** By authors who had read the labelling guide and nothing of the program: never learned from. */
export const strangersFiles = languages.map((language) =>
  join(corpusFolder, 'strangers', `${language}.jsonl`),
);

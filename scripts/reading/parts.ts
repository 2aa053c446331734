/** How well the reading tells which parts of an offer a pitch says (`__tests__/corpus/parts/`). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/language/language.ts';
import { loadReader } from '../../src/language/read.ts';
import type { Part } from '../../src/language/reading.ts';
import { corpusFolder } from './corpus.ts';
import { type Figures, figuresOf } from './figures.ts';

/** A pitch, with the parts it truly says as `docs/reading.md` defines them. */
export interface PartsItem {
  readonly id: string;
  readonly lang: Language;
  readonly craft: string;
  readonly voice: string;
  readonly text: string;
  readonly parts: readonly Part[];
  /** Not looked at while the patterns are written. */
  readonly held?: boolean;
}

export const parts: readonly Part[] = ['client', 'situation', 'change', 'feeling', 'means'];

export type PartsTable = Readonly<Record<Part, Figures>>;

export function partsItems(language: Language): PartsItem[] {
  return readFileSync(join(corpusFolder, 'parts', `${language}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PartsItem);
}

/** `held`: those kept aside, else those that were looked at. `miss` is told of each error. */
export async function partsTable(
  language: Language,
  held: boolean,
  miss: (item: PartsItem, what: 'missed' | 'raised', part: Part) => void = () => {},
): Promise<PartsTable> {
  const items = partsItems(language).filter((item) => (item.held ?? false) === held);
  const reader = await loadReader(language);
  const given = items.map(({ text }) => reader.read(text).said);
  items.forEach((item, at) => {
    for (const part of parts) {
      const said = given[at]![part] !== undefined;
      if (said !== item.parts.includes(part)) miss(item, said ? 'raised' : 'missed', part);
    }
  });
  return Object.fromEntries(
    parts.map((part) => [
      part,
      figuresOf(
        items.map((item) => item.parts.includes(part)),
        given.map((said) => said[part] !== undefined),
      ),
    ]),
  ) as PartsTable;
}

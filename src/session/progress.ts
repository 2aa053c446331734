import type { Positioning } from '../offer/schema.ts';

type Progress = NonNullable<Positioning['progress']>;
export type Noted = 'answered' | 'skipped' | 'unknown' | 'to-confirm';

interface Index {
  readonly states: ReadonlyMap<string, Noted>;
  readonly refs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `progress` laid out to be looked up: the way is walked anew after every answer, and nothing changes an offer in place. */
const indexes = new WeakMap<Progress, Index>();
const nothing: Index = { states: new Map(), refs: new Map() };

/** What `progress` notes of a key; undefined when it is still open. */
export function noted(offer: Positioning, key: string): Noted | undefined {
  return indexOf(offer).states.get(key);
}

const none: ReadonlySet<string> = new Set();

/** The records that a list question made, by their refs (`quotes.claire-1.words` → `claire-1`). */
export function refsOf(offer: Positioning, list: string): ReadonlySet<string> {
  return indexOf(offer).refs.get(list) ?? none;
}

function indexOf({ progress }: Positioning): Index {
  if (progress === undefined) return nothing;
  const known = indexes.get(progress);
  if (known !== undefined) return known;
  const states = new Map<string, Noted>();
  const refs = new Map<string, Set<string>>();
  const { answered = [], unknown = [], skipped = [], to_confirm = [] } = progress;
  // The later lists win: an answer to be confirmed stands among those answered too.
  for (const [keys, state] of [
    [answered, 'answered'],
    [unknown, 'unknown'],
    [skipped, 'skipped'],
    [to_confirm, 'to-confirm'],
  ] as const) {
    for (const key of keys) {
      states.set(key, state);
      const [list, ref, own] = key.split('.');
      if (ref === undefined || own === undefined || state === 'to-confirm') continue;
      const made = refs.get(list!) ?? new Set();
      refs.set(list!, made.add(ref));
    }
  }
  const index = { states, refs };
  indexes.set(progress, index);
  return index;
}

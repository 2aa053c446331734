import type { Positioning, Progress } from '../offer/schema.ts';

export type Noted = 'answered' | 'skipped' | 'unknown' | 'to-confirm';

interface Index {
  readonly states: ReadonlyMap<string, Noted>;
  readonly refs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `progress` laid out to be looked up: the way is walked anew after every answer, and nothing changes an offer in place. */
const indexes = new WeakMap<Progress, Index>();

/** A fill looks at each `progress` a few times before it makes the next one: laying it out would cost more. */
const fewLooks = 8;
/** The one looked at last, and how often in a row. */
let latest: Progress | undefined;
let looks = 0;

function isWorthAnIndex(progress: Progress): boolean {
  if (progress !== latest) {
    latest = progress;
    looks = indexes.has(progress) ? fewLooks : 0;
  }
  looks++;
  return looks > fewLooks;
}

/** What `progress` notes of a key; undefined when it is still open. */
export function noted({ progress }: Positioning, key: string): Noted | undefined {
  if (progress === undefined) return undefined;
  if (isWorthAnIndex(progress)) return indexOf(progress).states.get(key);
  if (progress.to_confirm?.includes(key)) return 'to-confirm';
  if (progress.skipped?.includes(key)) return 'skipped';
  if (progress.unknown?.includes(key)) return 'unknown';
  return progress.answered?.includes(key) ? 'answered' : undefined;
}

const none: ReadonlySet<string> = new Set();

/** The records that a list question made, by their refs (`quotes.claire-1.words` → `claire-1`). */
export function refsOf({ progress }: Positioning, list: string): ReadonlySet<string> {
  if (progress === undefined) return none;
  if (isWorthAnIndex(progress)) return indexOf(progress).refs.get(list) ?? none;
  const refs = new Set<string>();
  const start = `${list}.`;
  for (const keys of [progress.answered, progress.unknown, progress.skipped]) {
    for (const key of keys ?? []) {
      if (!key.startsWith(start)) continue;
      const [ref, own] = key.slice(start.length).split('.');
      if (ref !== undefined && own !== undefined) refs.add(ref);
    }
  }
  return refs;
}

function indexOf(progress: Progress): Index {
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

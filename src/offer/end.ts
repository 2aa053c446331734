import type { Positioning } from './schema.ts';

/**
 * Whether a file stands whole. Its last key says how many questions had been answered: a file cut on its way to the
 * disk still parses nine times in ten, with fewer answers, but has lost it, or says another number.
 */
export type EndState =
  | { readonly kind: 'whole' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'disagrees'; readonly said: number; readonly counted: number };

/** What `end.answers` must say. Records added by hand do not count: an edit is not a cut. */
export function answersIn(positioning: Positioning): number {
  return positioning.progress?.answered?.length ?? 0;
}

export function endState(positioning: Positioning): EndState {
  const said = positioning.end?.answers;
  if (said === undefined) return { kind: 'missing' };
  const counted = answersIn(positioning);
  return said === counted ? { kind: 'whole' } : { kind: 'disagrees', said, counted };
}

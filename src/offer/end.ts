import type { Positioning } from './schema.ts';
import { sectionComment } from './sections.ts';

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

/** @param text the whole file: what somebody wrote by hand, without questions, has no end to lose */
export function endState(positioning: Positioning, text: string): EndState {
  const said = positioning.end?.answers;
  if (said === undefined)
    return { kind: positioning.progress !== undefined || isOurs(text) ? 'missing' : 'whole' };
  const counted = answersIn(positioning);
  return said === counted ? { kind: 'whole' } : { kind: 'disagrees', said, counted };
}

/** The comment at the head of every file begun by a session: questions were asked, even if the cut took their list. */
const isOurs = (text: string): boolean =>
  (['fr', 'en'] as const).some((language) =>
    sectionComment('format', language).some((line) => text.slice(0, headOfFile).includes(line)),
  );
const headOfFile = 1000;

import { createHash } from 'node:crypto';
import { formatPath } from '../yaml/path.ts';
import { publicTexts } from './public.ts';
import type { Positioning } from './schema.ts';

/** What a page is, beside the offer it was made from. */
export type PageState =
  | 'current'
  /** The offer says something else now. */
  | 'stale'
  /** Somebody changed the page by hand: it is theirs, and not to be written over. */
  | 'edited'
  | 'stale-and-edited'
  /** Not written by limpide. */
  | 'unstamped';

const mark = /<!-- limpide: source ([0-9a-f]{16}), page ([0-9a-f]{16}) -->/;

/**
 * A page with its stamp, an HTML comment at its end: a hash of the public values it was made from, and one of itself.
 *
 * @param also what else of the offer the page shows: the same must be given to `pageState`
 */
export function stampPage(page: string, positioning: Positioning, also: readonly string[] = []): string {
  const body = withoutStamp(page);
  return `${body}\n\n<!-- limpide: source ${sourceHash(positioning, also)}, page ${pageHash(body)} -->\n`;
}

export function pageState(page: string, positioning: Positioning, also: readonly string[] = []): PageState {
  const found = mark.exec(page);
  if (found === null) return 'unstamped';
  const isStale = found[1] !== sourceHash(positioning, also);
  if (found[2] === pageHash(withoutStamp(page))) return isStale ? 'stale' : 'current';
  return isStale ? 'stale-and-edited' : 'edited';
}

export function withoutStamp(page: string): string {
  return page.replace(mark, '').trimEnd();
}

/** Line breaks and blanks at the ends of lines are left out: git and editors change them without a person's say. */
function pageHash(body: string): string {
  const lines = body.replace(/^\ufeff/, '').split('\n');
  return hash(lines.map((line) => line.trimEnd()).join('\n'));
}

function sourceHash(positioning: Positioning, also: readonly string[]): string {
  const { language, address, maker } = positioning;
  const said = publicTexts(positioning).map(({ at, text }) => [formatPath(at), text]);
  const prices = positioning.price?.map(({ amount, currency, per }) => [amount, currency, per]);
  const turn = positioning.service?.statement?.turn;
  const head = [language, address, maker?.name, maker?.craft, maker?.sells, turn].map(
    (value) => value ?? null,
  );
  return hash(JSON.stringify([head, said, prices ?? [], also]));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

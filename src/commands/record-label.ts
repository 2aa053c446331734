import type { Positioning } from '../offer/schema.ts';

/** The words a person knows a record by: its own first text, else whose it is. */
export function recordLabel(
  record: Readonly<Record<string, unknown>>,
  offer: Positioning,
): string | undefined {
  for (const key of ['who', 'words', 'moment', 'belief', 'name', 'what', 'where', 'word', 'text']) {
    const value = record[key];
    if (typeof value === 'string') return short(value);
  }
  return typeof record['client'] === 'string' ? clientName(offer, record['client']) : undefined;
}

export const clientName = (offer: Positioning, id: string): string =>
  offer.clients?.find((client) => client.id === id)?.who ?? id;

/** One line, cut at a word; for lists, never for what is written to a file. */
export function short(text: string, most = 72): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const kept = cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2));
  // Words between quotes stay between quotes, even when their end is not shown.
  const closed = /«[^»]*$/.test(kept) ? '\u00a0»' : /“[^”]*$/.test(kept) ? '”' : '';
  return `${kept}…${closed}`;
}

import { readLazily } from '../yaml/read-quickly.ts';
import { type Opened, openDocument } from './open-document.ts';

/** As `open`; the full YAML parser is loaded only for a file that needs it. */
export async function openLazily(source: Uint8Array | string): Promise<Opened> {
  const read = await readLazily(source);
  if (!read.ok) return { ok: false, code: 'unreadable', problems: read.problems };
  const opened = openDocument(read.document, read.warnings);
  if (opened.ok || opened.code !== 'older-version') return opened;
  return (await import('./open.ts')).openRead(read);
}

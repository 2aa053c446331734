import { readYaml } from '../yaml/read.ts';
import type { YamlDocument, YamlRead } from '../yaml/types.ts';
import { migrated } from './migrate.ts';
import { type Opened, openDocument } from './open-document.ts';

export type { Opened, OpenedOffer } from './open-document.ts';

/** A positioning file, from its bytes to its values with their places. Never throws. */
export function open(source: Uint8Array | string): Opened {
  return openRead(readYaml(source));
}

/** As `open`, from what the one door gave. */
export function openRead(read: YamlRead): Opened {
  if (!read.ok) return { ok: false, code: 'unreadable', problems: read.problems };
  const opened = openDocument(read.document, read.warnings);
  if (opened.ok || opened.code !== 'older-version') return opened;
  return open(migrated(read.document.text, opened.steps, documentOf));
}

function documentOf(text: string): YamlDocument {
  const read = readYaml(text);
  if (!read.ok) throw new Error('a migration left a file that does not read');
  return read.document;
}

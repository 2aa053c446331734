import { type DecodeProblem, decode } from '../yaml/decode.ts';
import type { Range, YamlDocument, YamlProblem } from '../yaml/types.ts';
import { type EndState, endState } from './end.ts';
import { schema } from './schema.generated.ts';
import type { Positioning } from './schema.ts';
import { type Migration, versionOf } from './version.ts';

export interface OpenedOffer {
  readonly ok: true;
  readonly positioning: Positioning;
  readonly document: YamlDocument;
  /** Where the file departs from the schema; `positioning` holds what could be kept. */
  readonly problems: readonly DecodeProblem[];
  /** Where a text may have been lost (`Atelier #1`). */
  readonly warnings: readonly YamlProblem[];
  /** Anything but `whole`: the file may have been cut, and is not to be written over without asking. */
  readonly end: EndState;
}

export type Opened =
  | OpenedOffer
  | { readonly ok: false; readonly code: 'unreadable'; readonly problems: readonly YamlProblem[] }
  | { readonly ok: false; readonly code: 'unknown-version'; readonly format: string; readonly range: Range }
  | { readonly ok: false; readonly code: 'not-an-offer'; readonly range: Range };

export type OpenedDocument =
  | Opened
  /** To be brought forward (`migrate.ts`), then opened again. */
  | { readonly ok: false; readonly code: 'older-version'; readonly steps: readonly Migration[] };

/** As `open`, from a document already read; it loads without the full YAML parser. */
export function openDocument(document: YamlDocument, warnings: readonly YamlProblem[] = []): OpenedDocument {
  const version = versionOf(document);
  if (version.kind === 'not-an-offer') return { ok: false, code: 'not-an-offer', range: document.root.range };
  if (version.kind === 'unknown') {
    const { value, range } = version.scalar;
    return { ok: false, code: 'unknown-version', format: value, range };
  }
  if (version.kind === 'older') return { ok: false, code: 'older-version', steps: version.steps };
  const { value, problems } = decode<Positioning>(schema, document.root);
  return { ok: true, positioning: value, document, problems, warnings, end: endState(value) };
}

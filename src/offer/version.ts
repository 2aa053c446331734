import { nodeAt } from '../yaml/path.ts';
import type { Edit } from '../yaml/splice.ts';
import type { YamlDocument, YamlScalar } from '../yaml/types.ts';

/** How a file of one version becomes one of the next: a splice, so that comments survive it too. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  edits(document: YamlDocument): readonly Edit[];
}

export const currentFormat = 'limpide/1';

/** From the oldest version to the current one, in order. There is one version so far. */
export const migrations: readonly Migration[] = [];

export type Version =
  | { readonly kind: 'current' }
  | { readonly kind: 'older'; readonly steps: readonly Migration[] }
  /** Of a limpide still to come, or mistyped: not to be read as if it were ours, and never written. */
  | { readonly kind: 'unknown'; readonly scalar: YamlScalar }
  | { readonly kind: 'not-an-offer' };

/** Which version a document says it is. */
export function versionOf(document: YamlDocument, table: readonly Migration[] = migrations): Version {
  const node = document.root.kind === 'mapping' ? nodeAt(document, ['format']) : undefined;
  if (node?.kind !== 'scalar' || !node.value.startsWith('limpide/')) return { kind: 'not-an-offer' };
  if (node.value === currentFormat) return { kind: 'current' };
  const first = table.findIndex(({ from }) => from === node.value);
  return first === -1 ? { kind: 'unknown', scalar: node } : { kind: 'older', steps: table.slice(first) };
}

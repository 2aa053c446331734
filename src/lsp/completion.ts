import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver/node.js';
import type { OpenDocument } from './workshop.ts';

type Target = 'client' | 'evidence' | 'source' | 'served';

/** Keys whose values are links, and to what. */
const targets: Readonly<Record<string, Target>> = {
  client: 'client',
  of: 'client',
  noticed_by: 'client',
  evidence: 'evidence',
  against: 'evidence',
  from: 'source',
  serves: 'served',
};

/** The ids that may be written at this place, with what they stand for. */
export function completionsAt(
  { text, lastOffer }: OpenDocument,
  { line, character }: Position,
): CompletionItem[] {
  const lines = text.split(/\r?\n/);
  const key = keyAt(lines, line, character);
  const target = key !== undefined && Object.hasOwn(targets, key) ? targets[key] : undefined;
  if (target === undefined) return [];
  const { clients = [], evidence = [], service } = lastOffer ?? {};
  if (target === 'client') return clients.flatMap(({ id, who }) => item(id, who));
  const noted = evidence.flatMap(({ id, words }) => item(id, words));
  if (target === 'source') return [...noted, ...item('passion', undefined)];
  return target === 'served'
    ? [...noted, ...(service?.feelings ?? []).flatMap(({ word }) => item(word, undefined))]
    : noted;
}

const item = (label: string | undefined, detail: string | undefined): CompletionItem[] =>
  label === undefined
    ? []
    : [{ label, kind: CompletionItemKind.Reference, ...(detail === undefined ? {} : { detail }) }];

/** The key that the value under the cursor belongs to: on its line, or above a list of `- ` items. */
function keyAt(lines: readonly string[], line: number, character: number): string | undefined {
  const before = (lines[line] ?? '').slice(0, character);
  const here = /(?:^|[\s{,-])([a-z_]+):[ \t]*(?:\[[^\]]*)?[^\s,:[\]{}]*$/.exec(before)?.[1];
  if (here !== undefined) return here;
  const item = /^( *)- *[^\s:]*$/.exec(before);
  if (item === null) return undefined;
  for (let above = line - 1; above >= 0; above--) {
    const found = /^( *)(?:- +)?([a-z_]+):[ \t]*(?:#.*)?$/.exec(lines[above]!);
    if (found !== null && found[1]!.length <= item[1]!.length) return found[2];
    if (!/^ *(?:-|#|$)/.test(lines[above]!)) return undefined;
  }
  return undefined;
}

import { insertEntry, insertItem } from './insert.ts';
import type { JsonSchema } from './json-schema.ts';
import { contentEnd, isBlock, lineBreakOf, lineEnd } from './layout.ts';
import { readYaml } from './read.ts';
import { removed } from './remove.ts';
import { type Slot, slotsAlong } from './slot.ts';
import type { Path, YamlDocument } from './types.ts';
import { sameTree, type Tree, treeOf, treeOfValue, type Value, without, withSet } from './value.ts';
import { blockValue, flowValue, itemValue, type WriteOptions, type Written } from './write.ts';

export interface Edit {
  readonly path: Path;
  /** `undefined` takes the path away. */
  readonly value: Value | undefined;
}

export interface EditOptions extends WriteOptions {
  /** Its order of keys is where new ones go. */
  readonly schema?: JsonSchema;
}

export type EditFaultCode =
  /** The text to edit is not YAML that limpide reads. */
  | 'unreadable'
  /** The path crosses a text, or an index stands beyond the end of its list. */
  | 'no-such-place'
  /** What was written did not read back exactly: nothing was changed. */
  | 'altered';

export class EditFault extends Error {
  readonly code: EditFaultCode;
  readonly path: Path;

  constructor(code: EditFaultCode, path: Path) {
    super(code);
    this.name = 'EditFault';
    this.code = code;
    this.path = path;
  }
}

/**
 * The text with values set, added or taken away, touching only the lines of those values: comments, order, blank
 * lines, odd formatting, CRLF and BOM survive. What it gives has been read again and holds exactly what was asked.
 *
 * @throws EditFault; the given text is then all there is to keep
 */
export function edit(text: string, edits: readonly Edit[], options: EditOptions = {}): string {
  return edits.reduce((current, one) => editedOnce(current, one, options), text);
}

function editedOnce(text: string, { path, value }: Edit, options: EditOptions): string {
  const read = readYaml(text);
  if (!read.ok) throw new EditFault('unreadable', path);
  const before = treeOf(read.document.root);
  const wanted = value === undefined ? without(before, path) : withSet(before, path, treeOfValue(value));
  if (wanted === undefined) throw new EditFault('no-such-place', path);
  if (sameTree(before, wanted)) return text;
  const next = spliced(read.document, path, value, options);
  if (!readsAs(next, wanted)) throw new EditFault('altered', path);
  return next;
}

function readsAs(text: string, wanted: Tree): boolean {
  const read = readYaml(text);
  if (!read.ok) return false;
  const tree = treeOf(read.document.root);
  return sameTree(tree, wanted) || (tree === null && wanted instanceof Map && wanted.size === 0);
}

function spliced(document: YamlDocument, path: Path, value: Value | undefined, options: EditOptions): string {
  const slots = slotsAlong(document, path);
  const slot = slots.at(-1)!;
  const rest = path.slice(slots.length - 1);
  if (value === undefined) return rest.length > 0 ? document.text : removed(document, slots, replaced);
  const [step, ...deeper] = rest;
  if (step === undefined) return replaced(document, slot, value);
  const inner = deeper.reduceRight<Value>(
    (wrapped, key) => (typeof key === 'number' ? [wrapped] : { [key]: wrapped }),
    value,
  );
  const { node } = slot;
  const inserts = { ...options, order: keyOrder(options.schema, path.slice(0, slots.length - 1)) };
  if (node.kind === 'mapping' && typeof step === 'string' && !(isHollow(slot) && !slot.flow))
    return insertEntry(document, slot, step, inner, inserts);
  if (node.kind === 'sequence' && !(isHollow(slot) && !slot.flow)) return insertItem(document, slot, inner);
  if (slot.kind === 'root' && typeof step === 'string')
    return insertEntry(document, slot, step, inner, inserts);
  return replaced(document, slot, typeof step === 'number' ? [inner] : { [step]: inner });
}

/** The keys of the record at a path, in the schema's order; none where the schema names none. */
function keyOrder(schema: JsonSchema | undefined, path: Path): readonly string[] {
  const inside = path.reduce<JsonSchema | undefined>(
    (found, step) => (typeof step === 'number' ? found?.items : found?.properties?.[step]),
    schema,
  );
  return Object.keys(inside?.properties ?? {});
}

/** `[]` or `{}`, which a value of several lines may take the place of. */
function isHollow({ node }: Slot): boolean {
  if (node.kind === 'mapping') return node.entries.length === 0;
  return node.kind === 'sequence' && node.items.length === 0;
}

/** The text with another value in a slot; a comment on its line stays there. */
function replaced({ text }: YamlDocument, slot: Slot, value: Value): string {
  const { node, after } = slot;
  const { start, end } = node.range;
  if (slot.flow || after === undefined) {
    const written = flowValue(value);
    if (node.kind !== 'empty') return text.slice(0, start.offset) + written + text.slice(end.offset);
    const at = after ?? end.offset;
    return `${text.slice(0, at)}${after === undefined ? ': ' : ' '}${written}${text.slice(at)}`;
  }
  const written = slot.kind === 'item' ? itemValue(value, slot.column) : blockValue(value, slot.column);
  if (slot.kind === 'root')
    return text.slice(0, start.offset) + written.body.join(lineBreakOf(text)) + text.slice(end.offset);
  if (node.kind !== 'empty' && !isBlock(node) && written.body.length === 0)
    return text.slice(0, start.offset) + written.head + text.slice(end.offset);
  return relaid(text, slot, after, written);
}

/** Writes everything after the colon or dash again, but for the comment that stands on its line. */
function relaid(text: string, { node }: Slot, after: number, { head, body }: Written): string {
  const first = text.slice(after, lineEnd(text, after));
  const last = node.kind === 'empty' ? after : contentEnd(text, node);
  const end = lineEnd(text, last);
  const tail = node.kind === 'empty' || isBlock(node) ? '' : text.slice(last, end);
  const header = node.range.start.offset > after + first.length || node.kind === 'empty' ? first : '';
  const ofBlock = isBlock(node) && node.kind === 'scalar' ? first.replace(/^[^#]*?[|>][^\s#]*/, '') : '';
  const comment = [header, ofBlock, tail].map((part) => part.trim()).find((part) => part.startsWith('#'));
  const line = [head, comment].filter((part) => part !== '' && part !== undefined).map((part) => ` ${part}`);
  return text.slice(0, after) + [line.join(''), ...body].join(lineBreakOf(text)) + text.slice(end);
}

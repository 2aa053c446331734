import type { Path, YamlNode } from './types.ts';

/** What can be written. An `undefined` entry is left out. */
export type Value =
  | string
  | number
  | boolean
  | readonly Value[]
  | { readonly [key: string]: Value | undefined };

/** Values as YAML holds them before any schema: texts, lists, keys. `null` is an entry without a value. */
export type Tree = string | null | readonly Tree[] | ReadonlyMap<string, Tree>;

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function treeOf(node: YamlNode): Tree {
  switch (node.kind) {
    case 'empty':
      return null;
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map(treeOf);
    case 'mapping':
      return new Map(node.entries.map((entry) => [entry.key.value, treeOf(entry.value)]));
  }
}

export function treeOfValue(value: Value): Tree {
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.map(treeOfValue);
  const tree = new Map<string, Tree>();
  for (const [key, inner] of Object.entries(value))
    if (inner !== undefined) tree.set(key, treeOfValue(inner));
  return tree;
}

/** Whether what was read is this value: as comparing their trees, without making them. */
export function readsAs(node: YamlNode, value: Value): boolean {
  if (typeof value !== 'object') return node.kind === 'scalar' && node.value === String(value);
  if (isList(value))
    return (
      node.kind === 'sequence' &&
      node.items.length === value.length &&
      node.items.every((item, index) => readsAs(item, value[index]!))
    );
  if (node.kind !== 'mapping') return false;
  let count = 0;
  for (const key in value) {
    if (!Object.hasOwn(value, key) || value[key] === undefined) continue;
    count++;
  }
  return (
    node.entries.length === count &&
    node.entries.every(({ key, value: inner }) => {
      const wanted = Object.hasOwn(value, key.value) ? value[key.value] : undefined;
      return wanted !== undefined && readsAs(inner, wanted);
    })
  );
}

export function sameTree(a: Tree, b: Tree): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a === 'string' || typeof b === 'string') return false;
  if (isTreeList(a))
    return isTreeList(b) && a.length === b.length && a.every((item, index) => sameTree(item, b[index]!));
  if (isTreeList(b) || a.size !== b.size) return false;
  return [...a].every(([key, inner]) => b.has(key) && sameTree(inner, b.get(key)!));
}

/** The tree with a value at a path; undefined when the path crosses a text, or an index stands beyond its list. */
export function withSet(tree: Tree, [step, ...rest]: Path, value: Tree): Tree | undefined {
  if (step === undefined) return value;
  const holder = tree ?? (typeof step === 'number' ? [] : new Map<string, Tree>());
  if (typeof holder === 'string') return undefined;
  if (isTreeList(holder)) {
    if (typeof step !== 'number' || step > holder.length) return undefined;
    const item = withSet(holder[step] ?? null, rest, value);
    return item === undefined ? undefined : [...holder.slice(0, step), item, ...holder.slice(step + 1)];
  }
  if (typeof step === 'number') return undefined;
  const inner = withSet(holder.get(step) ?? null, rest, value);
  return inner === undefined ? undefined : new Map(holder).set(step, inner);
}

/**
 * The tree with a path taken away. A record or list that loses its last entry goes too, unless it is an item of a
 * list (its neighbours keep their indexes) or the root.
 */
export function without(tree: Tree, [step, ...rest]: Path): Tree {
  if (step === undefined || tree === null || typeof tree === 'string') return tree;
  if (isTreeList(tree)) {
    if (typeof step !== 'number' || step >= tree.length) return tree;
    if (rest.length === 0) return tree.filter((_, index) => index !== step);
    return tree.map((item, index) => (index === step ? without(item, rest) : item));
  }
  if (typeof step === 'number' || !tree.has(step)) return tree;
  const before = tree.get(step)!;
  const inner = without(before, rest);
  const next = new Map(tree);
  if (rest.length === 0 || (isHollow(inner) && !isHollow(before))) next.delete(step);
  else next.set(step, inner);
  return next;
}

function isHollow(tree: Tree): boolean {
  return typeof tree === 'object' && tree !== null && (isTreeList(tree) ? tree.length : tree.size) === 0;
}

function isTreeList(tree: Exclude<Tree, string | null>): tree is readonly Tree[];
function isTreeList(tree: Tree): tree is readonly Tree[];
function isTreeList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree);
}

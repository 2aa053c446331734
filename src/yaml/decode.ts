import type { Decoded, DecodeProblem, Expected } from './decode-problem.ts';
import type { JsonSchema } from './json-schema.ts';
import { nearest } from './nearest.ts';
import { booleanOf, isNothing, natural, numberOf, withoutComma } from './plain.ts';
import type { Path, YamlMapping, YamlNode, YamlScalar, YamlSequence } from './types.ts';

export type { Decoded, DecodeProblem, DecodeProblemCode, Expected } from './decode-problem.ts';

/**
 * Gives a node the types of a schema. The schema decides, never YAML: a text field takes what an editor's YAML would
 * make a number or a boolean. Collects every problem and keeps what is good. An entry without a value is absent.
 */
export function decode<T>(schema: JsonSchema, node: YamlNode): Decoded<T> {
  const problems: DecodeProblem[] = [];
  const value = new Decoder(schema, problems, []).read(schema, node);
  return { value: (value ?? filler(schema)) as T, problems };
}

const definitions = '#/definitions/';

class Decoder {
  private readonly root: JsonSchema;
  private readonly problems: DecodeProblem[];
  /** Of what is being read: only a problem takes a copy of it. */
  private readonly path: (string | number)[];

  constructor(root: JsonSchema, problems: DecodeProblem[], path: Path) {
    this.root = root;
    this.problems = problems;
    this.path = [...path];
  }

  read(given: JsonSchema, node: YamlNode): unknown {
    const schema = this.resolved(given);
    if (schema.anyOf !== undefined) return this.anyOf(schema.anyOf, node);
    if (schema.allOf?.[0] !== undefined) return this.read(schema.allOf[0], node);
    if (isAbsent(node) && !(node.kind === 'scalar' && takesWord(schema, node.value)))
      return schema.type === 'null' ? null : undefined;
    if (schema.enum !== undefined || schema.const !== undefined) return this.oneOf(schema, node);
    if (schema.type === undefined) return anything(node);
    switch (schema.type) {
      case 'object':
        return node.kind === 'mapping' ? this.mapping(schema, node) : this.wrong('record', node, {});
      case 'array':
        return node.kind === 'sequence' ? this.sequence(schema, node) : this.wrong('list', node, []);
      case 'string':
        return node.kind === 'scalar' ? this.text(schema, node) : this.wrong('text', node);
      case 'number':
      case 'integer':
        return this.number(schema, node);
      case 'boolean':
        return (node.kind === 'scalar' ? booleanOf(node.value) : undefined) ?? this.wrong('yes or no', node);
      case 'null':
        return this.wrong('nothing', node);
    }
  }

  private at(...inside: readonly string[]): Path {
    return [...this.path, ...inside];
  }

  private resolved(schema: JsonSchema): JsonSchema {
    let found = schema;
    for (let hops = 0; found.$ref !== undefined && hops < 16; hops++) {
      const name = found.$ref.slice((found.$ref.startsWith(definitions) ? definitions : '#').length);
      found = name === '' ? this.root : (this.root.definitions?.[name] ?? {});
    }
    return found;
  }

  /** The first alternative that fits without a problem; a bare scalar goes to the type it was written in. */
  private anyOf(alternatives: readonly JsonSchema[], node: YamlNode): unknown {
    if (isAbsent(node))
      return alternatives.some((schema) => this.resolved(schema).type === 'null') ? null : undefined;
    const typeOf = node.kind === 'scalar' ? typeof natural(node) : undefined;
    const sorted = [...alternatives].sort((a, b) => rank(this.resolved(a)) - rank(this.resolved(b)));
    function rank(schema: JsonSchema): number {
      const type = schema.type === 'integer' ? 'number' : schema.type;
      return typeOf !== undefined && type === typeOf ? 0 : 1;
    }
    let closest: { value: unknown; problems: DecodeProblem[]; depth: number } | undefined;
    for (const alternative of sorted) {
      const problems: DecodeProblem[] = [];
      const value = new Decoder(this.root, problems, this.path).read(alternative, node);
      if (problems.length === 0 && value !== undefined) return value;
      const depth = Math.max(0, ...problems.map((problem) => problem.path.length));
      if (closest === undefined || depth > closest.depth) closest = { value, problems, depth };
    }
    this.problems.push(...(closest?.problems ?? []));
    return closest?.value;
  }

  private mapping(schema: JsonSchema, node: YamlMapping): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    const { properties = {} } = schema;
    for (const entry of node.entries) {
      const key = entry.key.value;
      const isNamed = Object.hasOwn(properties, key);
      const known = isNamed ? properties[key] : schema.additionalProperties === true ? {} : undefined;
      const property =
        known ?? (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined);
      if (property === undefined) {
        const names = Object.keys(properties);
        const args = { key, known: names.join(', '), ...this.near(key, names) };
        this.problems.push({ code: 'unknown-key', path: this.at(key), range: entry.key.range, args });
        continue;
      }
      this.path.push(key);
      const pattern = isNamed ? undefined : schema.propertyNames?.pattern;
      if (pattern !== undefined) this.text({ pattern }, entry.key);
      const read = this.read(property, entry.value);
      this.path.pop();
      if (read !== undefined) define(value, key, read);
    }
    for (const key of schema.required ?? []) {
      const entry = node.entries.find((each) => each.key.value === key);
      if (entry === undefined || isAbsent(entry.value))
        this.problems.push({ code: 'missing-key', path: this.at(key), range: node.range, args: { key } });
    }
    return value;
  }

  private sequence(schema: JsonSchema, node: YamlSequence): unknown[] {
    const items = schema.items ?? {};
    return node.items.map((item, index) => {
      this.path.push(index);
      const read = this.read(items, item);
      this.path.pop();
      return read ?? filler(this.resolved(items));
    });
  }

  private text(schema: JsonSchema, node: YamlScalar): string {
    const { value } = node;
    if (schema.pattern !== undefined && !patternOf(schema.pattern).test(value))
      this.problems.push({
        code: 'bad-pattern',
        path: this.at(),
        range: node.range,
        args: { value, pattern: schema.pattern },
      });
    return value;
  }

  private number(schema: JsonSchema, node: YamlNode): unknown {
    const expected = schema.type === 'integer' ? 'whole number' : 'number';
    if (node.kind !== 'scalar') return this.wrong(expected, node);
    const fix = withoutComma(node.value);
    if (fix !== undefined) {
      this.problems.push({
        code: 'decimal-comma',
        path: this.at(),
        range: node.range,
        args: { value: node.value, fix },
      });
      return undefined;
    }
    const value = numberOf(node.value);
    if (value === undefined || (schema.type === 'integer' && !Number.isInteger(value)))
      return this.wrong(expected, node);
    const fits =
      value >= (schema.minimum ?? -Infinity) &&
      value <= (schema.maximum ?? Infinity) &&
      value > (schema.exclusiveMinimum ?? -Infinity) &&
      value < (schema.exclusiveMaximum ?? Infinity);
    if (fits) return value;
    const args = { value: node.value, ...bounds(schema) };
    this.problems.push({ code: 'out-of-range', path: this.at(), range: node.range, args });
    return undefined;
  }

  private oneOf(schema: JsonSchema, node: YamlNode): unknown {
    const allowed = schema.enum ?? [schema.const!];
    if (node.kind !== 'scalar') return this.wrong('text', node);
    const found = allowed.find((value) =>
      typeof value === 'boolean' ? booleanOf(node.value) === value : String(value) === node.value,
    );
    if (found !== undefined) return found;
    const names = allowed.map(String);
    const args = { value: node.value, known: names.join(', '), ...this.near(node.value, names) };
    this.problems.push({ code: 'not-one-of', path: this.at(), range: node.range, args });
    return undefined;
  }

  /** Looked for only while there are few problems: a file full of them is another kind of file. */
  private near(typed: string, names: readonly string[]): { nearest?: string } {
    const found = this.problems.length < 50 ? nearest(typed, names) : undefined;
    return found === undefined ? {} : { nearest: found };
  }

  private wrong(expected: Expected, node: YamlNode, kept?: unknown): unknown {
    const found = { scalar: 'text', mapping: 'record', sequence: 'list', empty: 'nothing' }[node.kind];
    const args = { expected, found, ...(node.kind === 'scalar' ? { value: node.value } : {}) };
    this.problems.push({ code: 'wrong-type', path: this.at(), range: node.range, args });
    return kept;
  }
}

const patterns = new Map<string, RegExp>();

/** Patterns are the schemas' own, and few: each is compiled once. */
function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, known);
  return known;
}

function isAbsent(node: YamlNode): boolean {
  return node.kind === 'empty' || (node.kind === 'scalar' && isNothing(node));
}

/** A closed list may hold the word `null` itself. */
function takesWord(schema: JsonSchema, word: string): boolean {
  return schema.enum?.includes(word) === true || schema.const === word;
}

/** What stands for an unusable item, so that the items after it keep their indexes. */
function filler(schema: JsonSchema): unknown {
  if (schema.type === 'object') return {};
  if (schema.type === 'array') return [];
  return schema.type === 'string' && schema.enum === undefined ? '' : undefined;
}

function anything(node: YamlNode): unknown {
  if (isAbsent(node) || node.kind === 'empty') return null;
  if (node.kind === 'scalar') return natural(node);
  if (node.kind === 'sequence') return node.items.map(anything);
  const value: Record<string, unknown> = {};
  for (const entry of node.entries) define(value, entry.key.value, anything(entry.value));
  return value;
}

/** Sets an own property whatever its name: `__proto__` is a name like another. */
function define(value: Record<string, unknown>, key: string, read: unknown): void {
  if (key !== '__proto__') value[key] = read;
  else
    Object.defineProperty(value, key, { value: read, enumerable: true, configurable: true, writable: true });
}

function bounds({ minimum, maximum }: JsonSchema): Record<string, string> {
  return {
    ...(minimum === undefined ? {} : { minimum: `${minimum}` }),
    ...(maximum === undefined ? {} : { maximum: `${maximum}` }),
  };
}

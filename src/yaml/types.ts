/**
 * What the one door gives: YAML values with the place each was read at. Every scalar is a string here: types are
 * given later by a schema (`decode.ts`), never by YAML's guesses.
 */

/** A place in the source: `offset` in UTF-16 units from 0 (as JavaScript slices), `line` and `column` from 1. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Place;
  readonly end: Place;
}

/** Keys and list indexes from the root: `['evidence', 0, 'words']`. */
export type Path = readonly (string | number)[];

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: string;
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
  readonly range: Range;
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

export interface YamlMapping {
  readonly kind: 'mapping';
  readonly entries: readonly YamlEntry[];
  readonly flow: boolean;
  readonly range: Range;
}

export interface YamlSequence {
  readonly kind: 'sequence';
  readonly items: readonly YamlNode[];
  readonly flow: boolean;
  readonly range: Range;
}

/** A key without a value (`words:`), or an empty document. */
export interface YamlEmpty {
  readonly kind: 'empty';
  readonly range: Range;
}

export type YamlNode = YamlScalar | YamlMapping | YamlSequence | YamlEmpty;

export interface YamlComment {
  /** The text after `#`, trimmed. */
  readonly text: string;
  readonly range: Range;
  /** True when nothing but blanks stands before it on its line. */
  readonly alone: boolean;
}

export interface YamlDocument {
  readonly text: string;
  readonly root: YamlNode;
  readonly comments: readonly YamlComment[];
}

/** A closed set of codes: `locales/` holds one sentence for each. */
export type YamlProblemCode =
  | 'too-large'
  | 'not-utf8'
  | 'control-character'
  | 'too-deep'
  | 'too-many-tokens'
  | 'anchor'
  | 'alias'
  | 'tag'
  | 'directive'
  | 'second-document'
  | 'duplicate-key'
  | 'key-not-text'
  | 'odd-indent-character'
  | 'syntax'
  | 'text-lost';

export interface YamlProblem {
  readonly code: YamlProblemCode;
  readonly range: Range;
  /** Values for the sentence (untrusted text: shown only through `visible()`). */
  readonly args: Readonly<Record<string, string>>;
}

export type YamlRead =
  | { readonly ok: true; readonly document: YamlDocument; readonly warnings: readonly YamlProblem[] }
  | { readonly ok: false; readonly problems: readonly YamlProblem[] };

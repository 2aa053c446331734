import type { YamlScalar } from './types.ts';

/** The usual forms of a number: `12`, `-3`, `12.50`, `.5`, `1e3`, and thousands set apart by blanks (`1 200`). */
const number =
  /^[+-]?(?:\d+(?:\.\d+)?|\.\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:\.\d+)?)(?:[eE][+-]?\d{1,3})?$/;

export function numberOf(text: string): number | undefined {
  const trimmed = text.trim();
  if (!number.test(trimmed)) return undefined;
  const value = Number(trimmed.replace(/[ \u00a0\u202f]/g, ''));
  return Number.isFinite(value) ? value : undefined;
}

/** `12,50` as it must be written: `12.50`; undefined when the text is not a number with a comma. */
export function withoutComma(text: string): string | undefined {
  const dotted = text.trim().replace(/^([^,]*),(\d+)$/, '$1.$2');
  return dotted !== text.trim() && numberOf(dotted) !== undefined
    ? dotted.replace(/[ \u00a0\u202f]/g, '')
    : undefined;
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['oui', true],
  ['false', false],
  ['no', false],
  ['non', false],
]);

export function booleanOf(text: string): boolean | undefined {
  return booleans.get(text.trim().toLowerCase());
}

/** What other YAML readers take for nothing; we take it so too where it stands bare. */
export function isNothing(scalar: YamlScalar): boolean {
  return scalar.style === 'plain' && /^(?:~|null|Null|NULL)$/.test(scalar.value);
}

/**
 * A bare scalar where no type is said: a number only when it reads back letter for letter (`0612345678` is text, and
 * `1.50` too), a boolean only when written `true` or `false`.
 */
export function natural(scalar: YamlScalar): string | number | boolean {
  if (scalar.style !== 'plain') return scalar.value;
  if (scalar.value === 'true') return true;
  if (scalar.value === 'false') return false;
  const value = Number(scalar.value);
  return Number.isFinite(value) && String(value) === scalar.value ? value : scalar.value;
}

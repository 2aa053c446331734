import { isUtf8 } from 'node:buffer';
import type { Limits } from './limits.ts';
import { placesOf } from './places.ts';
import type { YamlProblem } from './types.ts';

const unprintable = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\r(?!\n)/;

/** Bytes as text, or why not: too large, not UTF-8, or holding a character that no YAML reader takes. */
export function sourceText(source: Uint8Array | string, limits: Limits): string | YamlProblem {
  const size = typeof source === 'string' ? source.length : source.byteLength;
  if (size > limits.bytes) return whole('too-large', { size: `${size}`, limit: `${limits.bytes}` });
  const text = typeof source === 'string' ? source : isUtf8(source) ? decoded(source) : undefined;
  // Bytes that were decoded strictly hold no half of a pair.
  if (text === undefined || (text === source && /\p{Cs}/u.test(text))) return whole('not-utf8', {});
  const control = unprintable.exec(text);
  if (control === null) return text;
  const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const range = placesOf(text).range(control.index, control.index + 1);
  return { code: 'control-character', range, args: { character: `U+${code}` } };
}

/** The text that places count in, also of a file that is no text: quoted as well as can be. */
export const decoded = (source: Uint8Array | string): string =>
  typeof source === 'string'
    ? source
    : Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString('utf8');

const start = { offset: 0, line: 1, column: 1 };

function whole(code: 'too-large' | 'not-utf8', args: Record<string, string>): YamlProblem {
  return { code, range: { start, end: start }, args };
}

import { createHash } from 'node:crypto';
import type { Positioning } from '../offer/schema.ts';
import type { Path } from '../yaml/types.ts';

/**
 * What a finding is known by from one run to the next: its rule, its path (records by their id, so that a record
 * added above changes nothing) and the words it marks, blanks evened out. 32 hexadecimal digits of SHA-256.
 */
export const fingerprint = (identity: string): string =>
  createHash('sha256').update(identity).digest('hex').slice(0, 32);

/** What `fingerprint` is taken of: a short text, kept instead of the offer until somebody asks. */
export function identityOf(rule: string, path: Path, offer: Positioning | undefined, words: string): string {
  const steps = path.map((step, index) => stable(step, path.slice(0, index), offer));
  return JSON.stringify([rule, steps, words.replace(/\s+/g, ' ').trim()]);
}

function stable(step: string | number, above: Path, offer: unknown): string | number {
  if (typeof step === 'string') return step;
  let value = offer;
  for (const name of [...above, step])
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Readonly<Record<string | number, unknown>>)[name]
        : undefined;
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : step;
}

import { createHash } from 'node:crypto';
import type { Positioning } from '../offer/schema.ts';
import type { Path } from '../yaml/types.ts';

/** Before a fingerprint that stands in the place of what it was taken of. */
const taken = '#';

/**
 * What a finding is known by from one run to the next, wherever its lines move: its rule, its path (records by their id,
 * so that a record added above changes nothing) and the words it marks, blanks evened out. 32 hexadecimal digits of
 * SHA-256. Worked out when somebody asks: most reports show none, and to load what hashes takes longer than to read a
 * file.
 */
export const fingerprintOf = ({ identity }: { readonly identity: string }): string =>
  identity.startsWith(taken)
    ? identity.slice(taken.length)
    : createHash('sha256').update(identity).digest('hex').slice(0, 32);

/** The same finding without the words that its fingerprint was taken of. */
export const withoutWords = <T extends { readonly identity: string }>(finding: T): T => ({
  ...finding,
  identity: `${taken}${fingerprintOf(finding)}`,
});

/** What a fingerprint is taken of: a short text (JSON), kept instead of the offer. */
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

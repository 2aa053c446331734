import { heldOf } from '../../offer/held.ts';
import type { Positioning } from '../../offer/schema.ts';
import { type Age, ages, type BoardData, type Claim } from './data.ts';
import type { Judges } from './judges.ts';
import type { Names } from './people.ts';

/** Everything the file claims about clients, each with what it rests on. */
export const claimsOf = (positioning: Positioning, judges: Judges, names: Names): Claim[] =>
  heldOf(positioning, judges.supportOf).map(({ kind, text, certainty, clients }) => ({
    about: kind,
    text,
    certainty,
    people: named(clients, names),
  }));

/** What the sentence itself rests on. */
export function basisOf({ service }: Positioning, judges: Judges, names: Names): BoardData['basis'] {
  const { certainty, clients } = judges.supportOf(service?.statement?.evidence);
  return { certainty, people: named(clients, names) };
}

const named = (clients: readonly string[], names: Names): string[] =>
  clients.map((client) => names.of(client) ?? client);

export function journeyOf(claims: readonly Claim[]): BoardData['journey'] {
  const isAge = (about: Claim['about']): about is Age => (ages as readonly string[]).includes(about);
  return Object.fromEntries(claims.flatMap((claim) => (isAge(claim.about) ? [[claim.about, claim]] : [])));
}

export function feelingsOf(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ about }) => about === 'feeling');
}

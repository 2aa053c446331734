import type { Positioning } from '../../offer/schema.ts';
import { type Age, ages, type BoardData, type Claim } from './data.ts';
import { given } from './given.ts';
import type { Judges } from './judges.ts';
import type { Names } from './people.ts';

/** Everything the file claims about clients, each with what it rests on. */
export function claimsOf(
  { service, profile }: Positioning,
  statement: string | undefined,
  judges: Judges,
  names: Names,
): Claim[] {
  const claim = (
    about: Claim['about'],
    text: string | undefined,
    evidence: readonly string[] | undefined,
  ): Claim[] => {
    if (given(text) === undefined) return [];
    const { certainty, clients } = judges.supportOf(evidence);
    return [{ about, text: text!, certainty, people: clients.map((client) => names.of(client) ?? client) }];
  };
  return [
    ...ages.flatMap((age) => claim(age, service?.[age]?.text, service?.[age]?.evidence)),
    ...claim('image', service?.future?.self_image, service?.future?.evidence),
    ...(service?.feelings ?? []).flatMap(({ word, evidence }) => claim('feeling', word, evidence)),
    ...(profile?.parts ?? []).flatMap(({ text, evidence }) => claim('profile', text, evidence)),
    ...claim('statement', statement, service?.statement?.evidence),
  ];
}

export function journeyOf(claims: readonly Claim[]): BoardData['journey'] {
  const isAge = (about: Claim['about']): about is Age => (ages as readonly string[]).includes(about);
  return Object.fromEntries(claims.flatMap((claim) => (isAge(claim.about) ? [[claim.about, claim]] : [])));
}

export function feelingsOf(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ about }) => about === 'feeling');
}

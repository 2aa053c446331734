import type { Evidence, Positioning } from '../../offer/schema.ts';
import { type Age, ages, type BoardData, type Claim, grades } from './data.ts';
import { given } from './given.ts';
import type { BoardJudges } from './judges.ts';
import type { Names } from './people.ts';

/** Everything the file claims about clients, each with what it rests on. */
export function claimsOf({ service, profile }: Positioning, judges: BoardJudges, names: Names): Claim[] {
  /** A compliment or a guess stands behind nothing: only what somebody lived does. */
  const lived = (evidence: Evidence): boolean =>
    grades.indexOf(judges.grades(evidence)) >= grades.indexOf('E2');
  const claim = (
    about: Claim['about'],
    text: string | undefined,
    evidence: readonly string[] | undefined,
  ): Claim[] =>
    given(text) === undefined
      ? []
      : [
          {
            about,
            text: text!,
            certainty: judges.certainty(evidence),
            people: names.behind(evidence, lived),
          },
        ];
  return [
    ...ages.flatMap((age) => claim(age, service?.[age]?.text, service?.[age]?.evidence)),
    ...claim('image', service?.future?.self_image, service?.future?.evidence),
    ...(service?.feelings ?? []).flatMap(({ word, evidence }) => claim('feeling', word, evidence)),
    ...(profile?.parts ?? []).flatMap(({ text, evidence }) => claim('profile', text, evidence)),
    ...claim('statement', judges.statement ?? service?.statement?.own, service?.statement?.evidence),
  ];
}

export function journeyOf(claims: readonly Claim[]): BoardData['journey'] {
  const isAge = (about: Claim['about']): about is Age => (ages as readonly string[]).includes(about);
  return Object.fromEntries(claims.flatMap((claim) => (isAge(claim.about) ? [[claim.about, claim]] : [])));
}

export function feelingsOf(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ about }) => about === 'feeling');
}

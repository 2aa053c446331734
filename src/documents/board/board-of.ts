import type { Positioning } from '../../offer/schema.ts';
import { basisOf, claimsOf, feelingsOf, journeyOf } from './claims.ts';
import type { BoardData, ClarityPoint } from './data.ts';
import { given } from './given.ts';
import { type BoardOptions, judgesOf } from './judges.ts';
import { nextOf } from './next.ts';
import { type Names, namesIn, peopleOf, quotesOf, silentOf } from './people.ts';
import { testedBeliefs } from './tested-beliefs.ts';
import { typeset } from './typeset.ts';

/** A positioning file as the board shows it: data only, in the file's order unless a name says otherwise. */
export function boardOf(file: Positioning, options: BoardOptions): BoardData {
  const positioning = typeset(file, file.language);
  const judges = judgesOf(positioning, options);
  const names: Names = namesIn(positioning);
  const statement = given(options.statement) ?? given(positioning.service?.statement?.own);
  const before = given(positioning.pitch_before);
  const claims = claimsOf(positioning, judges, names);
  const { name, craft } = positioning.maker ?? {};
  return {
    language: options.language ?? positioning.language ?? 'fr',
    today: options.today,
    maker: { ...(given(name) && { name: name! }), ...(given(craft) && { craft: craft! }) },
    ...(statement !== undefined && { statement }),
    basis: basisOf(positioning, judges, names),
    ...(before !== undefined && before !== statement && { before }),
    journey: journeyOf(claims),
    ...(given(positioning.service?.future?.self_image) && {
      selfImage: positioning.service!.future!.self_image!,
    }),
    feelings: feelingsOf(claims),
    people: peopleOf(positioning, judges.gradeOf, names),
    silent: silentOf(positioning),
    ...quotesOf(positioning, judges.gradeOf, names),
    claims: {
      certainty: claims.filter(({ certainty }) => certainty === 'certainty'),
      lead: claims.filter(({ certainty }) => certainty === 'lead'),
      hypothesis: claims.filter(({ certainty }) => certainty === 'hypothesis'),
    },
    questions: (positioning.open_questions ?? []).flatMap(({ text, ask, of }) => {
      const asked = given(text) ?? given(ask);
      if (asked === undefined) return [];
      const whom = of === undefined ? undefined : names.of(of);
      return [
        {
          text: asked,
          ...(given(ask) && ask !== asked && { ask: ask! }),
          ...(whom !== undefined && { of: whom }),
        },
      ];
    }),
    hypotheses: testedBeliefs(positioning, options.today),
    clarity: clarityOf(positioning),
    next: nextOf(positioning, names),
  };
}

function clarityOf({ history = [] }: Positioning): ClarityPoint[] {
  return history
    .flatMap(({ on, clarity }) => (on === undefined || clarity === undefined ? [] : [{ on, clarity }]))
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/**
 * Clarity, 0-100: to compare two versions of one offer, never to certify (`docs/clarity.md`).
 *
 * clarity = round(100 × points earned ÷ points there are × Π (1 − cost of each label found)), so that more said never
 * lowers it and a finding never raises it. The points and costs are this tool's own, set once on its own examples.
 */
import type { Label, Part, Reading } from '../language/reading.ts';
import type { Certainty } from '../offer/certainty.ts';
import type { Positioning } from '../offer/schema.ts';
import type { SharedContext } from './context.ts';
import { tellsAWish } from './spared.ts';
import { holds } from './verdicts.ts';

/** What a text can show. A bare pitch is judged by these alone. */
export const partPoints: Readonly<Record<Part, number>> = {
  client: 20,
  situation: 15,
  change: 40,
  feeling: 10,
  means: 15,
};

/** What only a file can show, beside its parts. */
export const filePoints = {
  /** A word that clients said is in the statement. */
  theirWords: 15,
  /** What the statement claims rests on real people: all of it for a certainty, half for a lead. */
  certainty: 30,
  /** How to begin is said. */
  firstStep: 5,
} as const;

const certain: Readonly<Record<Certainty, number>> = { certainty: 1, lead: 0.5, hypothesis: 0 };

export const findingCosts: Readonly<Record<Label, number>> = {
  'service-unsaid': 0.5,
  'vague-word': 0.3,
  'client-absent': 0.2,
  'everyone-as-client': 0.25,
  'ideal-client-fiction': 0.25,
  'too-many-services': 0.25,
  'passion-as-argument': 0.25,
  'mixed-address': 0.1,
  pressure: 0.2,
  'absolute-promise': 0.2,
  'health-claim': 0.2,
  'green-claim': 0.2,
};

/** What a file says, as far as clarity counts it. */
export interface FileSays {
  readonly parts: ReadonlySet<Part>;
  readonly theirWords: boolean;
  readonly certainty: Certainty;
  readonly firstStep: boolean;
}

export function clarityOfPitch(reading: Reading): number {
  const found = new Set(reading.verdicts.filter((one) => holds(one, reading)).map(({ label }) => label));
  return scaled(pointsOf([...partsIn(reading)]), allParts, found);
}

/** The parts that a text says. */
export function partsIn(reading: Reading): ReadonlySet<Part> {
  const parts = new Set(Object.keys(reading.said) as Part[]);
  return tellsAWish(reading) ? parts.add('change') : parts;
}

/** The clarity of a positioning file; undefined while nothing of its statement is there to be read. */
export function clarityOfFile(context: SharedContext): number | undefined {
  const { offer, whole } = context;
  if (offer === undefined || whole === undefined) return undefined;
  return clarityOf(saysOf(context, offer), context.labels());
}

/** The formula itself. */
export function clarityOf(
  { parts, theirWords, certainty, firstStep }: FileSays,
  found: ReadonlySet<Label>,
): number {
  const earned =
    pointsOf([...parts]) +
    (theirWords ? filePoints.theirWords : 0) +
    filePoints.certainty * certain[certainty] +
    (firstStep ? filePoints.firstStep : 0);
  return scaled(earned, allParts + sum(Object.values(filePoints)), found);
}

function saysOf({ whole, proven, stemsOf, supportOf }: SharedContext, offer: Positioning): FileSays {
  const { statement, past, present, future, feelings = [] } = offer.service ?? {};
  const behind = [statement, past, present, future, ...feelings].flatMap((one) => one?.evidence ?? []);
  const ours = new Set(stemsOf(whole?.text ?? ''));
  const step = offer.maker?.first_step;
  return {
    parts: whole === undefined || whole.joined ? proven : partsIn(whole.reading),
    theirWords:
      ours.size > 0 &&
      (offer.evidence ?? []).some(({ words = '' }) => stemsOf(words).some((stem) => ours.has(stem))),
    certainty: supportOf(behind).certainty,
    firstStep: [step?.how, step?.where].some((text) => (text ?? '').trim() !== ''),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const pointsOf = (parts: readonly Part[]): number => sum(parts.map((part) => partPoints[part]));
const allParts = sum(Object.values(partPoints));

function scaled(earned: number, all: number, found: ReadonlySet<Label>): number {
  const kept = [...found].reduce((product, label) => product * (1 - findingCosts[label]), 1);
  return Math.round((100 * earned * kept) / all);
}

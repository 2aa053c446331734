/** What changed in substance between two versions of an offer, before any word of ours. Pure. */
import { isDeepStrictEqual } from 'node:util';
import type { Checked } from '../../check/engine.ts';
import type { Finding } from '../../check/finding.ts';
import type { Certainty } from '../../offer/certainty.ts';
import { type Grade, gradesOf } from '../../offer/grade.ts';
import type { Held } from '../../offer/held.ts';
import { isOpen } from '../../offer/open-tests.ts';
import { publicTexts } from '../../offer/public.ts';
import type { Evidence, Hypothesis, Positioning } from '../../offer/schema.ts';
import { formatPath } from '../../yaml/path.ts';
import { heldTexts } from '../closing.ts';
import { clientName } from '../record-label.ts';
import { type KindOf, statementOf } from '../statement.ts';
import { verdictOf } from '../test-result.ts';

/** One version, read and checked. */
export interface Side {
  readonly offer: Positioning;
  readonly findings: readonly Finding[];
  readonly clarity: number | undefined;
  readonly kindOf: KindOf;
}

export interface BeforeAfter<T> {
  readonly before?: T | undefined;
  readonly after?: T | undefined;
}

export interface HeldChange extends BeforeAfter<Certainty> {
  /** The name by which both versions know it. */
  readonly about: string;
  readonly kind: Held['kind'];
  readonly text: string;
}

export interface TestChange {
  readonly id: string;
  readonly belief: string | undefined;
  readonly test: NonNullable<Hypothesis['test']>;
  /** Absent while the test is only set. */
  readonly result?: NonNullable<Hypothesis['result']>;
  readonly verdict?: 'held' | 'failed' | 'unclear';
}

export interface HeardChange {
  readonly grade: Grade;
  readonly who: string | undefined;
  readonly when: string | undefined;
  readonly words: string | undefined;
}

export interface Changes {
  readonly statement?: BeforeAfter<string>;
  readonly clarity?: BeforeAfter<number>;
  readonly held: readonly HeldChange[];
  readonly tests: readonly TestChange[];
  readonly heard: readonly HeardChange[];
  /** How many different people said or did what is new. */
  readonly people: number;
  /** Evidence there before, and not the same now. */
  readonly corrected: number;
  readonly removed: number;
  /** What the page says beside its statement. */
  readonly published: readonly (BeforeAfter<string> & { readonly path: string })[];
  readonly gone: readonly Finding[];
  readonly found: readonly Finding[];
}

export function changesOf(before: Side, after: Side): Changes {
  const statement = { before: statementIn(before), after: statementIn(after) };
  const clarity = { before: before.clarity, after: after.clarity };
  return {
    ...(statement.before === statement.after ? {} : { statement }),
    ...(clarity.before === clarity.after ? {} : { clarity }),
    held: heldChanges(before, after),
    tests: testChanges(before.offer, after.offer),
    ...heardChanges(before.offer, after),
    published: publishedChanges(before.offer, after.offer),
    gone: without(before.findings, after.findings),
    found: without(after.findings, before.findings),
  };
}

export const isSame = (changes: Changes): boolean =>
  Object.values(changes).every((one) => one === 0 || (Array.isArray(one) && one.length === 0));

export const sideOf = ({ findings, clarity }: Checked, offer: Positioning, kindOf: KindOf): Side => ({
  offer,
  findings,
  clarity,
  kindOf,
});

const statementIn = ({ offer, kindOf }: Side): string | undefined => statementOf(offer, kindOf);

function heldChanges(before: Side, after: Side): HeldChange[] {
  const old = new Map(heldTexts(before.offer, before.kindOf).map((held) => [held.name, held]));
  const now = new Map(heldTexts(after.offer, after.kindOf).map((held) => [held.name, held]));
  // A hypothesis with its result is told among the tests.
  const tested = new Set(
    (after.offer.hypotheses ?? []).filter((one) => !isOpen(one)).flatMap(({ id }) => id ?? []),
  );
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((about): HeldChange[] => {
    const [was, is] = [old.get(about), now.get(about)];
    if (was?.text === is?.text && was?.certainty === is?.certainty) return [];
    if (is === undefined && tested.has(about)) return [];
    const { kind, text } = (is ?? was)!;
    return [{ about, kind, text, before: was?.certainty, after: is?.certainty }];
  });
}

function testChanges(before: Positioning, after: Positioning): TestChange[] {
  const old = new Map((before.hypotheses ?? []).map((one) => [one.id, one]));
  return (after.hypotheses ?? []).flatMap((hypothesis): TestChange[] => {
    const { id, belief, test = {}, result } = hypothesis;
    if (id === undefined) return [];
    const was = old.get(id);
    const change = { id, belief, test };
    if (result !== undefined && !isDeepStrictEqual(result, was?.result))
      return [{ ...change, result, verdict: verdictOf(hypothesis, result) }];
    return result === undefined && test.at_least !== undefined && !isDeepStrictEqual(test, was?.test)
      ? [change]
      : [];
  });
}

function heardChanges(
  before: Positioning,
  { offer, kindOf }: Side,
): Pick<Changes, 'heard' | 'people' | 'corrected' | 'removed'> {
  const grades = gradesOf(offer, kindOf);
  const [old, now] = [before.evidence ?? [], offer.evidence ?? []];
  const keyOf = (one: Evidence): string => one.id ?? JSON.stringify(one);
  const known = new Map(old.map((one) => [keyOf(one), one]));
  const kept = new Set(now.map(keyOf));
  const added = now.filter((one) => !known.has(keyOf(one)));
  return {
    heard: added.map(({ id, client, when, words }) => ({
      grade: grades.get(id ?? '') ?? 'E1',
      who: client === undefined ? undefined : clientName(offer, client),
      when,
      words,
    })),
    people: new Set(added.flatMap(({ client }) => client ?? [])).size,
    corrected: now.filter((one) => known.has(keyOf(one)) && !isDeepStrictEqual(known.get(keyOf(one)), one))
      .length,
    removed: [...known.keys()].filter((key) => !kept.has(key)).length,
  };
}

function publishedChanges(before: Positioning, after: Positioning): Changes['published'] {
  const texts = (offer: Positioning): Map<string, string> =>
    new Map(
      publicTexts(offer)
        .map(({ at, text }) => [formatPath(at), text] as const)
        .filter(([path]) => !path.startsWith('service.statement')),
    );
  const [old, now] = [texts(before), texts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) =>
    old.get(path) === now.get(path) ? [] : [{ path, before: old.get(path), after: now.get(path) }],
  );
}

/** Findings that the others do not have: known by what their fingerprint is taken of, or by rule and place where the words there changed. */
function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(({ identity }) => identity));
  const mine = new Set(findings.map(({ identity }) => identity));
  const placeOf = ({ rule, path }: Finding): string => `${rule} ${path}`;
  const reworded = others.filter(({ identity }) => !mine.has(identity)).map(placeOf);
  return findings.filter((finding) => {
    if (known.has(finding.identity)) return false;
    const at = reworded.indexOf(placeOf(finding));
    if (at >= 0) reworded.splice(at, 1);
    return at < 0;
  });
}

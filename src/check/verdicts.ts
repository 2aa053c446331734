import { worded } from '../language/bars.ts';
import type { Label, Part, Reading, Verdict } from '../language/reading.ts';
import type { Hit, RuleContext } from './rule.ts';
import { spared } from './spared.ts';

/** What a text rule's sentence is made of. */
export interface Read {
  /** The marked words, as they stand. */
  readonly words: string;
  /** The law may be cited: an offer under French rules. */
  readonly law: boolean;
}

/**
 * What a label is about. `whole`: the way the offer is presented, read in the pitch or in the statement as one text.
 * `promise`: words that promise, in any public text but those that say what is not promised. `word`: in any.
 */
const scopes: Readonly<Record<Label, 'whole' | 'promise' | 'word'>> = {
  'absolute-promise': 'promise',
  'client-absent': 'whole',
  'everyone-as-client': 'promise',
  'green-claim': 'promise',
  'health-claim': 'promise',
  'ideal-client-fiction': 'whole',
  'mixed-address': 'whole',
  'passion-as-argument': 'whole',
  pressure: 'word',
  'service-unsaid': 'whole',
  'too-many-services': 'whole',
  'vague-word': 'word',
};

/** What a file's structure can say in place of words: then nothing is absent. */
const toldBy: Readonly<Partial<Record<Label, readonly Part[]>>> = {
  'client-absent': ['client'],
  'service-unsaid': ['change', 'feeling'],
  'ideal-client-fiction': ['situation'],
};

/**
 * Whether a verdict may be said to its author. Of a fragment (`isFragment`), which tells so little around its words, a
 * pattern written for a label of words must really be met; so it must for most portraits.
 */
export function holds(verdict: Verdict, reading: Reading, isFragment = false): boolean {
  if (spared(verdict, reading)) return false;
  const { label, matched } = verdict;
  if (matched) return true;
  return label === 'ideal-client-fiction'
    ? !isFragment && mayDraw(reading)
    : !isFragment || !worded.has(label);
}

/** Whether a text may draw a portrait without a word written for it: not where somebody lives something, nor of nobody. */
const mayDraw = ({ text, said, verdicts }: Reading): boolean =>
  said.situation === undefined &&
  wordsIn(text) >= fewestDrawn &&
  !verdicts.some(({ label }) => label === 'client-absent');

/** Fewer words than that draw nobody's portrait. */
const fewestDrawn = 4;
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Whether a verdict of this label could hold: where not, none needs to be reached. */
const maySay = (label: Label, { met }: Reading, isFragment: boolean): boolean =>
  !isFragment || met.has(label) || !worded.has(label);

/** Each verdict of a label, as the hit of the rule that bears its name. */
export function* hitsOf(label: Label, context: Omit<RuleContext<unknown>, 'options'>): Generator<Hit<Read>> {
  const { whole, texts, proven, jurisdiction } = context;
  const law = jurisdiction === 'fr';
  const told = toldBy[label]?.some((part) => proven.has(part)) ?? false;
  if (whole !== undefined && !told && maySay(label, whole.reading, whole.joined))
    for (const verdict of whole.reading.verdicts) {
      if (verdict.label !== label || !holds(verdict, whole.reading, whole.joined)) continue;
      const { start, end } = verdict.span;
      yield { ...whole.place(verdict.span), args: { words: whole.text.slice(start, end), law } };
    }
  const scope = scopes[label];
  if (scope === 'whole') return;
  for (const one of texts) {
    const { at, text, role } = one;
    if (role === 'statement' || (role === 'limit' && scope === 'promise')) continue;
    // Asked for only now: a text is read at the first asking.
    const { reading } = one;
    if (!maySay(label, reading, true)) continue;
    for (const verdict of reading.verdicts) {
      if (verdict.label !== label || !holds(verdict, reading, true)) continue;
      const { start, end } = verdict.span;
      yield { at, span: verdict.span, args: { words: text.slice(start, end), law } };
    }
  }
}

/** The labels that an offer has anywhere, whatever rules are on. */
export function labelsIn(context: Omit<RuleContext<unknown>, 'options'>): ReadonlySet<Label> {
  return new Set((Object.keys(scopes) as Label[]).filter((label) => !hitsOf(label, context).next().done));
}

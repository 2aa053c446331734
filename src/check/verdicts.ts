import { worded } from '../language/bars.ts';
import type { Label, Part, Reading, Span, Verdict } from '../language/reading.ts';
import type { SharedContext } from './context.ts';
import type { Hit, PublicText } from './rule.ts';
import { spared, sparedText } from './spared.ts';

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
  const isPortrait = label === 'ideal-client-fiction';
  if ((isPortrait || worded.has(label)) && (isFragment || wordsIn(reading.text) < fewestWords)) return false;
  return !isPortrait || mayDraw(reading);
}

/** Whether a text may draw a portrait without a word written for it: not where somebody lives something, nor of nobody. */
const mayDraw = ({ said, verdicts }: Reading): boolean =>
  said.situation === undefined && !verdicts.some(({ label }) => label === 'client-absent');

/** « Prof de yoga », "I teach yoga": fewer words than that draw nobody's portrait, and are accused of none by weight alone. */
const fewestWords = 4;
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** What the hits of the labels are looked for in. */
type Texts = Pick<SharedContext, 'whole' | 'texts' | 'proven' | 'jurisdiction'>;

/**
 * The verdicts of one file or pitch, as hits of the rules that bear their labels: looked for once, when a rule first
 * asks, for the rules and for clarity alike.
 */
export class Hits {
  readonly #texts: Texts;
  readonly #known = new Map<Label, readonly Hit<Read>[]>();
  /** The texts apart from the statement in which a pattern is met: of the others there is nothing to say. */
  #telling: readonly PublicText[] | undefined;

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  of(label: Label): readonly Hit<Read>[] {
    let hits = this.#known.get(label);
    if (hits === undefined) {
      hits =
        scopes[label] === 'whole'
          ? this.#inWhole(label)
          : [...this.#inWhole(label), ...this.#inOthers(label)];
      this.#known.set(label, hits);
    }
    return hits;
  }

  /** The labels that the offer has anywhere, whatever rules are on. */
  all(): ReadonlySet<Label> {
    return new Set((Object.keys(scopes) as Label[]).filter((label) => this.of(label).length > 0));
  }

  #inWhole(label: Label): readonly Hit<Read>[] {
    const { whole, proven } = this.#texts;
    if (whole === undefined || toldBy[label]?.some((part) => proven.has(part))) return [];
    const { reading, joined } = whole;
    if ((joined && !maySay(label, reading)) || sparedText(label, reading)) return [];
    const verdict = verdictOf(label, reading);
    if (verdict === undefined || !holds(verdict, reading, joined)) return [];
    return [{ ...whole.place(verdict.span), args: this.#args(whole.text, verdict.span) }];
  }

  #inOthers(label: Label): readonly Hit<Read>[] {
    // `met` is asked for last: it may take a reading.
    this.#telling ??= this.#texts.texts.filter((one) => one.role !== 'statement' && one.met.size > 0);
    return this.#telling.flatMap((one) => {
      const { at, text, role } = one;
      if ((role === 'limit' && scopes[label] === 'promise') || !maySay(label, one)) return [];
      const { reading } = one;
      const verdict = verdictOf(label, reading);
      if (verdict === undefined || !holds(verdict, reading, true)) return [];
      return [{ at, span: verdict.span, args: this.#args(text, verdict.span) }];
    });
  }

  #args(text: string, { start, end }: Span): Read {
    return { words: text.slice(start, end), law: this.#texts.jurisdiction === 'fr' };
  }
}

/** Whether a verdict of this label could hold of a fragment: where not, none needs to be reached. */
const maySay = (label: Label, { met }: Pick<Reading, 'met'>): boolean => met.has(label) || !worded.has(label);

/** What can be ruled out is not weighed. */
const verdictOf = (label: Label, reading: Reading): Verdict | undefined =>
  reading.ruledOut.has(label) ? undefined : reading.verdicts.find((one) => one.label === label);

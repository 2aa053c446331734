import type { Label, Verdict } from '../language/reading.ts';
import type { Hit, PublicText, RuleContext } from './rule.ts';

/** What a text rule's sentence is made of. */
export interface Read {
  /** The marked words, as they stand. */
  readonly words: string;
  /** The law may be cited: an offer under French rules. */
  readonly law: boolean;
}

type Milder = (text: PublicText, verdict: Verdict) => Pick<Hit<Read>, 'severity'>;

/** Each verdict of a label, as the hit of the rule that bears its name. */
export function* hitsOf<Options>(
  label: Label,
  { texts, jurisdiction }: RuleContext<Options>,
  milder: Milder = () => ({}),
): Generator<Hit<Read>> {
  for (const text of texts)
    for (const verdict of text.reading.verdicts) {
      if (verdict.label !== label) continue;
      const { start, end } = verdict.span;
      yield {
        at: text.at,
        span: verdict.span,
        args: { words: text.text.slice(start, end), law: jurisdiction === 'fr' },
        ...milder(text, verdict),
      };
    }
}

import { typographic } from '../language/typography.ts';
import type { Positioning } from '../offer/schema.ts';
import { type ComposeOptions, compose } from './compose.ts';
import { capital } from './sentence.ts';

/** What the social networks leave for a bio, in characters a person would count. */
export const bioLimit = 150;

/** The statement in 150 characters at most: the fullest wording that fits, else as many whole words as can be. */
export function bioOf(offer: Positioning, options: ComposeOptions): string {
  const { own, ...parts } = offer.service?.statement ?? {};
  const { feeling: _feeling, ...plain } = parts;
  const { situation: _situation, ...short } = plain;
  const { means: _means, ...shorter } = short;
  const bare: ComposeOptions = {
    language: options.language,
    address: options.address,
    ...(options.support ? { support: options.support } : {}),
  };
  const told = [parts, plain, short, shorter].flatMap((given) =>
    [1, 3].map((turn) => compose(given, bare, turn === 1 ? 1 : 3)),
  );
  // Whom a beginner looks for says more than a craft alone.
  const looked = options.beginner ? compose(parts, { ...bare, beginner: true }, 1) : '';
  const first = looked.split(/(?<=[.]) /u)[0]!;
  const craft = options.beginner ? capital(typographic(offer.maker?.craft ?? '', options.language)) : '';
  const wordings = [own ?? '', ...(options.beginner ? [looked, first, craft] : told)]
    .map((text) => text.trim())
    .filter(Boolean);
  const fitting = wordings.find((text) => lengthOf(text) <= bioLimit);
  return fitting ?? cut(wordings.at(-1) ?? '');
}

const segmenter = new Intl.Segmenter();
const lengthOf = (text: string): number => [...segmenter.segment(text)].length;

function cut(text: string): string {
  let kept = text;
  while (lengthOf(kept) > bioLimit - 1) kept = kept.replace(/\s*\S+$/u, '');
  return kept === text ? text : `${kept.replace(/[\s,;:.]+$/u, '')}…`;
}

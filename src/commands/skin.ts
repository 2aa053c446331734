/** Which skin a person is asked through: a drawn one on a terminal, or lines in, lines out. */
import { openSkin } from '../terminal/skin.ts';
import type { Skin } from '../terminal/view.ts';
import type { Context } from './context.ts';

interface Asked {
  readonly plain?: boolean;
}

/** Lines were asked for: for this run, or for every program (ACCESSIBLE). */
export const areLinesAsked = ({ host }: Context, { plain }: Asked): boolean =>
  plain === true || (host.env['ACCESSIBLE'] ?? '') !== '';

/** A terminal that cannot draw (TERM=dumb) has lines too, and so has what is no terminal. */
export const skinFor = (context: Context, asked: Asked): Promise<Skin> => {
  const { host, words, locale, colour } = context;
  const terms = { machine: host, words: words.wizard, locale, colour: colour.stderr };
  return openSkin(terms, areLinesAsked(context, asked) || host.env['TERM'] === 'dumb');
};

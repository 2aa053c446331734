/** The end of a session: the page written, and what there is to do next. */
import type { Skin } from '../terminal/view.ts';
import { closing, todoLines, todos } from './closing.ts';
import type { Context } from './context.ts';
import type { OfferFile } from './offer-file.ts';
import type { KindOf } from './statement.ts';

export function finish(context: Context, file: OfferFile, kindOf: KindOf, skin: Pick<Skin, 'say'>): void {
  const { words } = context;
  skin.say(...closing(context, file.offer, kindOf), ...todoLines(words, todos(context, file.offer)));
  skin.say('', words.start.end.files({ yaml: file.name, page: '' }));
}

/** The end of a session: the page written, the statement noted in the history, and what there is to do next. */
import { stampPage } from '../offer/stamp.ts';
import type { Context } from './context.ts';
import type { OfferFile } from './offer-file.ts';
import { type KindOf, statementOf } from './statement.ts';

export interface Finished {
  /** One line: which files were written. */
  readonly files: string;
}

export function finish(context: Context, file: OfferFile, kindOf: KindOf): Finished {
  const statement = statementOf(file.offer, kindOf);
  void stampPage;
  return { files: `${context.words.start.end.files({ yaml: file.name, page: '' })}\n${statement ?? ''}\n` };
}

/** What was told in passing joins the list that gathers such things: who said it, and when, is asked there. Pure. */
import type { Positioning } from '../offer/schema.ts';
import type { Edit } from './place.ts';
import type { Item, Session } from './route.ts';
import { nameOf, questionsOf } from './script.ts';

/**
 * Notes a piece of evidence as a record of the script's first list of evidence, when that list is still to come: its
 * words count as answered, its other questions are open.
 *
 * @param item the question after which it was told
 * @param id the evidence's own
 */
export function adopted({ script }: Session, offer: Positioning, item: Item, id: string): Edit[] {
  const placed = questionsOf(script);
  const from = placed.findIndex(({ question }) => question.id === (item.record?.list.id ?? item.question.id));
  const list = placed.slice(from + 1).find(({ question }) => question.into === 'evidence[]')?.question;
  const words = list?.questions?.find(({ into }) => into === '.words');
  if (list === undefined || words === undefined) return [];
  const answered = [...(offer.progress?.answered ?? []), `${list.id}.${id}.${words.id}`];
  return [
    { path: ['progress', 'script'], value: nameOf(script) },
    { path: ['progress', 'answered'], value: answered },
  ];
}

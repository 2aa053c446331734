/** Whose words may be shown: asked once everything else is said, and again whenever one likes. Nothing shows without a yes. */
import type { Positioning } from '../offer/schema.ts';
import { applied, type Edit } from '../session/place.ts';
import { refsOf } from '../session/progress.ts';
import type { Choice, Ending, Skin } from '../terminal/view.ts';
import { none } from './ask.ts';
import type { Context } from './context.ts';
import type { Loop } from './loop.ts';
import { clientName, short } from './record-label.ts';
import type { Outcome } from './wizard.ts';
import { wordsForPeople } from './words-for-people.ts';

interface Quote {
  readonly index: number;
  readonly choice: Choice;
  readonly shown: boolean;
}

/** What people said themselves, in the order of the file. What was seen, or told by the maker, is not theirs to lend. */
export function quotesOf(offer: Positioning): Quote[] {
  const seen = refsOf(offer, 'acts');
  return (offer.evidence ?? []).flatMap(({ id, client, words, sense, gave, consent }, index) => {
    if (words === undefined || sense !== 'said' || gave !== undefined || seen.has(id ?? '')) return [];
    const hint = client === undefined ? {} : { hint: clientName(offer, client) };
    return [
      {
        index,
        choice: { value: String(index), label: short(words), ...hint },
        shown: consent?.on !== undefined,
      },
    ];
  });
}

/** @returns how the session ended, when it did */
export async function askConsent(
  { words, today }: Context,
  loop: Loop,
  skin: Skin,
): Promise<Outcome | undefined> {
  const quotes = quotesOf(loop.file.offer);
  if (quotes.length === 0) return undefined;
  const say = words.start.consent;
  const shown = quotes.filter((one) => one.shown).map(({ choice }) => choice.value);
  const reply = await skin.ask({
    kind: 'choices',
    ask: say.ask,
    why: say.why,
    choices: [...quotes.map(({ choice }) => choice), { value: none, label: say.none }],
    ...(shown.length === 0 ? {} : { initial: shown }),
    moves: ['skip', 'quit'],
  });
  if (reply.type === 'skip' || reply.type === 'quit') return undefined;
  if (reply.type !== 'answer') return reply.type as Ending;
  const ticked = [reply.value].flat();
  const given = (one: Quote): boolean => !ticked.includes(none) && ticked.includes(one.choice.value);
  const edits: Edit[] = quotes
    .filter((one) => given(one) !== one.shown)
    .map((one) => ({
      path: ['evidence', one.index, 'consent'],
      value: given(one) ? { scope: wordsForPeople(loop.file).scope, on: today } : undefined,
    }));
  return loop.save(edits, applied(loop.file.offer, edits));
}

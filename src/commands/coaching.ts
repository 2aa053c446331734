/** What answers are read with, and worded from: loaded while the first question is being read. */
import { composeTurns } from '../documents/compose.ts';
import type { Language } from '../language/language.ts';
import { loadReader } from '../language/read.ts';
import type { Reading } from '../language/reading.ts';
import type { Positioning } from '../offer/schema.ts';
import type { Listen } from '../session/follow-up.ts';
import type { Ask } from '../terminal/view.ts';
import { listener } from './listen.ts';
import { composing, type KindOf, quoteReader, statementOf } from './statement.ts';

export interface Coaching {
  readonly kindOf: KindOf;
  readonly listen: Listen;
  readonly read: (text: string) => Reading;
  readonly statement: (offer: Positioning) => string | undefined;
  /** The same question as a choice between ways to say it; undefined when there are not two. */
  readonly turns: (offer: Positioning, ask: Ask) => Ask | undefined;
}

export async function coaching(language: Language): Promise<Coaching> {
  const [kindOf, listen, reader] = await Promise.all([
    quoteReader(language),
    listener(language),
    loadReader(language),
  ]);
  return {
    kindOf,
    listen,
    read: (text) => reader.read(text),
    statement: (offer) => statementOf(offer, kindOf),
    turns: (offer, ask) => {
      const turns = composeTurns(offer.service?.statement ?? {}, composing(offer, kindOf));
      if (turns.length < 2) return undefined;
      const { atLeast: _, atMost: __, ...rest } = ask;
      const choices = turns.map(({ turn, text }) => ({ value: String(turn), label: text }));
      return { ...rest, kind: 'choice', choices };
    },
  };
}

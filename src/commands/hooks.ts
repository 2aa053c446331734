/** What questions show and say beyond the script's words: the same for a maker alone and with a coach. */
import { holds } from '../session/condition.ts';
import { knownOf } from '../session/known.ts';
import { route, type Session } from '../session/route.ts';
import { textOf } from '../session/script.ts';
import type { Coaching } from './coaching.ts';
import type { Context } from './context.ts';
import { parked } from './directions.ts';
import { reaction, shown } from './first-session.ts';
import type { Wizard } from './wizard.ts';

type Hooks = Pick<Wizard, 'statement' | 'shown' | 'reaction' | 'settled' | 'eveningEnd'>;

/** @param coach what answers are read with, loaded when first needed */
export function hooks(context: Context, coach: () => Promise<Coaching>): Hooks {
  const { words } = context;
  return {
    statement: async (session) => (await coach()).statement(session.offer),
    shown: async (session, item, ask) =>
      item.question.into === 'service.statement.turn'
        ? (await coach()).turns(session.offer, ask)
        : shown(session, item, ask, words),
    reaction: (session, item, text) =>
      reaction(session, item, text, async (said) => (await coach()).read(said), words),
    settled: (offer, { question }) => (question.into === 'maker.craft' ? parked(offer) : []),
    eveningEnd: async (session, evening) => {
      const { closing, firstTodo } = await import('./closing.ts');
      return [
        ...closing(context, session.offer, (await coach()).kindOf),
        ...firstTodo(context, session.offer),
        ...outros(session, evening),
      ];
    },
  };
}

/** The script's last words, for the evening that the way ends on. */
export function lastWords(session: Session): string[] {
  return outros(session, route(session).at(-1)?.section.evening ?? 1);
}

/** What the script says when an evening is over. */
function outros(session: Session, evening: number): string[] {
  const known = knownOf(session);
  const said = session.script.sections
    .filter((section) => (section.evening ?? 1) === evening)
    .flatMap(({ outro, outro_when = [] }) => {
      const fitting = outro_when.find(({ when }) => holds(when, known))?.say ?? outro;
      return textOf(fitting, session.language) ?? [];
    });
  return said.length === 0 ? [] : ['', ...said];
}

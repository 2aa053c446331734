/** A number of a short scale: left and right, or the digit itself. */
import type { Face, Stage } from './face.ts';

export interface Scaling {
  readonly at: number;
  /** Nothing is chosen until a key says so: no answer is suggested. */
  readonly chosen: boolean;
}

const least = ({ ask }: Stage): number => ask.atLeast ?? 1;
const most = ({ ask }: Stage): number => ask.atMost ?? 5;

export const scale: Face<Scaling> = {
  begin(stage) {
    const initial = Number(stage.ask.initial ?? Number.NaN);
    const fits = Number.isInteger(initial) && initial >= least(stage) && initial <= most(stage);
    return { at: fits ? initial : least(stage), chosen: fits };
  },

  press(state, key, stage) {
    const go = (at: number) => ({
      state: { at: Math.min(most(stage), Math.max(least(stage), at)), chosen: true },
    });
    switch (key.name) {
      case 'enter':
        return { given: state.chosen ? String(state.at) : undefined };
      case 'left':
      case 'down':
        return go(state.chosen ? state.at - 1 : least(stage));
      case 'right':
      case 'up':
        return go(state.chosen ? state.at + 1 : least(stage));
      case 'home':
        return go(least(stage));
      case 'end':
        return go(most(stage));
      case 'text': {
        const number = Number(key.text);
        // The 0 of a 10 that was typed digit by digit.
        if (key.text === '0' && state.chosen && state.at === 1 && most(stage) === 10) return go(10);
        return /^\d{1,2}$/.test(key.text) && number >= least(stage) && number <= most(stage)
          ? go(number)
          : undefined;
      }
      default:
        return undefined;
    }
  },

  draw(state, stage) {
    const cells: string[] = [];
    for (let at = least(stage); at <= most(stage); at++)
      cells.push(state.chosen && at === state.at ? stage.paint.accent(`[${at}]`) : ` ${at} `);
    const per = Math.max(1, Math.floor((stage.columns - 1) / 4));
    const rows: string[] = [];
    for (let at = 0; at < cells.length; at += per) rows.push(cells.slice(at, at + per).join(''));
    return { rows };
  },

  given: ({ at, chosen }) => (chosen ? String(at) : ''),
  writing: () => false,
  keys({ words }) {
    return [words.footer.sides, `${words.keys.enter} ${words.footer.done}`];
  },
};

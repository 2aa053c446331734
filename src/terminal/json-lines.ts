/** A skin for another program: replies come as JSON lines; what is asked and said goes out by whoever records it. */
import { Endings } from './endings.ts';
import { LineReader } from './lines.ts';
import type { Machine } from './terms.ts';
import type { Ask, Reply, Skin } from './view.ts';

/** What one line says; undefined when it says nothing that can be understood. */
export type ReadLine = (
  line: string,
) =>
  | { readonly answer: string | readonly string[] }
  | { readonly move: Exclude<Reply['type'], 'answer'> }
  | undefined;

/** Lines in a row that cannot be understood before the other program is given up on. */
const patience = 100;

/** @param refuse is told of a line that is no reply, or does not fit; the next line is then read */
export function openJsonLines(
  machine: Machine,
  read: ReadLine,
  refuse: (ask: Ask, problem: string | undefined) => void,
): Skin {
  const endings = new Endings(machine);
  const reader = new LineReader(machine, endings);
  return {
    kind: 'plain',
    get ending() {
      return endings.ending;
    },
    async ask(ask: Ask): Promise<Reply> {
      for (let turn = 0; turn < patience; turn++) {
        const line = await reader.next();
        if (line === undefined) {
          endings.end('end-of-input');
          return { type: endings.ending ?? 'end-of-input' };
        }
        if (line.trim() === '') continue;
        const given = read(line);
        if (given === undefined) refuse(ask, undefined);
        else if ('move' in given) {
          const allowed = given.move === 'quit' || ask.moves.some((move) => move === given.move);
          if (allowed) return { type: given.move };
          refuse(ask, undefined);
        } else {
          const problem = ask.validate?.(given.answer);
          if (problem === undefined) return { type: 'answer', value: given.answer };
          refuse(ask, problem);
        }
      }
      return { type: 'quit' };
    },
    say: () => undefined,
    show: () => undefined,
    busy: (_, work) => work(),
    close: () => {
      reader.close();
      endings.close();
    },
  };
}

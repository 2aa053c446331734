import type { Declare } from './context.ts';

export const declare: Declare = (command, _context, finish) => {
  command.action(() => finish(0));
};

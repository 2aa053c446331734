import { visible } from './visible.ts';

/** A file name that may begin a line: one that a CI runner would take for a command (`::error…`) gets `./` before it. */
export function fileName(name: string): string {
  return visible(/^\s*(?:::|##)/.test(name) ? `./${name}` : name);
}

import { visible } from './visible.ts';

/** Text for one cell of a Markdown table: every ASCII sign of punctuation is escaped, so that nothing can become markup. */
export function markdownCell(text: string): string {
  return visible(text).replace(/[!-/:-@[-`{-~]/g, (sign) => `\\${sign}`);
}

import { visible } from './visible.ts';

/**
 * Text of one line of Markdown prose: only the signs that could become markup are escaped, so that the page still reads
 * well as it is written. What could begin a block (`#`, `-`, `1.`, `>`) is escaped at the start of the line.
 */
export function markdownLine(text: string): string {
  return visible(text)
    .trim()
    .replace(/[\\`*_[\]<>|~&$]/g, (sign) => `\\${sign}`)
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/(https?|ftp|mailto)(:)/gi, '$1\\$2')
    .replace(/(www)(\.)/gi, '$1\\$2')
    .replace(/@/g, '\\@')
    .replace(/!(?=\\\[)/g, '\\!');
}

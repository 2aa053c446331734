import type { Words } from '../locales/words.ts';

/** Somebody's words between quotation marks, once: a text that brings its own keeps them. */
export const quoted = (text: string, words: Words['wizard']): string =>
  /^\s*[«“"]/.test(text) ? text : words.quoted(text);

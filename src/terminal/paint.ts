import { Chalk } from 'chalk';
import type { Tone } from './view.ts';

/** Bold, dim and two of the sixteen colours that read on a light and on a dark background; nothing without colour. */
export interface Paint {
  title(text: string): string;
  faint(text: string): string;
  accent(text: string): string;
  good(text: string): string;
  tone(tone: Tone, text: string): string;
}

export function paintOf(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const paint = {
    title: (text: string) => chalk.bold(text),
    faint: (text: string) => chalk.dim(text),
    accent: (text: string) => chalk.magenta(text),
    good: (text: string) => chalk.green(text),
  };
  return {
    ...paint,
    tone(tone, text) {
      switch (tone) {
        case 'plain':
          return text;
        case 'title':
        case 'faint':
        case 'good':
          return paint[tone](text);
        case 'quote':
        case 'care':
          return paint.accent(text);
      }
    },
  };
}

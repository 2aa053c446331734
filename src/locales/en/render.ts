import type { Args } from '../args.ts';
import { meant } from './phrases.ts';

/** `limpide render`: its options, what it says, what can go wrong. */
export const render = {
  options: {
    file: 'the offer file',
    as: (kinds: string): string => `which document: ${kinds}`,
    output: 'where to write it (- for the screen)',
    template: 'a folder of your own, with page.en.md or page.fr.md',
    force: 'replace a page you changed by hand, keeping a copy',
  },
  written: ({ page }: Args): string => `${page} is written.`,
  beside: ({ page, beside }: Args): string =>
    `${page} was changed by hand: it stays as it is. The new page is in ${beside} (--force replaces it, keeping a copy).`,
  replaced: ({ page, kept }: Args): string => `${page} is written. What you had changed is kept in ${kept}.`,
};

export const renderMistakes = {
  'template-unknown-variable': ({ place, detail, nearest, known }: Args): string =>
    `${place}: nothing fills “${detail}”.${meant(nearest) || ` There are: ${known}.`}`,
  'template-syntax': ({ place, detail }: Args): string =>
    `${place}: this template does not read (${detail}).`,
  'template-not-utf8': ({ file }: Args): string => `${file} is not UTF-8 text; save it as UTF-8.`,
};

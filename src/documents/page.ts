import type { Positioning } from '../offer/schema.ts';
import type { ComposeOptions } from './compose.ts';
import { loadTemplate } from './template.ts';
import { viewOf } from './view-of.ts';

/** Documents made from a template folder; `board` has its own builder. Sorted as the help shows them. */
export const pageKinds = [
  'statement',
  'pitch',
  'bio',
  'sales-page',
  'interview',
  'tests',
  'after-sale',
] as const;
export type PageKind = (typeof pageKinds)[number];

export interface PageInput {
  readonly offer: Positioning;
  /** Language, address, what is supported: `composing()` in commands gives them. */
  readonly options: ComposeOptions;
  /** Gives the text of a template's file (`page.fr.md`), from the folder of that kind or a person's own. */
  readonly read: (file: string) => string;
}

/** The template's file for a language. */
export const pageFile = (language: ComposeOptions['language']): string => `page.${language}.md`;

/**
 * A page in Markdown, without its stamp.
 *
 * @throws TemplateFault from a template that does not hold
 */
export function pageOf({ offer, options, read }: PageInput): string {
  return loadTemplate(read(pageFile(options.language))).render(viewOf(offer, options));
}

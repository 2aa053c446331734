import { visible } from './visible.ts';

/** Text between the double quotes of a Mermaid label: every sign that Mermaid, Markdown or HTML could obey is an entity. */
export function mermaid(text: string): string {
  return visible(text).replace(/[^\p{L}\p{N} .,’«»\u00a0\u202f-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}

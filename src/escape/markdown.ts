import { visible } from './visible.ts';

/**
 * Text for a paragraph, a title or a list item in Markdown (CommonMark and GitHub's): never markup, HTML, an entity, a
 * link (typed or guessed from an address) or front matter, whatever line it begins. Line breaks become blanks; ordinary
 * punctuation stays as it is, for people read the source too.
 */
export function markdown(text: string): string {
  return visible(text)
    .replace(/[ \u00a0]+$/u, '')
    .replace(/[\\`*_{}[\]<>#|~&$@]/g, (sign) => `\\${sign}`)
    .replace(/(?<=[A-Za-z]):(?=\/\/)/g, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[ \u00a0]{1,3}(?=\S)/u, '')
    .replace(/^ {4,}/, '');
}

/** As `markdown`, with plain web and e-mail addresses made into links: for the maker's own contact, nobody else's words. */
export function markdownContact(text: string): string {
  const link =
    /https?:\/\/[A-Za-z0-9\-._~/?#@!$&*+,;=%]*[A-Za-z0-9/]|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g;
  let at = 0;
  let said = '';
  for (const found of text.matchAll(link)) {
    said += `${markdown(text.slice(at, found.index)).replace(/(?<=\S)$/, /\s$/.test(text.slice(0, found.index)) ? ' ' : '')}<${found[0]}>`;
    at = found.index + found[0].length;
  }
  const rest = text.slice(at);
  return said === '' ? markdown(text) : `${said}${/^\s/.test(rest) ? ' ' : ''}${markdown(rest.trimStart())}`;
}

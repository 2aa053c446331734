import { visible } from './visible.ts';

/**
 * Text for a paragraph, a title or a list item in Markdown (CommonMark and GitHub's): never markup, HTML, an entity, a
 * link (typed or guessed from an address) or front matter, whatever line it begins. Line breaks become blanks; ordinary
 * punctuation stays as it is, for people read the source too.
 */
export function markdown(text: string): string {
  return (
    visible(text)
      .trim()
      .replace(/[\\`*_{}[\]<>#|~&$@]/g, (sign) => `\\${sign}`)
      // Addresses that some readers make links of by themselves: https://…, //host, www.host, host.tld.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\/(?=\/)/g, '\\/')
      .replace(/(?<=www)\.(?=\S)/gi, '\\.')
      .replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}-]{2})/gu, (dot, at: number, whole: string) =>
        isDigit(whole[at - 1]) && isDigit(whole[at + 1]) ? dot : `\\${dot}`,
      )
      .replace(/^(\s*)([-+=])/, '$1\\$2')
      .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
  );
}

const isDigit = (sign: string | undefined): boolean => sign !== undefined && /^\d$/.test(sign);

/** As `markdown`, with plain web and e-mail addresses made into links: for the maker's own contact, nobody else's words. */
export function markdownContact(text: string): string {
  const link =
    /https?:\/\/[A-Za-z0-9\-._~/?#@!$&*+,;=%]*[A-Za-z0-9/]|(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,8}\.[A-Za-z]{2,63}/g;
  const between = (words: string): string => words.replace(/\S(?:[\s\S]*\S)?/, markdown);
  let at = 0;
  let said = '';
  for (const found of text.trim().matchAll(link)) {
    said += `${between(text.trim().slice(at, found.index))}<${found[0]}>`;
    at = found.index + found[0].length;
  }
  return (said + between(text.trim().slice(at))).replace(/[ \t\n]+/g, ' ');
}

/** One sentence from its words: a capital first, one mark at the end, blanks folded. Empty stays empty. */
export function sentence(words: string): string {
  const text = words.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
  if (text === '') return '';
  const ended = /[.!?…](?:["”»’)]|\s»)*$/u.test(text) ? text : `${text.replace(/[\s,;:]+$/u, '')}.`;
  return capital(ended);
}

/** The first letter as a capital, past an opening quote. */
export function capital(text: string): string {
  return text.replace(
    /^([«“"‘(\s\u00a0]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

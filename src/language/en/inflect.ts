const set = (words: string) => new Set(words.split(' '));
const withE = set('e es ed ing er ers');
const withY = set('y ies ied ying ier');
const plain = set('s es ed ing er ers').add('');
const doubled = (letter: string) =>
  new Set(['', 's', ...['ed', 'ing', 'er', 'ers'].flatMap((ending) => [ending, letter + ending])]);

/** Regular English inflection; irregular forms are written out where they are needed. */
export function inflect(word: string): { stem: string; endings: ReadonlySet<string> } {
  const last = word.at(-1)!;
  const before = word.at(-2) ?? '';
  if (last === 'e') return { stem: word.slice(0, -1), endings: withE };
  if (last === 'y' && !'aeiou'.includes(before)) return { stem: word.slice(0, -1), endings: withY };
  if ('bdgklmnprt'.includes(last) && 'aeiou'.includes(before)) return { stem: word, endings: doubled(last) };
  return { stem: word, endings: plain };
}

const endings = /(?:ations?|ments?|ness|fully|ful|ingly|edly|ings?|ies|ied|ers?|ed|es|ly|s|e|y)$/;

/** What the inflections of a word share: cut once, three letters kept at least. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const cut = word.replace(endings, '');
  return cut.length >= 3 ? cut : word;
}

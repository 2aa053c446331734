/** What the maker does, said to the reader: "I come to their home" → "I come to your home", "I show them" → "I show you". */
export function makerToYou(text: string): string {
  return text
    .replace(/\bthem\b/g, 'you')
    .replace(/\btheir\b/g, 'your')
    .replace(/\bthey\b/g, 'you')
    .replace(/^i\b/, 'I');
}

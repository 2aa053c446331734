import { longestPart } from '../limit.ts';
/**
 * A part written about the clients (they, their, them, themselves) said to the reader instead.
 * English verbs do not change from they to you, so only the pronouns do.
 *
 * @returns undefined when a word might refer to somebody else: their children… them; she; his.
 */
export function toYou(text: string): string | undefined {
  if (text.length > longestPart) return undefined;
  const low = text.toLowerCase().replace(/’/g, "'");
  if (/\b(?:he|she|his|her|hers|him|himself|herself|i|my|me|we|our|us|one's|oneself)\b/.test(low))
    return undefined;
  if (/\b(?:you|your|yours|yourself|yourselves)\b/.test(low)) return text;
  const others = low.search(
    /\b(?:(?:their|the|these|those|some|many|other|all|two|three|four|five)(?: [a-z-]+)? [a-z-]+s|their (?:children|people|family|team|partner|kids)|people|children|kids|clients)\b/,
  );
  const pronoun = low
    .slice(others === -1 ? 0 : others + 1)
    .search(/\b(?:they|them|they're|they've|they'll|they'd)\b/);
  if (others !== -1 && pronoun !== -1) return undefined;
  const you: Record<string, string> = {
    they: 'you',
    them: 'you',
    their: 'your',
    theirs: 'yours',
    themselves: 'yourself',
    themself: 'yourself',
  };
  return text.replace(/\b(?:they|them|their|theirs|themselves|themself)\b/gi, (word) => {
    const said = you[word.toLowerCase()]!;
    return /^[A-Z]/.test(word) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  });
}

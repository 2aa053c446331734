import { toYou } from '../language/grammar/en/person.ts';
import { hasDeterminer, withA, withDe } from '../language/grammar/fr/contraction.ts';
import { toReader } from '../language/grammar/fr/person.ts';
import { shapeOf, stripped, uncapitalised } from '../language/grammar/shape.ts';
import type { Language } from '../language/language.ts';
import type { Address } from '../offer/schema.ts';
import type { Gift, Turn } from './compose.ts';

/** For an object given: what it says instead of words, and to whom. No sentence at all without a message. */
export function giftSentence(given: Gift, language: Language, address: Address, turn: Turn): string[] {
  if ((given.says ?? '').trim() === '') return [];
  const to = (text: string | undefined): string | undefined => {
    if (text === undefined || address === 'third') return text;
    const words = uncapitalised(stripped(text), language);
    return (language === 'fr' ? toReader(words, address) : toYou(words)) ?? text;
  };
  // "son enfant" after the gift is given is the receiver's: only what is said of a group is the buyers'.
  const theirs = (text: string | undefined): string | undefined =>
    /(?<!\p{L})(?:son|sa|ses|il|elle|lui|his|her|she|he)(?!\p{L})/iu.test(text ?? '') ? text : to(text);
  const gift: Gift = {
    says: given.says,
    to_whom: to(given.to_whom),
    occasion: theirs(given.occasion),
    remains: theirs(given.remains),
  };
  return language === 'fr' ? french(gift, turn) : english(gift, turn);
}

function french(gift: Gift, turn: Turn): string[] {
  const message = frenchMessage(gift.says!);
  const whom = receiver(gift.to_whom, 'fr');
  const occasion = frenchOccasion(gift.occasion);
  const after = [...whom.after, ...occasion.after, ...remaining(gift.remains, 'ce qui reste')];
  if (turn === 1) return [`un cadeau pour ${message.toSay}${whom.woven}${occasion.woven}`, ...after];
  if (turn === 2)
    return [`${message.toSay}${whom.woven}${occasion.woven} : c’est à cela que sert ce cadeau`, ...after];
  return [`un cadeau qui ${message.says}${whom.woven}${occasion.woven}`, ...after];
}

function frenchMessage(text: string): { toSay: string; says: string } {
  const words = uncapitalised(stripped(text), 'fr');
  const shape = shapeOf(words, 'fr');
  const spoken =
    /(?<!\p{L})(?:je|tu|te|toi|ton|ta|tes|vous|votre|vos|nous|merci|bravo|pardon|bienvenue|moi|mon|ma|mes)(?!\p{L})|(?<!\p{L})[jt]['’]/iu.test(
      words,
    );
  if (/^qu(?:e\s|['’])/u.test(words) && !spoken) return { toSay: `dire ${words}`, says: `dit ${words}` };
  if (shape === 'noun' && !spoken) return { toSay: `dire ${words}`, says: `dit ${words}` };
  const quote = `« ${stripped(text)} »`;
  return { toSay: `dire ${quote}`, says: `dit ${quote}` };
}

interface Woven {
  readonly woven: string;
  readonly after: readonly string[];
}

function receiver(text: string | undefined, language: Language): Woven {
  if (text === undefined || text.trim() === '') return { woven: '', after: [] };
  const words = uncapitalised(stripped(text), language);
  if (language === 'en') {
    const said = words.replace(/^(?:to|for)\s+/i, '');
    return shapeOf(said, 'en') === 'noun' || shapeOf(said, 'en') === 'bare-noun'
      ? { woven: ` to ${said}`, after: [] }
      : { woven: '', after: [`for whom: ${stripped(text)}`] };
  }
  if (/^(?:à|au|aux)\s/u.test(words)) return { woven: ` ${words}`, after: [] };
  const said = words.replace(/^pour\s+/u, '');
  if (hasDeterminer(said) || /^(?:ceux|celles|celui|celle|quelqu|tous|toutes)/u.test(said))
    return { woven: ` ${withA(said)}`, after: [] };
  return { woven: '', after: [`pour qui : ${stripped(text)}`] };
}

function frenchOccasion(text: string | undefined): Woven {
  if (text === undefined || text.trim() === '') return { woven: '', after: [] };
  const words = uncapitalised(stripped(text), 'fr');
  if (hasDeterminer(words))
    return { woven: `, à l’occasion ${withDe(words.replace(/^des\s+/u, 'les '))}`, after: [] };
  if (shapeOf(words, 'fr') === 'circumstance') return { woven: `, ${words}`, after: [] };
  return { woven: '', after: [`l’occasion : ${stripped(text)}`] };
}

const remaining = (text: string | undefined, label: string): string[] =>
  text === undefined || text.trim() === '' ? [] : [`${label} : ${stripped(text)}`];

function english(gift: Gift, turn: Turn): string[] {
  const quote = `“${stripped(gift.says!)}”`;
  const whom = receiver(gift.to_whom, 'en');
  const occasion = englishOccasion(gift.occasion);
  const after = [...whom.after, ...occasion.after, ...remaining(gift.remains, 'what stays')];
  if (turn === 1) return [`a gift that says ${quote}${whom.woven}${occasion.woven}`, ...after];
  if (turn === 2)
    return [`to say ${quote}${whom.woven}${occasion.woven}: that is what this gift is for`, ...after];
  return [`a gift to say ${quote}${whom.woven}${occasion.woven}`, ...after];
}

function englishOccasion(text: string | undefined): Woven {
  if (text === undefined || text.trim() === '') return { woven: '', after: [] };
  const words = uncapitalised(stripped(text), 'en');
  const shape = shapeOf(words, 'en');
  if (shape === 'noun') return { woven: `, for ${words}`, after: [] };
  if (shape === 'circumstance') return { woven: `, ${words}`, after: [] };
  return { woven: '', after: [`the occasion: ${stripped(text)}`] };
}

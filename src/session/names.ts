/** What people are called, as patterns that find it in prose: found from what the file itself says of its people. */

export interface Hidden {
  readonly pattern: RegExp;
  readonly by: string;
}

/** How a label begins when it is no name: "dame au sac rouge", "the lady with the red bag". */
const commonStarts =
  /^(?:une?|l[ae]|les|des?|du|ma|mon|mes|une?|l['’].*|d['’].*|dames?|femmes?|hommes?|client(?:e|s|es)?|voisine?s?|mamans?|papas?|mères?|pères?|parents?|jeunes?|couples?|familles?|personnes?|ami(?:e|s|es)?|collègues?|sœurs?|frères?|filles?|fils|garçons?|grand.*|petite?s?|premi.*|derni.*|visit.*|passante?|élèves?|mme|mlle|m|madame|monsieur|an?|the|my|our|lad(?:y|ies)|wom[ae]n|m[ae]n|customers?|buyers?|neighbou?rs?|moth.*|fath.*|mums?|dads?|young|old|famil.*|people|persons?|friends?|sisters?|brothers?|daughters?|sons?|first|last|visitors?|pupils?|students?|colleagues?|mrs?|ms|miss|dr)$/iu;

/** First names that are words too: only with their capital do they name somebody. */
const words = new Set(
  'ange angel ambre aurore aimé aimée april art august autumn bill blanche cerise claire clémence colombe constance daisy dawn désiré désirée dot eve faith fleur flora france frank gaspard ginger grace guy harmonie heather hope iris ivy jade jasmine joy june lily lys marguerite marin marine mark mars may melody mercy mike modeste nick océan olive parfait pascal penny perle perrin pierre poppy prudence prune rich rob rose rosemary ruby rusty sage sky soleil sonny summer sunny sylvestre tulipe victor victoire violet violette will'.split(
    ' ',
  ),
);

const edge = '[\\p{L}\\p{N}]';

/** Letters as people type them: with their accents or without. */
const loose: Readonly<Record<string, string>> = {
  a: '[aàâäáã]',
  c: '[cç]',
  e: '[eéèêë]',
  i: '[iîïí]',
  n: '[nñ]',
  o: '[oôöóõ]',
  u: '[uùûüú]',
  y: '[yÿ]',
};

const escaped = (text: string): string =>
  [...text]
    .map((character) => {
      const base = character.normalize('NFD')[0]!;
      const known = loose[base.toLowerCase()];
      if (known !== undefined) return base === base.toLowerCase() ? known : known.toUpperCase();
      return /[.*+?^${}()|[\]\\]/.test(character)
        ? `\\${character}`
        : /['’]/.test(character)
          ? "['’]"
          : character;
    })
    .join('');

/** A whole text wherever it stands: any blanks between its words, any accents, any case unless it is `exact`. */
export function hiding(text: string, by: string, exact = false): Hidden[] {
  const whole = text.normalize('NFC').trim();
  if (whole.length < 2) return [];
  const source = whole.split(/\s+/).map(escaped).join('\\s+');
  return [{ pattern: new RegExp(`(?<!${edge})${source}(?!${edge})`, exact ? 'gu' : 'giu'), by }];
}

/** One name: with its capital, in capitals, and in small letters unless it is a word of the language too. */
function hidingName(name: string, by: string): Hidden[] {
  if (!words.has(name.toLowerCase())) return hiding(name, by);
  return [name, name.toLocaleUpperCase()].flatMap((one) => hiding(one, by, true));
}

const isName = (word: string): boolean => /^\p{Lu}[\p{L}'’-]+$/u.test(word);

/** Capitals that name no person. */
const commonNames = /^(?:Noël|Pâques|Toussaint|Christmas|Easter|Halloween|Etsy|Instagram|Facebook)$/u;

/** What may follow a name at the head of a label: "Claire de Lyon", "Paul and his son". */
const afterName = /^(?:de|du|d|et|avec|chez|ma|mon|sa|son|la|le|l|and|from|at|my|his|her|the|with)$/u;

/** The names inside a label: "Claire D." is also called Claire, "la maman de Léo" names Léo. */
export function namesIn(label: string): string[] {
  const found = label
    .normalize('NFC')
    .split(/[\s,;:()/&+]+|['’](?=\p{Lu})/u)
    .filter((word) => word !== '');
  // A label that begins like a sentence says nothing by its first capital: "Acheteuse pressée du samedi".
  const [, second] = found;
  const isSentence =
    found.length > 2 && second !== undefined && /^\p{Ll}/u.test(second) && !afterName.test(second);
  return found.filter(
    (word, at) =>
      isName(word) &&
      !commonStarts.test(word) &&
      !commonNames.test(word) &&
      !(at === 0 && isSentence && !label.includes(`${word},`)),
  );
}

/** All that finds one person in a text, the longest first. */
export function hidingPerson(label: string, by: string): Hidden[] {
  const names = namesIn(label);
  const whole = names.length === 1 && names[0] === label.trim() ? [] : hiding(label, by);
  return [...whole, ...names.flatMap((name) => hidingName(name, by))];
}

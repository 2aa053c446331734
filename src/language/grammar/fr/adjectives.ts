import type { Gender } from './gender.ts';

/** Adjectives that say how a client is or feels, masculine singular; enough to tell one from a noun and to make it agree. */
const masculine =
  `fier prêt serein léger libre confiant rassuré apaisé soulagé détendu calme heureux joyeux capable utile vivant
écouté compris reconnu accueilli entouré épuisé fatigué débordé perdu stressé seul ému touché tranquille fort beau content
reposé motivé inspiré aimé choyé compétent légitime indépendant autonome disponible présent épanoui émerveillé surpris ravi satisfait
bloqué coincé découragé isolé inquiet anxieux angoissé tendu nerveux frustré honteux coupable vulnérable fragile solide stable
centré ancré aligné énergique dynamique courageux audacieux élégant séduisant féminin unique digne respecté valorisé encouragé
soutenu guidé accompagné porté protégé bien-portant plein pressé essoufflé submergé déboussolé désemparé dépassé démuni déçu lassé
curieux créatif actif attentif amoureux complice uni réconcilié ressourcé revigoré requinqué remis guéri endormi éveillé réveillé
concentré organisé efficace paisible patient doux jeune vieux neuf nouveau différent pareil entier complet complète incomplet
silencieux bavard timide maladroit gêné ridicule invisible visible lourd vide comblé gâté privilégié chanceux reconnaissant`
    .split(/\s+/)
    .filter((word) => word !== 'complète');

/** Feminine of a masculine singular. */
function feminineOf(word: string): string {
  const odd: Record<string, string> = {
    beau: 'belle',
    nouveau: 'nouvelle',
    vieux: 'vieille',
    doux: 'douce',
    pareil: 'pareille',
    complet: 'complète',
    incomplet: 'incomplète',
    inquiet: 'inquiète',
  };
  if (Object.hasOwn(odd, word)) return odd[word]!;
  if (word.endsWith('e')) return word;
  if (word.endsWith('er')) return `${word.slice(0, -2)}ère`;
  if (word.endsWith('eux')) return `${word.slice(0, -1)}se`;
  if (word.endsWith('f')) return `${word.slice(0, -1)}ve`;
  if (word.endsWith('el') || word.endsWith('en')) return `${word}${word.at(-1)}e`;
  return `${word}e`;
}

const pluralOf = (word: string): string =>
  /[sx]$/u.test(word) ? word : /eau$/u.test(word) ? `${word}x` : `${word}s`;

/** Every form, to its masculine singular. */
const forms = new Map(
  masculine.flatMap((word) => {
    const feminine = feminineOf(word);
    return [feminine, pluralOf(feminine), pluralOf(word), word].map((form) => [form, word] as const);
  }),
);

/** Whether a word (lower case) is a form of an adjective in the list. */
export const isAdjective = (word: string): boolean => forms.has(word);

/** The gender that a form shows: undefined for heureuse… only when both look alike (calme) or it is a masculine, which may stand for all. */
export function shownGender(word: string): Gender | undefined {
  const base = forms.get(word);
  if (base === undefined || feminineOf(base) === base) return undefined;
  return word.startsWith(feminineOf(base)) ? 'f' : 'm';
}

/**
 * The same adjective in another number, and another gender when it is known; as typed when it is not in the list.
 * Inclusive forms (fier·es) are not in the list, so they stay as typed.
 */
export function agreeing(word: string, number: 'singular' | 'plural', gender?: Gender): string {
  const base = forms.get(word.toLowerCase());
  if (base === undefined) return word;
  const wanted = gender ?? shownGender(word.toLowerCase()) ?? 'm';
  const form = wanted === 'f' ? feminineOf(base) : base;
  const said = number === 'plural' ? pluralOf(form) : form;
  return /^\p{Lu}/u.test(word) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}

/** Every listed adjective that opens the text (adverbs, commas and "et" between) made to agree; the rest untouched. */
export function agreeingOpening(text: string, number: 'singular' | 'plural', gender?: Gender): string {
  let rest = text;
  let done = '';
  for (;;) {
    const found =
      /^(\s*(?:,\s*)?(?:(?:et|ou|enfin|plus|moins|très|si|tout|toujours|vraiment|bien|mieux|encore|assez)\s+)*)([\p{L}-]+)/u.exec(
        rest,
      );
    if (found === null || !isAdjective(found[2]!.toLowerCase())) return done + rest;
    done += found[1]! + agreeing(found[2]!, number, gender);
    rest = rest.slice(found[0].length);
    if (!/^\s*(?:,|et\s|ou\s)/u.test(rest)) return done + rest;
  }
}

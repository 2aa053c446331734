import { type Gender, genderOf, isPlural } from '../../language/grammar/fr/gender.ts';
import { shapeOf, stripped, uncapitalised } from '../../language/grammar/shape.ts';
import { isOnePerson, peopleLike } from '../one-person.ts';

export interface Audience {
  /** As an object: "les jeunes parents". */
  readonly said: string;
  readonly plural: boolean;
  readonly gender: Gender | undefined;
}

/** The group as a sentence can name it; undefined when its words cannot be used safely. */
export function audienceOf(text: string | undefined): Audience | undefined {
  if (text === undefined) return undefined;
  const words = uncapitalised(stripped(text), 'fr').replace(/^pour\s+(?=\S)/iu, '');
  if (isOnePerson(words, 'fr')) return { said: peopleLike(words, 'fr'), plural: true, gender: 'f' };
  const shape = shapeOf(words, 'fr');
  if (/(?<!\p{L})(?:vous|votre|vos|tu|toi|ton|ta|tes|moi|je|nous)(?!\p{L})/iu.test(words)) return undefined;
  if (shape === 'noun') {
    const singular = /^(?:(?:une?|la|le|mon|ma|son|sa|cette?|chaque|tout|toute|celui|celle)\s|l['’])/iu.test(
      words,
    );
    const head =
      words
        .split(/\s+/)
        .slice(1)
        .find(
          (word) =>
            !/^(?:jeunes?|petit.*|grand.*|futur.*|nouve.*|vieux|vieilles?|de|d’|personnes)$/u.test(word),
        ) ?? '';
    return {
      said: words,
      plural: !singular,
      gender: personGender(/^celles/iu.test(words) ? 'femmes' : /^ceux/iu.test(words) ? 'hommes' : head),
    };
  }
  const first = words.split(/\s+/)[0] ?? '';
  if (shape !== 'bare-noun' || !isPlural(first)) return undefined;
  const head =
    words
      .split(/\s+/)
      .find(
        (word) =>
          !/^(?:jeunes|futurs|futures|nouveaux|nouvelles|petits|petites|grands|grandes|anciens|anciennes)$/u.test(
            word,
          ),
      ) ?? first;
  return { said: `les ${words}`, plural: true, gender: personGender(head) };
}

/** Gender of people: undefined for inclusive forms and for nouns that do not say. */
function personGender(noun: string): Gender | undefined {
  const low = noun.toLowerCase().replace(/[,.;]$/u, '');
  if (/[·.()/]|-e-?s?$/u.test(low)) return undefined;
  if (
    /^(?:femmes?|mamans?|mères?|filles?|dames?|personnes?|copines?|sœurs?|grand-mères|épouses?|mariées|veuves?)$|(?:euses?|trices?|ières?|iennes?|antes|entes|ées|eresses)$/u.test(
      low,
    )
  )
    return 'f';
  if (
    /^(?:hommes?|papas?|pères?|garçons?|couples?|parents|grands-parents|gens|enfants?|frères?|étudiants?|indépendants|clients|salariés|retraités|artisans|créateurs|musiciens|commerçants|voisins|habitants|amoureux)$|(?:eurs|iers|iens|ants|és)$/u.test(
      low,
    )
  )
    return 'm';
  return genderOf(low) === 'f' && /(?:ées|ienne)/u.test(low) ? 'f' : undefined;
}

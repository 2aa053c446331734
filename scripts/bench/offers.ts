/** Positioning files to measure with: the same for the same seed, of about 5 KB, in the styles that limpide writes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOffer } from '../../src/offer/edit.ts';
import type { Positioning } from '../../src/offer/schema.ts';

const phrases = {
  fr: {
    who: [
      'jeunes parents',
      'filles et fils de femmes de plus de 70 ans',
      'retraitées qui vivent seules',
      'couples qui emménagent',
    ],
    when: [
      'rentrent tard et dînent debout',
      'gardent un merci en retard',
      'n’osent plus ouvrir leurs comptes',
      'ne dorment que trois heures',
    ],
    means: [
      'en six rendez-vous à la table de la cuisine',
      'avec un bol gravé de leurs mots',
      'par un atelier le samedi matin',
    ],
    change: [
      'se remettent à table ensemble',
      'disent enfin ce qu’elles n’avaient jamais dit',
      'dorment une nuit entière',
      'décident de leur argent avant qu’il manque',
    ],
    words: [
      'J’ai pleuré en l’ouvrant, puis j’ai fait du café dedans.',
      'Depuis, on mange tous les trois à la même heure.',
      'C’est vraiment très beau, bravo.',
      'Je pense que les gens adoreraient cela.',
      'J’en ai repris deux pour mes sœurs.',
    ],
  },
  en: {
    who: [
      'new parents',
      'couples who have just moved in together',
      'carers who never sit down',
      'people who keep a coat they cannot wear',
    ],
    when: [
      'come home late and eat standing up',
      'talk about money only when something bounces',
      'put off the same letter every Sunday',
      'wake at three',
    ],
    means: [
      'with six meetings at the kitchen table',
      'by mending it while they watch',
      'in a Saturday class for five',
    ],
    change: [
      'sit down to eat together again',
      'decide before the money runs out',
      'sleep through the night',
      'wear it to work',
    ],
    words: [
      'I cried when I opened it, then made coffee in it.',
      'We have eaten together every night since March.',
      'It is really lovely, well done.',
      'I think people would love this.',
      'I bought two more for my sisters.',
    ],
  },
} as const;

/** Where and when: with one of each, hardly any text stands in two files. */
const details = {
  fr: {
    where: [
      'dans la cuisine',
      'au fond du jardin',
      'à Villefranche',
      'chez leur sœur',
      'près du vieux pont',
      'au troisième étage',
      'sur le palier',
      'à la sortie de l’école',
      'dans un hôtel de Nantes',
      'sous la véranda',
      'au marché couvert',
      'derrière le comptoir',
      'dans le train de Brest',
      'à l’hôpital de jour',
      'devant la fenêtre',
      'à la bibliothèque',
    ],
    moment: [
      'le premier lundi de mars',
      'avant l’hiver',
      'après un déménagement',
      'à la naissance du second',
      'quand la maison se vide',
      'pendant les vacances',
      'depuis leur retraite',
      'un soir sur deux',
      'à la veille d’un mariage',
      'dès le petit matin',
      'au retour du travail',
      'après trois essais manqués',
      'le temps d’un café',
      'en fin de semaine',
      'sitôt les enfants couchés',
      'pour leurs quarante ans',
    ],
  },
  en: {
    where: [
      'in the kitchen',
      'at the end of the garden',
      'down in Falmouth',
      'at their sister’s',
      'by the old bridge',
      'on the third floor',
      'on the landing',
      'outside the school',
      'in a hotel near Leeds',
      'under the porch',
      'at the covered market',
      'behind the counter',
      'on the train to York',
      'at the day hospital',
      'in front of the window',
      'at the library',
    ],
    moment: [
      'on the first Monday of March',
      'before winter',
      'after a move',
      'when the second is born',
      'once the house is empty',
      'during the holidays',
      'since they retired',
      'every other evening',
      'on the eve of a wedding',
      'early in the morning',
      'back from work',
      'after three failed attempts',
      'over a coffee',
      'at the weekend',
      'as soon as the children sleep',
      'for their fortieth birthday',
    ],
  },
} as const;

/** mulberry32 */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param people how many clients with their evidence: 10 make about 5 KB */
export function offerText(seed: number, people = 10): string {
  const random = randomFrom(seed);
  const language = random() < 0.5 ? 'fr' : 'en';
  const bank = phrases[language];
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const told = (list: readonly string[]): string =>
    `${one(list)} ${one(details[language].where)}, ${one(details[language].moment)}`;
  const number = (below: number): number => 1 + Math.floor(random() * below);
  const ids = Array.from({ length: people }, (_, index) => `person-${index + 1}`);
  const evidence = ids.map((client, index) => ({
    id: `e-${index + 1}`,
    client,
    sense: 'said' as const,
    words: `${one(bank.words)} (${one(details[language].where)}, ${one(details[language].moment)}, ${number(900)})`,
    source: 'conversation' as const,
    when: `2026-0${number(9)}-1${number(9)}`,
    ...(random() < 0.4 ? { gave: 'money' as const } : {}),
  }));
  const some = (): string[] => evidence.filter(() => random() < 4 / people).map(({ id }) => id);
  const offer: Positioning = {
    format: 'limpide/1',
    language,
    maker: {
      name: `Zoé ${number(999)}`,
      craft: told(bank.means),
      first_step: { how: told(bank.change) },
      limits: [told(bank.change)],
    },
    clients: ids.map((id) => ({
      id,
      who: `${one(bank.who)} ${one(details[language].where)}`,
      relation: 'client' as const,
      bought: [one(bank.means)],
      more_like: true,
      why: `${one(bank.when)}, ${one(bank.change)}`,
    })),
    evidence,
    service: {
      past: { text: told(bank.when), evidence: some() },
      present: { text: told(bank.when), evidence: some() },
      future: { text: told(bank.change), evidence: some() },
      for_whom: 'buyer',
      statement: {
        audience: told(bank.who),
        situation: told(bank.when),
        means: told(bank.means),
        change: told(bank.change),
        evidence: some(),
      },
    },
    price: [{ what: told(bank.means), amount: number(90), worth: told(bank.change) }],
    relationship: {
      next: [{ id: 'n-1', name: told(bank.means), kind: 'complement', serves: some(), status: 'idea' }],
    },
  };
  return writeOffer(offer);
}

/** The same offer with one value in a style that needs the full YAML parser. */
export const needingParser = (text: string): string =>
  `${text}passion:\n  spark: >\n    An evening class,\n    years ago.\n`;

export function writeOffers(
  folder: string,
  count: number,
  change: (text: string) => string = (text) => text,
): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, `offer-${index}.yaml`), change(offerText(index + 1)));
}

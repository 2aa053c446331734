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
  const number = (below: number): number => 1 + Math.floor(random() * below);
  const ids = Array.from({ length: people }, (_, index) => `person-${index + 1}`);
  const evidence = ids.map((client, index) => ({
    id: `e-${index + 1}`,
    client,
    sense: 'said' as const,
    words: `${one(bank.words)} (${number(900)})`,
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
      craft: one(bank.means),
      first_step: { how: one(bank.change) },
      limits: [one(bank.change)],
    },
    clients: ids.map((id) => ({
      id,
      who: one(bank.who),
      relation: 'client' as const,
      bought: [one(bank.means)],
      more_like: true,
      why: `${one(bank.when)}, ${one(bank.change)}`,
    })),
    evidence,
    service: {
      past: { text: one(bank.when), evidence: some() },
      present: { text: one(bank.when), evidence: some() },
      future: { text: one(bank.change), evidence: some() },
      for_whom: 'buyer',
      statement: {
        audience: one(bank.who),
        situation: one(bank.when),
        means: one(bank.means),
        change: one(bank.change),
        evidence: some(),
      },
    },
    price: [{ what: one(bank.means), amount: number(90), worth: one(bank.change) }],
    relationship: {
      next: [{ id: 'n-1', name: one(bank.means), kind: 'complement', serves: some(), status: 'idea' }],
    },
  };
  return writeOffer(offer);
}

/** The same offer with one value in a style that needs the full YAML parser. */
export const needingParser = (text: string): string => `${text}passion: {spark: "…", infuses: [a b, c]}\n`;

export function writeOffers(
  folder: string,
  count: number,
  change: (text: string) => string = (text) => text,
): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, `offer-${index}.yaml`), change(offerText(index + 1)));
}

/** Seven people who sit down in front of the built-in session: what they answer, and what they must never be asked. */
import type { Language } from '../../src/language/language.ts';

export interface Persona {
  readonly who: string;
  readonly language: Language;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly asked: readonly string[];
  readonly notAsked: readonly string[];
}

const lived = { client: 'Léa', words: '« Je l’ai gardé trois ans dans un tiroir. »', when: '2026-03' };

export const personas: readonly Persona[] = [
  {
    who: 'a beginner who goes in every direction',
    language: 'fr',
    answers: {
      door: 'many',
      directions: [
        { what: 'bougies', paid_by: ':passer' },
        { what: 'couture', paid_by: ':passer' },
        { what: 'cours de cuisine', paid_by: ':passer' },
      ],
      thread: ':saispas',
      tonight: 'couture',
      sells: 'service',
      buyers: ':passer',
      acts: ':passer',
    },
    asked: ['directions', 'thread', 'tonight', 'audience', 'tests'],
    notAsked: ['pitch', 'craft', 'for_whom', 'polish', 'rests', 'profile_parts'],
  },
  {
    who: 'a healer with six disciplines',
    language: 'fr',
    answers: {
      door: 'many',
      directions: ['massage', 'reiki', 'tisanes', 'cercles', 'marche', 'respiration'].map((what) => ({
        what,
        paid_by: 'Odile',
        paid_when: '2026',
      })),
      thread: 'une heure à soi',
      tonight: 'massages',
      sells: 'service',
      quotes: [lived],
      change: 'souffler une heure par semaine',
    },
    asked: ['thread', 'situation', 'rests', 'infuses'],
    notAsked: ['for_whom', 'says', 'polish', 'invitation'],
  },
  {
    who: 'a jeweller at markets who loves what does not sell',
    language: 'fr',
    answers: {
      door: 'sentence',
      pitch: 'Des bijoux faits avec passion.',
      craft: 'bijoutière',
      sells: 'object',
      for_whom: 'buyer',
      events: [{ where: 'marché de Noël', when: '2025-12', stopped: 80, asked: 12, bought: 4 }],
      decisions: [
        { what: 'grands colliers', hours: 9, sold: 0, love: 5, decision: 'rework', reason: 'le cœur' },
      ],
    },
    asked: ['situation', 'events', 'polish', 'decisions', 'refuses'],
    notAsked: ['occasion', 'says', 'infuses', 'five', 'directions'],
  },
  {
    who: 'a maker whom forty admired at a fair and one bought',
    language: 'en',
    answers: {
      door: 'sentence',
      craft: 'basket maker',
      sells: 'object',
      for_whom: 'both',
      buyers: [
        { who: 'the man with the dog', relation: 'client', bought: ['a log basket'], more_like: 'yes' },
      ],
      events: [{ where: 'village fête', when: '2026-06', stopped: 40, asked: 12, bought: 1 }],
      acts: [
        { client: 'the man with the dog', words: 'He filled it with logs there and then.', gave: 'money' },
      ],
    },
    asked: ['events', 'acts', 'change', 'places'],
    notAsked: ['occasion', 'infuses', 'invitation', 'first_talk'],
  },
  {
    who: 'a ceramist whose piece carries a daughter’s message',
    language: 'fr',
    answers: {
      door: 'sentence',
      craft: 'céramiste',
      sells: 'object',
      for_whom: 'gift',
      says: 'je n’ai rien oublié',
      to_whom: 'à une mère',
      quotes: [lived],
      past: 'des cadeaux polis',
      present: 'rien ne le dit',
      future: 'qu’elle le sache',
    },
    asked: ['occasion', 'to_whom', 'says', 'remains', 'rests', 'past_rests', 'present_rests', 'future_rests'],
    notAsked: ['situation', 'allows', 'change', 'feeling', 'infuses'],
  },
  {
    who: 'a coach who already has a good client profile',
    language: 'en',
    answers: {
      door: 'sentence',
      craft: 'coach',
      sells: 'teaching',
      quotes: [{ client: 'Agnes', words: '“I eat with my coat on.”', when: '2026-10' }],
      profile: 'Sophie, 42, manager, no time for herself.',
      profile_parts: [{ text: 'no time for herself', supported: ['agnes-1'] }],
    },
    asked: ['profile', 'profile_parts', 'infuses', 'own'],
    notAsked: ['for_whom', 'polish', 'five', 'directions'],
  },
  {
    who: 'a musician with four hundred comments and few sales',
    language: 'en',
    answers: {
      door: 'sentence',
      craft: 'singer',
      sells: 'mixed',
      for_whom: 'gift',
      events: [{ where: 'one video', when: '2026-03', stopped: 400, asked: 6, bought: 2 }],
    },
    asked: ['events', 'says', 'next'],
    notAsked: ['situation', 'infuses', 'asked_for'],
  },
];

/** Offers to draw boards of: a full one in each language, an empty one, and one written to break the page. */
import type { BoardOptions } from '../../src/documents/board/judges.ts';
import type { Evidence, Positioning } from '../../src/offer/schema.ts';

export const today = '2026-11-22';

/** Acts are facts; so are words, save those that these offers mark by a thought. */
export const options: BoardOptions = {
  today,
  kindOf: ({ sense }) => (sense === 'thought' ? 'guess' : 'fact'),
};

const one = (id: string, client: string, sense: Evidence['sense'], more: Evidence = {}): Evidence => ({
  id,
  client,
  sense,
  when: '2026-05',
  ...more,
});

export const french: Positioning = {
  format: 'limpide/1',
  language: 'fr',
  maker: { name: 'Élodie', craft: 'céramiste', sells: 'object' },
  pitch_before: 'Passionnée de céramique depuis toujours, je crée des pièces uniques avec amour.',
  clients: [
    { id: 'claire', who: 'Claire', relation: 'client' },
    { id: 'sac-rouge', who: 'la dame au sac rouge', relation: 'visitor' },
    { id: 'nadia', who: 'Nadia', relation: 'client' },
    { id: 'paul', who: 'Paul', relation: 'recipient' },
    { id: 'soeur', who: 'ma sœur', relation: 'family' },
    { id: 'ines', who: 'Inès', relation: 'prospect' },
  ],
  evidence: [
    one('e1', 'claire', 'said', {
      words: 'J’ai arrêté d’offrir des choses qui finissent au fond d’un placard.',
      consent: { scope: 'ma page', on: '2026-06-01' },
    }),
    one('e2', 'claire', 'paid', { gave: 'money-again', words: 'Deux bols de plus pour ses enfants.' }),
    one('e3', 'nadia', 'did', { gave: 'reputation', words: 'Elle m’a amené sa collègue.' }),
    one('e4', 'nadia', 'paid', { gave: 'money' }),
    one('e5', 'nadia', 'felt', {
      words: 'J’étais fière de poser ça sur la table.',
      consent: { on: '2026-06-03' },
    }),
    one('e6', 'sac-rouge', 'said', { words: 'Chez moi, tout se ressemble.' }),
    one('e7', 'sac-rouge', 'saw'),
    one('e8', 'paul', 'did', { words: 'Il boit dedans tous les matins.' }),
    one('e9', 'paul', 'heard', { second_hand: true }),
    { id: 'e10', client: 'soeur', sense: 'thought', words: 'C’est magnifique !', when: '2026-04' },
    one('e11', 'claire', 'said'),
    { id: 'e12', sense: 'heard', words: 'Quelqu’un a dit « enfin un vrai cadeau ».' },
  ],
  service: {
    past: {
      text: 'Leurs derniers cadeaux ont fini au fond d’un placard, et cela s’est vu.',
      evidence: ['e1', 'e6', 'e8'],
    },
    present: {
      text: 'Un anniversaire approche ; tout ce qui se vend se ressemble.',
      evidence: ['e6', 'e4'],
    },
    future: {
      text: 'Voir l’autre s’en servir chaque matin.',
      self_image: 'Quelqu’un qui sait encore offrir.',
      evidence: [],
    },
    feelings: [
      { word: 'fierté', evidence: ['e5', 'e3'] },
      { word: 'soulagement', evidence: ['e1', 'e6', 'e8'] },
      { word: 'tendresse' },
    ],
    statement: {
      own: 'Pour celles qui ne veulent plus offrir ce qui finit au placard, je façonne avec vous un bol qui servira chaque matin.',
      evidence: ['e1', 'e6', 'e8'],
    },
  },
  profile: { parts: [{ text: 'Elles ont entre 35 et 50 ans.' }] },
  hypotheses: [
    {
      id: 'h1',
      belief: 'On rachète un bol quand le premier a servi tous les jours.',
      test: {
        how: 'Écrire à celles qui ont acheté au printemps',
        people: 'Cinq clientes de la foire de mai',
        measure: 'celles qui en commandent un autre',
        at_least: 3,
        of: 5,
        set_on: '2026-11-01',
        by: '2026-12-12',
      },
    },
    {
      id: 'h2',
      belief: 'Un mot glissé dans la boîte compte plus que l’emballage.',
      test: { at_least: 4, of: 10, set_on: '2026-09-01', by: '2026-10-15' },
      result: {
        on: '2026-10-14',
        observed: 6,
        learned: 'Six personnes ont gardé le mot, aucune le papier.',
        decision: 'keep',
      },
    },
    { id: 'h3', belief: 'Les ateliers à deux plairaient aux grands-parents.' },
    {
      id: 'h4',
      belief: 'La page attire plus que la foire.',
      test: { at_least: 20, of: 200, by: '2026-11-01' },
    },
  ],
  relationship: {
    next: [
      {
        id: 'n1',
        name: 'Le deuxième bol, au même tour',
        kind: 'complement',
        serves: ['e2', 'e4'],
        status: 'offered',
        when: 'au printemps',
      },
      { id: 'n2', name: 'Un matin à l’atelier, à deux', kind: 'training', serves: ['e5'], status: 'idea' },
      { id: 'n3', name: 'Réparer à l’or', kind: 'refill', serves: ['fierté'] },
      { id: 'n4', name: 'Une carte cadeau' },
    ],
  },
  open_questions: [
    {
      text: 'Qu’est devenu le dernier cadeau qu’elle a offert ?',
      ask: 'La dernière fois que tu as offert quelque chose, que s’est-il passé ensuite ?',
      of: 'claire',
    },
  ],
  history: [
    { on: '2026-05-02', clarity: 22, statement: 'Passionnée…' },
    { on: '2026-06-10', clarity: 41 },
    { on: '2026-09-01', clarity: 58 },
    { on: '2026-11-20', clarity: 74 },
  ],
};

export const english: Positioning = {
  format: 'limpide/1',
  language: 'en',
  maker: { name: 'Tom', craft: 'budget coach' },
  clients: [
    { id: 'ruth', who: 'Ruth', relation: 'client' },
    { id: 'sam', who: 'Sam', relation: 'friend' },
  ],
  evidence: [one('e1', 'ruth', 'paid', { gave: 'money' }), one('e2', 'sam', 'thought')],
  service: {
    present: { text: 'The letters from the bank stay unopened on the hall table.', evidence: ['e1'] },
    feelings: [{ word: 'dread', evidence: ['e1'] }],
    statement: { own: 'I sit down with you, and we open the envelopes together.', evidence: ['e1'] },
  },
  history: [{ on: '2026-11-01', clarity: 48 }],
};

export const empty: Positioning = { format: 'limpide/1', language: 'fr' };

const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
const evil =
  '</style><script>alert(1)</script><img src=x onerror=alert(2)>" onload="alert(3)\u001b[2J\u202e{{7*7}}';

/** Words without a place to break, and values that try to be markup, in every place that shows one. */
export const hostile: Positioning = {
  format: 'limpide/1',
  language: 'en',
  maker: { name: evil, craft: long },
  pitch_before: evil + long,
  clients: Array.from({ length: 30 }, (_, index) => ({
    id: `c${index}`,
    who: index % 2 ? evil : long,
    relation: 'free-user' as const,
  })),
  evidence: Array.from({ length: 60 }, (_, index) => ({
    id: `e${index}`,
    client: `c${index % 29}`,
    ...(index % 5 !== 0 && { sense: (['said', 'felt', 'did', 'paid'] as const)[index % 4]! }),
    words: index % 2 ? evil : long,
    when: index % 2 ? evil : '2026-99-99',
    consent: { scope: evil },
  })),
  service: {
    past: { text: long, evidence: ['e1', 'e2', 'e3', 'e4', 'e6', 'e7'] },
    present: { text: evil },
    future: { text: evil, self_image: long },
    feelings: [{ word: long, evidence: ['e1'] }, { word: evil }],
    statement: { own: evil + long },
  },
  profile: { parts: [{ text: long }] },
  hypotheses: [
    {
      belief: long,
      test: { how: evil, people: long, measure: evil, at_least: 1e15, of: 3, by: '2026-02-31' },
      result: { observed: 1e300, learned: long },
    },
    { belief: evil, test: { at_least: 0.5, of: 1e9, by: '2026-13-45' } },
    { belief: evil, test: { at_least: 3, of: 0 } },
  ],
  relationship: {
    next: [
      { name: long, serves: ['e1', long], kind: 'other', when: evil },
      { name: evil, serves: [evil] },
    ],
  },
  open_questions: [{ text: long, ask: evil, of: 'c1' }, { ask: long }],
  history: [
    { on: '2026-99-99', clarity: 100 },
    { on: '2026-01-01', clarity: 0 },
    { on: '2026-01-01', clarity: 100 },
  ],
};

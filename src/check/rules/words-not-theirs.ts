import { rule } from '../rule.ts';

/** Fewer quotes tell too little of how people speak. */
const fewestQuotes = 3;
/** Two long words that begin alike are taken for kin: offrir, offrande. */
const alike = 5;

export default rule<{ quotes: number }>({
  id: 'words-not-theirs',
  severity: 'advice',
  about: 'text',
  text: {
    fr: {
      title: 'Ta phrase n’a aucun mot de tes clientes et clients',
      why: 'On se reconnaît à ses propres mots. Ceux qu’ils t’ont dits sont les meilleurs que tu puisses trouver.',
      message: ({ quotes }) =>
        `Aucun mot de ta phrase ne se retrouve dans les ${quotes} paroles que tu as notées.`,
      instead: 'Relis ce qu’ils t’ont dit et reprends-en un mot, un seul, à l’endroit de ce qui change.',
      ignoreWhen: 'Tu as noté leurs gestes plus que leurs mots, ou dans une autre langue.',
      question: () => 'Avec quel mot la dernière personne t’a-t-elle dit ce qui n’allait pas ?',
    },
    en: {
      title: 'Your sentence has no word of your clients',
      why: 'People recognise themselves in their own words. The ones they told you are the best you could find.',
      message: ({ quotes }) => `No word of your sentence is in the ${quotes} quotes you noted.`,
      instead:
        'Read again what they told you and take up one word of it, one only, where the change is told.',
      ignoreWhen: 'You noted what they did rather than said, or in another language.',
      question: () => 'With which word did the last person tell you what was wrong?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nevidence:\n  - {id: e-1, words: je dînais debout devant le frigo}\n  - {id: e-2, words: les enfants mangeaient des pâtes}\n  - {id: e-3, words: on ne se parlait plus le soir}\nservice:\n  statement:\n    own: ⟦Retrouvez une alimentation vivante et savoureuse.⟧\n',
      },
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nevidence:\n  - {id: e-1, words: I ate standing at the fridge}\n  - {id: e-2, words: the kids had pasta again}\n  - {id: e-3, words: we no longer talked in the evening}\nservice:\n  statement:\n    own: ⟦A living, colourful cuisine for your household.⟧\n',
      },
    ],
    good: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nevidence:\n  - {id: e-1, words: je dînais debout devant le frigo}\n  - {id: e-2, words: les enfants mangeaient des pâtes}\n  - {id: e-3, words: on ne se parlait plus le soir}\nservice:\n  statement:\n    own: Vous dînez debout ? Remettez-vous à table.\n',
      },
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nevidence:\n  - {id: e-1, words: I ate standing at the fridge}\nservice:\n  statement:\n    own: A living, colourful cuisine for your household.\n',
      },
    ],
  },
  *check({ offer, whole, stemsOf }) {
    const quotes = (offer?.evidence ?? []).flatMap(({ words = '' }) => (words.trim() === '' ? [] : [words]));
    if (quotes.length < fewestQuotes || whole === undefined) return;
    const mine = new Set(keysOf(stemsOf(whole.text)));
    if (mine.size === 0 || quotes.some((words) => keysOf(stemsOf(words)).some((key) => mine.has(key))))
      return;
    yield { ...whole.place(), args: { quotes: quotes.length } };
  },
});

const keysOf = (stems: readonly string[]): string[] => stems.map((stem) => stem.slice(0, alike));

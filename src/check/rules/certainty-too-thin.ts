import { rule } from '../rule.ts';

interface Args {
  readonly clients: number;
  readonly needed: number;
}

/** One step milder when at least a lead holds it. */
export default rule<Args>({
  id: 'certainty-too-thin',
  severity: 'warning',
  about: 'evidence',
  text: {
    fr: {
      title: 'Ta phrase repose sur trop peu de personnes',
      why: 'Une personne, c’est une histoire. Trois personnes différentes qui racontent la même chose, c’est une certitude sur laquelle bâtir.',
      message: ({ clients, needed }) =>
        clients === 0
          ? `Personne encore ne soutient cette phrase par ce qu’il a dit ou fait ; il en faut ${needed} pour en être certain.`
          : `${clients === 1 ? 'Une seule personne soutient' : `${clients} personnes soutiennent`} cette phrase ; il en faut ${needed} pour en être certain.`,
      instead:
        'Va parler à cinq personnes qui ont acheté, note leurs mots et la date, puis ajoute-les à `evidence`. En attendant, écris-la comme une invitation : « Si vous… ».',
      ignoreWhen: 'Tu débutes et ta page le dit : « Je cherche cinq personnes qui… ».',
      question: () => 'Qui d’autre te l’a dit, et quand ?',
    },
    en: {
      title: 'Your statement rests on too few people',
      why: 'One person is a story. Three different people who tell the same thing are a certainty to build on.',
      message: ({ clients, needed }) =>
        clients === 0
          ? `Nobody yet holds this statement up by what they said or did; ${needed} are needed to be certain.`
          : `${clients === 1 ? 'One person holds' : `${clients} people hold`} this statement up; ${needed} are needed to be certain.`,
      instead:
        'Talk to five people who bought, note their words and the date, and add them to `evidence`. Until then, word it as an invitation: “If you…”.',
      ignoreWhen: 'You are starting and your page says so: “I am looking for five people who…”.',
      question: () => 'Who else told you so, and when?',
    },
  },
  examples: {
    bad: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nclients:\n  - {id: ann, relation: client}\nevidence:\n  - {id: e-1, client: ann, sense: did, words: I opened all my letters on Sunday, when: 2026-05}\nservice:\n  ⟦statement⟧:\n    change: letters get opened\n    evidence: [e-1]\n',
      },
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nservice:\n  ⟦statement⟧:\n    change: dormir une nuit entière\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nclients:\n  - {id: ann, relation: client}\n  - {id: bob, relation: client}\n  - {id: eve, relation: client}\nevidence:\n  - {id: e-1, client: ann, sense: did, words: I opened all my letters on Sunday, when: 2026-05}\n  - {id: e-2, client: bob, sense: paid, words: I paid my rent on time in May, when: 2026-05}\n  - {id: e-3, client: eve, sense: did, words: I called the bank myself in June, when: 2026-06}\nservice:\n  statement:\n    change: letters get opened\n    evidence: [e-1, e-2, e-3]\n',
      },
    ],
  },
  *check({ offer, supportOf, thresholds }) {
    const statement = offer?.service?.statement;
    if (statement === undefined) return;
    const { certainty, clients } = supportOf(statement.evidence);
    if (certainty === 'certainty') return;
    yield {
      at: ['service', 'statement'],
      args: { clients, needed: thresholds.certainty },
      ...(certainty === 'lead' ? { severity: 'advice' as const } : {}),
    };
  },
});

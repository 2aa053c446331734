import { rule } from '../rule.ts';

const close = ['friend', 'family', 'self'];

export default rule({
  id: 'evidence-from-close-ones',
  severity: 'advice',
  about: 'evidence',
  text: {
    fr: {
      title: 'Tout vient de tes proches',
      why: 'Tes proches t’aiment : leur avis te parle de toi, pas de ce que d’autres achèteraient.',
      message: () => 'Tout ce que tu as noté vient de toi, de ta famille ou de tes amis.',
      instead:
        'Va chercher trois personnes que tu ne connais pas, là où elles sont déjà : un marché, un atelier, un groupe.',
      ignoreWhen: 'Tes premiers clients sont vraiment tes amis, et ils ont payé.',
      question: () => 'Qui, en dehors de tes proches, s’est arrêté ou a demandé ?',
    },
    en: {
      title: 'All of it comes from those close to you',
      why: 'Those close to you love you: what they think tells of you, not of what others would buy.',
      message: () => 'All that you noted comes from yourself, your family or your friends.',
      instead:
        'Find three people whom you do not know, where they already are: a market, a workshop, a group.',
      ignoreWhen: 'Your first clients really are friends, and they paid.',
      question: () => 'Who, outside those close to you, stopped or asked?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: "format: limpide/1\nlanguage: fr\nclients:\n  - {id: maman, relation: family}\n⟦evidence⟧:\n  - {id: e-1, client: maman, words: C'est très beau}\n",
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nclients:\n  - {id: mum, relation: family}\n  - {id: ann, relation: visitor}\nevidence:\n  - {id: e-1, client: mum}\n  - {id: e-2, client: ann}\n',
      },
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nclients:\n  - {id: tom, relation: friend}\nevidence:\n  - {id: e-1, client: tom, gave: money}\n',
      },
    ],
  },
  *check({ offer }) {
    const relations = new Map((offer?.clients ?? []).map(({ id, relation }) => [id, relation]));
    const evidence = (offer?.evidence ?? []).filter(({ client }) => client !== undefined);
    const isClose = evidence.every(
      ({ client, gave, sense }) =>
        close.includes(relations.get(client) ?? '') && !gave?.startsWith('money') && sense !== 'paid',
    );
    if (evidence.length > 0 && isClose) yield { at: ['evidence'], args: undefined };
  },
});

import { rule } from '../rule.ts';
import type { Read } from '../verdicts.ts';

/** Milder when the service is said beside it: the heart of a maker is welcome, it only is no reason to buy. */
export default rule<Read>({
  id: 'passion-as-argument',
  severity: 'warning',
  about: 'text',
  text: {
    fr: {
      title: 'Ta passion tient lieu d’argument',
      why: 'Ta passion nourrit ton travail et elle s’y voit. Mais on achète pour sa propre vie : un souci en moins, une envie réalisée, une émotion.',
      message: ({ words }) => `« ${words} » parle de ton élan ; qu’est-ce que ta cliente y gagne ?`,
      instead: 'Garde cet élan pour ta page « à propos », et dis d’abord ce qui change pour la personne.',
      ignoreWhen: 'On te demande justement de raconter ton parcours.',
      question: () => 'Et pour ta cliente, qu’est-ce que ça change ?',
    },
    en: {
      title: 'Your passion stands in for a reason to buy',
      why: 'Your passion feeds your work, and it shows. But people buy for their own lives: one worry less, a wish come true, a feeling.',
      message: ({ words }) => `“${words}” tells of your own drive; what does your client gain by it?`,
      instead: 'Keep it for your “about” page, and first say what changes for the person.',
      ignoreWhen: 'You were asked to tell your own story.',
      question: () => 'And for your client, what does it change?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: '⟦Passionnée par⟧ le cuir depuis toujours, je couds des sacs avec amour dans mon atelier.',
      },
      { language: 'en', text: 'I have ⟦always been passionate about⟧ leather, and I sew bags with love.' },
    ],
    good: [
      {
        language: 'fr',
        text: 'Vos dossiers tiennent à plat dans ce sac, et vous arrivez en réunion les mains libres.',
      },
      { language: 'en', text: 'Your files lie flat in this bag, and you walk into the meeting hands free.' },
    ],
  },
  *check({ hitsOf, whole, proven }) {
    for (const hit of hitsOf('passion-as-argument')) {
      const said = proven.has('change') || whole?.reading.said.change !== undefined;
      yield said ? { ...hit, severity: 'advice' } : hit;
    }
  },
});

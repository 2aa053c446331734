import { rule } from '../rule.ts';

export default rule({
  id: 'evidence-without-date',
  severity: 'advice',
  about: 'evidence',
  text: {
    fr: {
      title: 'On ne sait pas quand tu l’as entendu ou vu',
      why: 'Un souvenir sans moment est souvent une impression. Une date, même à peu près, en fait un fait.',
      message: () => 'Rien ne dit quand tu l’as entendu ou vu (`when`) : cela compte peu comme certitude.',
      instead: 'Ajoute `when: printemps 2025` ou `when: 2026-05` : à peu près suffit.',
      ignoreWhen: 'Tu ne t’en souviens vraiment plus : laisse-le, et cherche un fait plus récent.',
      question: () => 'C’était quand, à peu près ?',
    },
    en: {
      title: 'Nobody knows when you heard or saw it',
      why: 'A memory without a moment is often an impression. A date, even a rough one, makes it a fact.',
      message: () => 'Nothing says when you heard or saw it (`when`): it counts for little as a certainty.',
      instead: 'Add `when: spring 2025` or `when: 2026-05`: roughly is enough.',
      ignoreWhen: 'You really do not remember: leave it, and look for a more recent fact.',
      question: () => 'When was it, roughly?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: "format: limpide/1\nlanguage: fr\nevidence:\n  - {id: e-1, words: ⟦Je l'ai offert à ma sœur⟧}\n",
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nevidence:\n  - {id: e-1, words: I gave it to my sister, when: spring 2025}\n',
      },
    ],
  },
  *check({ offer }) {
    for (const [index, { words, when }] of (offer?.evidence ?? []).entries())
      if (words !== undefined && (when ?? '').trim() === '')
        yield { at: ['evidence', index, 'words'], args: undefined };
  },
});

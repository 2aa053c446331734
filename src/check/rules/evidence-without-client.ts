import { rule } from '../rule.ts';

export default rule({
  id: 'evidence-without-client',
  severity: 'warning',
  about: 'evidence',
  text: {
    fr: {
      title: 'On ne sait pas de qui cela vient',
      why: 'Une certitude, ce sont plusieurs personnes différentes. Sans savoir qui, on ne peut pas les compter, et l’on finit par parler d’une cliente imaginaire.',
      message: () => 'Rien ne dit qui l’a dit ou fait (`client`).',
      instead:
        'Mets un prénom, une initiale ou « dame au sac rouge » dans `clients`, puis son identifiant ici.',
      ignoreWhen: 'C’est un avis sans signature, que tu gardes pour ses mots.',
      question: () => 'C’était qui ? Un prénom ou un détail suffit.',
    },
    en: {
      title: 'Nobody knows whom it comes from',
      why: 'A certainty is several different people. Without knowing who, they cannot be counted, and one ends up talking of an imaginary client.',
      message: () => 'Nothing says who said or did it (`client`).',
      instead: 'Put a first name, an initial or “lady with the red bag” in `clients`, then its id here.',
      ignoreWhen: 'It is an unsigned review that you keep for its words.',
      question: () => 'Who was it? A first name or a detail is enough.',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: "format: limpide/1\nlanguage: fr\nevidence:\n  - id: e-1\n    words: ⟦Je l'ai offert à ma sœur⟧\n    when: 2026\n",
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nclients:\n  - {id: ann}\nevidence:\n  - {id: e-1, client: ann, words: I gave it to my sister}\n',
      },
    ],
  },
  *check({ offer }) {
    for (const [index, { words, client }] of (offer?.evidence ?? []).entries())
      if (words !== undefined && client === undefined)
        yield { at: ['evidence', index, 'words'], args: undefined };
  },
});

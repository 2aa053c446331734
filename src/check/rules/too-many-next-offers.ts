import { rule } from '../rule.ts';

export default rule<{ count: number; most: number }, { most: number }>({
  id: 'too-many-next-offers',
  severity: 'advice',
  about: 'structure',
  options: { most: 5 },
  text: {
    fr: {
      title: 'Trop de suites proposées à la fois',
      why: 'Une longue liste fatigue et sent la pression. Deux ou trois suites qui servent se choisissent facilement.',
      message: ({ count, most }) =>
        `${count} suites sont proposées ; au-delà de ${most}, on ne choisit plus.`,
      instead: 'Garde celles qu’une personne a demandées, et laisse les autres en idées (`status: idea`).',
      ignoreWhen: 'Tu tiens une boutique, et ces suites sont un catalogue.',
      question: () => 'Laquelle a déjà été demandée ?',
    },
    en: {
      title: 'Too many next offers at once',
      why: 'A long list tires and smells of pressure. Two or three next offers that serve are easy to choose from.',
      message: ({ count, most }) =>
        `${count} next offers are proposed; above ${most} nobody chooses any more.`,
      instead: 'Keep those that somebody asked for, and leave the others as ideas (`status: idea`).',
      ignoreWhen: 'You keep a shop, and these are its catalogue.',
      question: () => 'Which one has already been asked for?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nrelationship:\n  ⟦next⟧:\n    - {name: un}\n    - {name: deux}\n    - {name: trois}\n    - {name: quatre}\n    - {name: cinq}\n    - {name: six}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nrelationship:\n  next:\n    - {name: a}\n    - {name: b}\n    - {name: c}\n    - {name: d}\n    - {name: e}\n    - {name: f, status: idea}\n',
      },
    ],
  },
  *check({ offer, options }) {
    const count = (offer?.relationship?.next ?? []).filter(({ status }) => status !== 'idea').length;
    if (count > options.most) yield { at: ['relationship', 'next'], args: { count, most: options.most } };
  },
});

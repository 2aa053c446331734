import { rule } from '../rule.ts';

export default rule<{ hours: number }>({
  id: 'kept-for-love-alone',
  severity: 'advice',
  about: 'evidence',
  text: {
    fr: {
      title: 'Gardé par amour, sans que personne ne l’achète',
      why: 'On a le droit de garder ce qu’on aime. Mais le garder comme une offre prend la place et les heures de ce qui sert.',
      message: ({ hours }) =>
        hours > 0
          ? `Tu gardes ceci par amour : ${hours} heures passées, rien de vendu.`
          : 'Tu gardes ceci par amour : rien de vendu.',
      instead:
        'Cherche à l’allier à ce qui marche, retravaille-le avec une cliente, ou fais-en un plaisir à toi, hors de l’offre.',
      ignoreWhen: 'Tu le sais, et tu l’as décidé ainsi pour ta joie.',
      question: () => 'Que pourrais-tu en garder dans ce qui se vend déjà ?',
    },
    en: {
      title: 'Kept for love, while nobody buys it',
      why: 'One may keep what one loves. But kept as an offer it takes the place and the hours of what serves.',
      message: ({ hours }) =>
        hours > 0
          ? `You keep this for love: ${hours} hours spent, none sold.`
          : 'You keep this for love: none sold.',
      instead:
        'Try to combine it with what works, rework it with a client, or make it a joy of your own, outside the offer.',
      ignoreWhen: 'You know it, and decided so for your own joy.',
      question: () => 'What of it could you keep in what already sells?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\npassion:\n  decisions:\n    - {what: grands vases, hours: 40, sold: 0, love: 5, decision: ⟦keep⟧}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\npassion:\n  decisions:\n    - {what: tall vases, sold: 0, love: 5, decision: set-aside}\n    - {what: cups, sold: 30, love: 3, decision: keep}\n',
      },
    ],
  },
  *check({ offer }) {
    for (const [index, one] of (offer?.passion?.decisions ?? []).entries())
      if (
        one.decision === 'keep' &&
        one.sold === 0 &&
        (one.love ?? 0) >= 4 &&
        (one.evidence ?? []).length === 0
      )
        yield { at: ['passion', 'decisions', index, 'decision'], args: { hours: one.hours ?? 0 } };
  },
});

import { rule } from '../rule.ts';

const times = ['past', 'present', 'future'] as const;
type Time = (typeof times)[number];

const french: Record<Time, string> = {
  past: 'ce que tes clientes et clients ont vécu avant (`service.past`)',
  present: 'ce qui les gêne aujourd’hui (`service.present`)',
  future: 'ce qu’ils veulent pour la suite (`service.future`)',
};
const english: Record<Time, string> = {
  past: 'what your clients lived before (`service.past`)',
  present: 'what bothers them now (`service.present`)',
  future: 'what they want next (`service.future`)',
};

/** Speaks once a time has been said, or the statement begun: an empty file has no gap. */
export default rule<{ missing: Time }>({
  id: 'time-axis-gap',
  severity: 'warning',
  about: 'structure',
  text: {
    fr: {
      title: 'Il manque un temps dans la vie de tes clientes et clients',
      why: 'On décide d’acheter à partir de ce qu’on a vécu, de ce qui gêne aujourd’hui et de ce qu’on espère. S’il manque un des trois temps, ton offre répond à une moitié de vie.',
      message: ({ missing }) => `Rien ne dit encore ${french[missing]}.`,
      instead:
        'Demande à une personne qui a acheté : « Qu’est-ce qui se passait dans ta vie juste avant ? Et depuis ? » Note ses mots, puis écris ce temps.',
      ignoreWhen: 'Tu viens de commencer, et ce temps viendra une autre soirée.',
      question: ({ missing }) => `Que sais-tu, de leur bouche, sur ${french[missing]} ?`,
    },
    en: {
      title: "One time of your clients' life is missing",
      why: 'People decide out of what they lived, what bothers them now and what they hope for. With one of the three missing, the offer answers half a life.',
      message: ({ missing }) => `Nothing says yet ${english[missing]}.`,
      instead:
        'Ask somebody who bought: “What was going on in your life just before? And since?” Note their words, then write that time down.',
      ignoreWhen: 'You have just begun, and this time is for another evening.',
      question: ({ missing }) => `From their own mouth, what do you know of ${english[missing]}?`,
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\n⟦service⟧:\n  past: {text: elles ont tout essayé}\n  future: {text: dormir une nuit entière}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nservice:\n  past: {text: two failed budgets}\n  present: {text: letters left unopened}\n  future: {text: a Sunday without counting}\n',
      },
      { language: 'fr', text: 'format: limpide/1\nlanguage: fr\nmaker: {craft: céramiste}\n' },
    ],
  },
  *check({ offer }) {
    const service = offer?.service;
    if (service === undefined) return;
    const missing = times.filter((time) => (service[time]?.text ?? '').trim() === '');
    const begun = missing.length < times.length || service.statement !== undefined;
    if (!begun) return;
    for (const time of missing) yield { at: ['service'], args: { missing: time } };
  },
});

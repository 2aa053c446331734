import { rule } from '../rule.ts';

interface Supported {
  readonly text?: string | undefined;
  readonly evidence?: readonly string[] | undefined;
}

export default rule<{ part: string }>({
  id: 'statement-part-without-evidence',
  severity: 'warning',
  about: 'evidence',
  text: {
    fr: {
      title: 'Une partie de l’offre ne repose sur rien d’entendu ni de vu',
      why: 'Ce qui n’est rattaché à aucune personne réelle est une supposition. Elle est peut-être juste, mais la page ne doit pas l’affirmer.',
      message: ({ part }) => `\`${part}\` ne renvoie à rien que tu aies entendu ou vu.`,
      instead:
        'Ajoute `evidence: [identifiant]` avec ce que quelqu’un a dit ou fait, ou laisse cette partie « à vérifier » et pose la question à trois personnes.',
      ignoreWhen: 'Tu notes ici une idée que tu sais à vérifier : elle ne sera pas publiée comme un fait.',
      question: () => 'Qui t’a dit ça, ou chez qui l’as-tu vu ?',
    },
    en: {
      title: 'A part of the offer rests on nothing heard or seen',
      why: 'What is tied to no real person is a guess. It may be right, but the page must not state it as a fact.',
      message: ({ part }) => `\`${part}\` points at nothing you heard or saw.`,
      instead:
        'Add `evidence: [id]` with what somebody said or did, or leave this part “to verify” and ask three people.',
      ignoreWhen: 'You note an idea that you know is to be verified: it will not be published as a fact.',
      question: () => 'Who told you so, or where did you see it?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nservice:\n  present:\n    text: ⟦elles ne savent pas quoi offrir⟧\n',
      },
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nservice:\n  feelings:\n    - word: ⟦relieved⟧\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nevidence:\n  - {id: e-1, words: I left the letters unopened}\nservice:\n  present: {text: letters left unopened, evidence: [e-1]}\n',
      },
    ],
  },
  *check({ offer }) {
    const service = offer?.service;
    for (const time of ['past', 'present', 'future'] as const)
      if (bare(service?.[time])) yield { at: ['service', time, 'text'], args: { part: `service.${time}` } };
    for (const [index, feeling] of (service?.feelings ?? []).entries())
      if (bare({ text: feeling.word, evidence: feeling.evidence }))
        yield { at: ['service', 'feelings', index, 'word'], args: { part: `service.feelings[${index}]` } };
  },
});

const bare = (part: Supported | undefined): boolean =>
  (part?.text ?? '').trim() !== '' && (part?.evidence ?? []).length === 0;

import { recordListsOf } from '../records.ts';
import { rule } from '../rule.ts';

/** `--fix` gives the ids: one is made from the record's own words and a number. */
export default rule<{ list: string }>({
  id: 'missing-id',
  severity: 'advice',
  about: 'structure',
  mechanical: true,
  text: {
    fr: {
      title: 'Il manque un identifiant',
      why: 'Sans identifiant, rien ne peut renvoyer à cette personne ni à ce qu’elle a dit.',
      message: ({ list }) => `Cet élément de \`${list}\` n’a pas d’identifiant (\`id\`).`,
      instead: 'Lance `limpide check --fix` : il en donne un à chaque élément qui n’en a pas.',
      ignoreWhen: 'Tu sais que rien n’y renverra jamais.',
    },
    en: {
      title: 'An id is missing',
      why: 'Without an id nothing can point at this person or at what they said.',
      message: ({ list }) => `This item of \`${list}\` has no \`id\`.`,
      instead: 'Run `limpide check --fix`: it gives one to each item that has none.',
      ignoreWhen: 'You know that nothing will ever point at it.',
    },
  },
  examples: {
    bad: [
      { language: 'fr', text: 'format: limpide/1\nlanguage: fr\nclients:\n  - ⟦who⟧: dame au sac rouge\n' },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nclients:\n  - {id: lady-1, who: lady with the red bag}\n',
      },
    ],
  },
  *check({ offer }) {
    if (offer === undefined) return;
    for (const { list, at, records } of recordListsOf(offer))
      for (const [index, { id }] of records.entries())
        if (id === undefined) yield { at: [...at, index], args: { list } };
  },
});

import { isId } from '../links.ts';
import { recordListsOf } from '../records.ts';
import { rule } from '../rule.ts';

export default rule<{ id: string }>({
  id: 'duplicate-id',
  severity: 'error',
  about: 'structure',
  text: {
    fr: {
      title: 'Le même identifiant sert deux fois',
      why: 'Un identifiant dit de quelle personne ou de quelle preuve on parle. En double, on ne sait plus ce qui repose sur quoi.',
      message: ({ id }) => `L’identifiant « ${id} » sert déjà plus haut dans cette liste.`,
      instead: 'Donne-lui un autre nom, et corrige les renvois qui visaient celui-ci.',
      ignoreWhen: 'Jamais : les deux se confondraient.',
    },
    en: {
      title: 'The same id is used twice',
      why: 'An id says which person or which evidence is meant. Used twice, nobody knows what rests on what.',
      message: ({ id }) => `The id “${id}” is already used above in this list.`,
      instead: 'Give it another name, and correct the links that meant this one.',
      ignoreWhen: 'Never: the two would be taken for one.',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nclients:\n  - {id: lea, who: Léa}\n  - {id: ⟦lea⟧, who: Léa du marché}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nclients:\n  - {id: ann}\nstories:\n  - {id: ann}\n',
      },
    ],
  },
  *check({ offer }) {
    if (offer === undefined) return;
    for (const { at, records } of recordListsOf(offer)) {
      const seen = new Set<string>();
      for (const [index, { id }] of records.entries()) {
        if (id === undefined || !isId(id)) continue;
        if (seen.has(id)) yield { at: [...at, index, 'id'], args: { id } };
        seen.add(id);
      }
    }
  },
});

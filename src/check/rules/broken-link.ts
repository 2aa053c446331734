import { nearest } from '../../yaml/nearest.ts';
import type { Path } from '../../yaml/types.ts';
import { isId, type LinkTarget, linksOf, targetsOf } from '../links.ts';
import { rule } from '../rule.ts';

interface Args {
  readonly id: string;
  readonly to: LinkTarget;
  readonly nearest: string;
}

export default rule<Args>({
  id: 'broken-link',
  severity: 'error',
  about: 'structure',
  text: {
    fr: {
      title: 'Un renvoi ne mène nulle part',
      why: 'Chaque affirmation s’appuie sur des identifiants. Si l’identifiant n’existe pas, rien ne la soutient.',
      message: ({ id, to, nearest }) =>
        `${to === 'client' ? 'Aucune personne' : 'Aucune preuve'} ne porte l’identifiant « ${id} ».${nearest === '' ? '' : ` Voulais-tu dire « ${nearest} » ?`}`,
      instead: 'Corrige l’identifiant, ou ajoute la personne dans `clients`, la preuve dans `evidence`.',
      ignoreWhen: 'Jamais : ce qui repose sur rien ne peut pas être publié comme un fait.',
    },
    en: {
      title: 'A link leads nowhere',
      why: 'Each claim leans on ids. When the id does not exist, nothing holds the claim up.',
      message: ({ id, to, nearest }) =>
        `No ${to === 'client' ? 'client' : 'evidence'} bears the id “${id}”.${nearest === '' ? '' : ` Did you mean “${nearest}”?`}`,
      instead: 'Correct the id, or add the person to `clients`, the evidence to `evidence`.',
      ignoreWhen: 'Never: what rests on nothing cannot be published as a fact.',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nclients:\n  - {id: lea}\nevidence:\n  - {id: e-1, client: ⟦leo⟧}\nservice:\n  past: {text: elle offrait des bougies, evidence: [e-1, ⟦e-2⟧]}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nclients:\n  - {id: ann}\nevidence:\n  - {id: e-1, client: ann}\nhypotheses:\n  - {belief: they want more, from: [e-1, passion]}\n',
      },
    ],
  },
  *check({ offer }) {
    if (offer === undefined) return;
    const known = { client: targetsOf(offer, 'client'), evidence: targetsOf(offer, 'evidence') };
    const sets = { client: new Set(known.client), evidence: new Set(known.evidence) };
    for (const { at, ids, to, isList } of linksOf(offer))
      for (const [index, id] of ids.entries()) {
        // What is no id at all is a schema error, and may be somebody's words.
        if (sets[to].has(id) || !isId(id) || isPassion(id, at)) continue;
        const near = nearest(id, known[to]) ?? '';
        yield {
          at: isList ? [...at, index] : at,
          args: { id, to, nearest: near },
          ...(near === '' ? {} : { replacement: near }),
        };
      }
  },
});

/** A hypothesis may come from the passion itself. */
const isPassion = (id: string, at: Path): boolean => id === 'passion' && at[0] === 'hypotheses';

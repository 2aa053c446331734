import { rule } from '../rule.ts';

interface Args {
  readonly atLeast: number;
  readonly of: number;
}

export default rule<Args>({
  id: 'impossible-criterion',
  severity: 'warning',
  about: 'evidence',
  text: {
    fr: {
      title: 'Un essai qui ne peut pas échouer, ou pas réussir',
      why: 'Un essai n’apprend quelque chose que si les deux réponses sont possibles.',
      message: ({ atLeast, of }) =>
        atLeast > of
          ? `Il faudrait ${atLeast} réponses sur ${of} : c’est impossible.`
          : `Avec « au moins ${atLeast} », cet essai réussit quoi qu’il arrive.`,
      instead: 'Choisis un nombre qui te ferait vraiment changer d’avis : 3 sur 5, par exemple.',
      ignoreWhen: 'Jamais : corrige le nombre.',
      question: () => 'En dessous de combien laisserais-tu l’idée de côté ?',
    },
    en: {
      title: 'A test that cannot fail, or cannot succeed',
      why: 'A test only teaches something when both answers are possible.',
      message: ({ atLeast, of }) =>
        atLeast > of
          ? `${atLeast} answers of ${of} would be needed: that cannot be.`
          : `With “at least ${atLeast}”, this test succeeds whatever happens.`,
      instead: 'Choose a number that would really change your mind: 3 of 5, for example.',
      ignoreWhen: 'Never: correct the number.',
      question: () => 'Under how many would you let the idea go?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nhypotheses:\n  - {belief: elles en veulent deux, test: {at_least: ⟦6⟧, of: 5}}\n  - {belief: elles en veulent trois, test: {at_least: ⟦0⟧, of: 5}}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nhypotheses:\n  - {belief: they want two, test: {at_least: 3, of: 5}}\n',
      },
    ],
  },
  *check({ offer }) {
    for (const [index, { test }] of (offer?.hypotheses ?? []).entries()) {
      const [atLeast, of] = [test?.at_least, test?.of];
      if (atLeast !== undefined && of !== undefined && (atLeast <= 0 || atLeast > of))
        yield { at: ['hypotheses', index, 'test', 'at_least'], args: { atLeast, of } };
    }
  },
});

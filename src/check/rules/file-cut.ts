import { rule } from '../rule.ts';

export default rule({
  id: 'file-cut',
  severity: 'error',
  about: 'file',
  text: {
    fr: {
      title: 'Le fichier semble coupé',
      why: 'Un fichier coupé par une panne se lit souvent sans erreur, avec des réponses en moins. La dernière clé, `end`, permet de le voir.',
      message: () => 'La fin du fichier manque, ou ne correspond pas au nombre de réponses (`end.answers`).',
      instead:
        'Compare avec une sauvegarde ou avec git. Si tu as modifié `progress` toi-même, corrige `end.answers`.',
      ignoreWhen: 'Jamais sans avoir vérifié que rien ne manque.',
    },
    en: {
      title: 'The file seems to be cut',
      why: 'A file cut by a failure often reads without an error, with fewer answers. The last key, `end`, makes it seen.',
      message: () =>
        'The end of the file is missing, or does not agree with the number of answers (`end.answers`).',
      instead:
        'Compare with a backup or with git. If you changed `progress` yourself, correct `end.answers`.',
      ignoreWhen: 'Never without having seen that nothing is missing.',
    },
  },
  examples: {
    bad: [
      { language: 'fr', text: 'format: limpide/1\nlanguage: fr\nprogress:\n⟦  answered: [who, before]⟧\n' },
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nprogress: {answered: [who]}\n⟦end: {answers: 3}⟧\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nprogress: {answered: [who]}\nend: {answers: 1}\n',
      },
      { language: 'fr', text: 'format: limpide/1\nlanguage: fr\n' },
    ],
  },
  *check() {},
});

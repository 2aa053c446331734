import { rule } from '../rule.ts';

export default rule<{ value: string }>({
  id: 'text-lost',
  severity: 'warning',
  about: 'file',
  text: {
    fr: {
      title: 'Un bout de phrase est pris pour un commentaire',
      why: 'En YAML, ce qui suit ` #` est un commentaire : ces mots disparaîtraient sans rien dire.',
      message: () => 'Ce qui suit le `#` n’est pas lu : YAML y voit un commentaire.',
      instead: 'Mets toute la phrase entre guillemets droits.',
      ignoreWhen: 'C’est bien un commentaire, que tu veux garder sur cette ligne.',
    },
    en: {
      title: 'Part of a sentence is taken for a comment',
      why: 'In YAML whatever follows ` #` is a comment: these words would vanish without a sound.',
      message: () => 'What follows the `#` is not read: YAML takes it for a comment.',
      instead: 'Put the whole sentence between straight quotes.',
      ignoreWhen: 'It really is a comment, and you want it on this line.',
    },
  },
  examples: {
    bad: [
      { language: 'fr', text: 'format: limpide/1\nlanguage: fr\npitch_before: Mon atelier ⟦#céramique⟧\n' },
    ],
    good: [
      { language: 'fr', text: 'format: limpide/1\nlanguage: fr\npitch_before: "Mon atelier #céramique"\n' },
    ],
  },
  *check() {},
});

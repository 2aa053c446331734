import { rule } from '../rule.ts';
import type { Read } from '../verdicts.ts';

export default rule<Read>({
  id: 'client-absent',
  severity: 'warning',
  about: 'text',
  text: {
    fr: {
      title: 'On ne voit pas encore pour qui c’est',
      why: 'On s’arrête quand on se reconnaît. Un texte qui ne parle que de l’objet ou de toi laisse chacun se demander si c’est pour lui.',
      message: () =>
        'Ce texte parle de toi, de l’objet ou de la méthode ; personne à qui cela sert n’y paraît.',
      instead:
        'Adresse-toi à la personne (« vous », « tu »), ou nomme celles et ceux qui t’ont acheté quelque chose.',
      ignoreWhen: 'La personne est nommée juste au-dessus, et ce texte n’est qu’une légende.',
      question: () =>
        'Pense à la dernière personne qui t’a payé quelque chose : qui est-elle, et que vivait-elle ?',
    },
    en: {
      title: 'Whom it is for is not seen yet',
      why: 'People stop where they recognise themselves. A text about the object or about you leaves each reader wondering whether it is for them.',
      message: () => 'This speaks of you, the object or the method; nobody it serves appears in it.',
      instead: 'Speak to the person (“you”), or name the people who bought from you.',
      ignoreWhen: 'The person is named right above, and this is only a caption.',
      question: () =>
        'Think of the last person who paid you: who were they, and what was going on in their life?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: '⟦Atelier de reliure traditionnelle. Cousu main, papier chiffon, cuir de chèvre, tranche dorée.⟧',
      },
      { language: 'en', text: '⟦Traditional bookbinding. Hand-sewn, rag paper, goatskin, gilded edges.⟧' },
    ],
    good: [
      {
        language: 'fr',
        text: 'Le carnet de votre père tombe en morceaux ? Je le recouds, et vous pouvez à nouveau le feuilleter.',
      },
      {
        language: 'en',
        text: 'Your father’s notebook is falling apart? I sew it again, and you can leaf through it once more.',
      },
    ],
  },
  check: ({ hitsOf }) => hitsOf('client-absent'),
});

import { typographic } from '../../language/typography.ts';
import { rule } from '../rule.ts';

/** Spacing, quotes and apostrophes only: the words stay the person's. */
export default rule({
  id: 'french-spacing',
  severity: 'advice',
  about: 'structure',
  mechanical: true,
  languages: ['fr'],
  text: {
    fr: {
      title: 'Les espaces et les guillemets ne sont pas ceux du français',
      why: 'Sans espace insécable, un « ? » ou un « : » peut se retrouver seul au début d’une ligne ; une page soignée inspire confiance.',
      message: () =>
        'Ce texte publié n’a pas la typographie française (espaces insécables, apostrophes, guillemets).',
      instead: 'Lance `limpide check --fix` : il ne touche à aucun mot.',
      ignoreWhen: 'Tu as choisi une autre typographie.',
    },
    en: {
      title: 'Spaces and quotes are not those of French',
      why: 'Without a no-break space a “?” or a “:” may stand alone at the start of a line; a careful page builds trust.',
      message: () => 'This public text lacks French typography (no-break spaces, apostrophes, quotes).',
      instead: 'Run `limpide check --fix`: it touches no word.',
      ignoreWhen: 'You chose another typography.',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nservice:\n  statement:\n    change: ⟦dormir sans se demander pourquoi ?⟧\n',
      },
    ],
    good: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nservice:\n  statement:\n    change: dormir sans se demander pourquoi\u202f?\n',
      },
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nservice:\n  statement:\n    change: to sleep without asking why?\n',
      },
    ],
  },
  *check({ texts }) {
    for (const { at, text } of texts) {
      const set = typographic(text, 'fr');
      if (set !== text.normalize('NFC')) yield { at, args: undefined, replacement: set };
    }
  },
});

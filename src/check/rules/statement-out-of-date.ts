import { pageState } from '../../offer/stamp.ts';
import { rule } from '../rule.ts';

/** The page beside the file is looked at; one that was changed by hand is its owner's, and is left in peace. */
export default rule({
  id: 'statement-out-of-date',
  severity: 'warning',
  about: 'structure',
  mechanical: true,
  text: {
    fr: {
      title: 'Ta page d’offre n’est plus à jour',
      why: 'Ton fichier a changé depuis que la page a été écrite : elle dit encore l’ancienne version.',
      message: () => 'La page d’offre a été écrite avant ces changements.',
      instead: 'Lance `limpide render`, ou `limpide check --fix`.',
      ignoreWhen: 'Tu attends d’avoir fini pour l’écrire à nouveau.',
    },
    en: {
      title: 'Your offer statement is out of date',
      why: 'Your file changed since the page was written: the page still tells the former version.',
      message: () => 'The offer statement was written before these changes.',
      instead: 'Run `limpide render`, or `limpide check --fix`.',
      ignoreWhen: 'You wait to be done before writing it again.',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\n# offre.md, à côté, dit encore\u00a0: «\u00a0jusqu’à six heures\u00a0».\n⟦service⟧:\n  statement: {change: vous dormez jusqu’à sept heures}\n',
        page: '# Vous dormez jusqu’à six heures\n\n<!-- limpide: source 02cb85a745fbf4f2, page f8538bcfd2a93414 -->\n',
      },
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\n# offer.md, beside it, still says: until six.\n⟦service⟧:\n  statement: {change: you sleep until seven}\n',
        page: '# You sleep until six\n\n<!-- limpide: source 02cb85a745fbf4f2, page ed8de91b3d1fafd4 -->\n',
      },
    ],
    good: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\n# offre.md, à côté, est de ta main\u00a0: limpide n’y touche pas.\nservice:\n  statement: {change: vous dormez jusqu’à sept heures}\n',
        page: '# Vous dormez jusqu’à six heures\n',
      },
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\n# offer.md, beside it, is in your own hand: limpide leaves it alone.\nservice:\n  statement: {change: you sleep until seven}\n',
        page: '# You sleep until six\n',
      },
    ],
  },
  *check({ offer, page }) {
    if (offer === undefined || page === undefined) return;
    if (pageState(page, offer) === 'stale')
      yield { at: offer.service === undefined ? [] : ['service'], args: undefined };
  },
});

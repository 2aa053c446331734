import { rule } from '../rule.ts';

/** Speaks once the offer itself is said: before that, the next one is too early. */
export default rule({
  id: 'no-next-offer',
  severity: 'warning',
  about: 'structure',
  text: {
    fr: {
      title: 'Aucune suite n’est prévue après l’achat',
      why: 'Une vente est un début. Qui t’a acheté te fait confiance et achèterait volontiers encore, si seulement tu proposais. Disparaître une fois payé est le travers le plus courant.',
      message: () =>
        'Ta phrase est là, mais rien n’est prévu pour celles et ceux qui ont déjà acheté (`relationship.next`).',
      instead:
        'Cherche ce qui servirait vraiment : un complément, une formation, le niveau suivant, une recharge. Un seul suffit pour commencer.',
      ignoreWhen: 'Ce que tu vends ne s’achète qu’une fois dans une vie et rien ne peut le prolonger.',
      question: () => 'Qu’est-ce qui aiderait encore une personne, un mois après son achat ?',
    },
    en: {
      title: 'Nothing is planned after the sale',
      why: 'A sale is a beginning. Whoever bought trusts you and would gladly buy again, if only you proposed. Vanishing once paid is the commoner fault.',
      message: () =>
        'Your statement is there, but nothing awaits those who already bought (`relationship.next`).',
      instead:
        'Look for what would truly serve: a complement, a training, the next level, a refill. One is enough to begin with.',
      ignoreWhen: 'What you sell is bought once in a lifetime and nothing can follow it.',
      question: () => 'What would still help somebody, a month after they bought?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: '⟦format⟧: limpide/1\nlanguage: fr\nservice:\n  statement: {change: dormir une nuit entière}\n',
      },
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nservice:\n  statement: {change: letters get opened}\n⟦relationship⟧:\n  thanks: a card\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nservice:\n  statement: {change: letters get opened}\nrelationship:\n  next:\n    - {id: n-1, name: The second month}\n',
      },
      { language: 'fr', text: 'format: limpide/1\nlanguage: fr\n' },
    ],
  },
  *check({ offer }) {
    if (offer?.service?.statement === undefined || (offer.relationship?.next ?? []).length > 0) return;
    yield { at: offer.relationship === undefined ? [] : ['relationship'], args: undefined };
  },
});

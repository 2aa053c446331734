import type { Span } from '../../language/reading.ts';
import { tradeTermsIn } from '../../language/trade-terms.ts';
import { rule } from '../rule.ts';

/** The how may be told in the words of the trade; whom it is for and what changes may not. */
const inTheirLife = ['audience', 'situation', 'change', 'feeling', 'own', 'worth'];

export default rule<{ words: string }>({
  id: 'jargon',
  severity: 'advice',
  about: 'text',
  text: {
    fr: {
      title: 'Un mot de métier que personne n’a dit en face',
      why: 'Ce mot te sert à bien travailler. La personne, elle, cherche avec les siens : si elle ne le connaît pas, elle passe.',
      message: ({ words }) => `« ${words} » est un mot de métier ; nul dans ce que tu as noté ne l’a dit.`,
      instead: 'Dis ce que cela fait à la personne, ou ajoute entre parenthèses ce que c’est.',
      ignoreWhen: 'Tes clientes et clients sont du métier, ou cherchent ce mot.',
      question: ({ words }) => `Comment dirais-tu « ${words} » à ta voisine ?`,
    },
    en: {
      title: 'A word of the trade that nobody said to you',
      why: 'The word helps you work well. People search with their own: if they do not know it, they pass by.',
      message: ({ words }) => `“${words}” is a word of the trade; nobody in what you noted has said it.`,
      instead: 'Tell what it does for the person, or add in brackets what it is.',
      ignoreWhen: 'Your clients are of the trade, or look for that very word.',
      question: ({ words }) => `How would you say “${words}” to the person next door?`,
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'Vous n’osez pas dire non à votre chef : en six rendez-vous de ⟦maïeutique⟧, vous le dites sans trembler.',
      },
      {
        language: 'en',
        text: 'You wake up stiff: with ⟦myofascial⟧ work on Tuesdays, you get out of bed without holding the wall.',
      },
    ],
    good: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nevidence:\n  - {id: e-1, words: je cherchais quelqu’un pour le home staging}\nservice:\n  statement:\n    change: vendre sa maison grâce au home staging\n',
      },
      {
        language: 'en',
        text: 'You learn your Enneagram (nine ways to get angry) and stop shouting at your children.',
      },
    ],
  },
  *check({ offer, texts, language }) {
    const heard = (offer?.evidence ?? []).map(({ words }) => (words ?? '').toLowerCase()).join('\n');
    const seen = new Set<string>();
    for (const { at, text } of texts) {
      if (at.length > 0 && !inTheirLife.includes(String(at.at(-1)))) continue;
      for (const span of tradeTermsIn(text, language)) {
        const words = wordsAt(text, span);
        if (seen.has(words.toLowerCase()) || heard.includes(words.toLowerCase().replace(/s$/, ''))) continue;
        seen.add(words.toLowerCase());
        yield { at, span, args: { words } };
      }
    }
  },
});

const wordsAt = (text: string, { start, end }: Span): string => text.slice(start, end);

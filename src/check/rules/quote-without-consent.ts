import type { Span } from '../../language/reading.ts';
import { rule } from '../rule.ts';

/** Fewer words than that are common speech. */
const fewest = 5;

export default rule<{ evidence: string }>({
  id: 'quote-without-consent',
  severity: 'warning',
  about: 'evidence',
  source: 'RGPD, art. 6; Code de la consommation, art. L. 111-7-2 and D. 111-17 (checked 2026-11)',
  text: {
    fr: {
      title: 'Les mots d’une personne sont publiés sans son accord',
      why: 'Ces mots lui appartiennent, et l’on peut la reconnaître. Demander, c’est aussi une belle occasion de reprendre contact.',
      message: ({ evidence }) =>
        `Ce texte publié reprend mot pour mot « ${evidence} », sans accord noté (\`consent\`).`,
      instead:
        'Demande-lui et note sa réponse : `consent: {scope: ma page, on: 2026-05-12}`. En attendant, dis-le avec tes mots.',
      ignoreWhen: 'L’avis était déjà public et signé par elle, là où tu le reprends.',
      question: () => 'Est-elle d’accord pour que tu reprennes ses mots ?',
    },
    en: {
      title: "Somebody's words are published without their consent",
      why: 'These words are theirs, and they may be recognised by them. Asking is also a fine occasion to get in touch again.',
      message: ({ evidence }) =>
        `This public text repeats “${evidence}” word for word, with no consent noted (\`consent\`).`,
      instead:
        'Ask them and note the answer: `consent: {scope: my page, on: 2026-05-12}`. Until then, say it in your own words.',
      ignoreWhen: 'The review was already public and signed by them, where you take it from.',
      question: () => 'Do they agree that you repeat their words?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nevidence:\n  - {id: e-1, words: Je ne savais plus quoi offrir à ma mère}\nservice:\n  statement:\n    situation: ceux qui disent « ⟦je ne savais plus quoi offrir à ma mère⟧ »\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nevidence:\n  - {id: e-1, words: I no longer knew what to give my mother, consent: {on: 2026-05-12}}\n  - {id: e-2, words: to sleep at night}\nservice:\n  statement:\n    situation: I no longer knew what to give my mother\n    change: to sleep at night\n',
      },
    ],
  },
  *check({ offer, texts }) {
    const all = texts.map(({ text }) => text.toLowerCase()).join('\n');
    for (const { id, words = '', consent } of offer?.evidence ?? []) {
      if (consent?.on !== undefined || !mayHold(all, words)) continue;
      const quote = [...wordsIn(words)];
      if (quote.length < fewest) continue;
      for (const { at, text } of texts) {
        const span = repeated(quote, [...wordsIn(text)]);
        if (span !== undefined) yield { at, span, args: { evidence: id ?? '?' } };
      }
    }
  },
});

/** Whether every few plain letters of a quote are somewhere in a text: of most quotes, the first ones are not. */
function mayHold(lower: string, words: string): boolean {
  for (const [letters] of words.toLowerCase().matchAll(/[a-z]{4,}/g))
    if (!lower.includes(letters)) return false;
  return true;
}

interface Word extends Span {
  readonly folded: string;
}

function* wordsIn(text: string): Generator<Word> {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu))
    yield { start: index, end: index + word.length, folded: word.normalize('NFC').toLowerCase() };
}

/** Where a text holds all the words of a quote, one after the other, whatever signs stand between. */
function repeated(quote: readonly Word[], text: readonly Word[]): Span | undefined {
  for (let at = 0; at + quote.length <= text.length; at++)
    if (quote.every(({ folded }, index) => folded === text[at + index]!.folded))
      return { start: text[at]!.start, end: text[at + quote.length - 1]!.end };
  return undefined;
}

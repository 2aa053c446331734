import { mostWordsIn, readingEase, syllablesOf } from '../../language/readability.ts';
import type { Reading, Span } from '../../language/reading.ts';
import { rule } from '../rule.ts';

interface Hard {
  /** Words of the sentence; absent when the text as a whole is hard. */
  readonly length?: number;
  readonly ease?: number;
}

interface Options {
  /** Words a sentence may have. */
  readonly words: number;
  /** Least reading ease of a text of forty words or more; about 0 (hard) to 100 (easy). */
  readonly ease: number;
}

const enoughWords = 40;

export default rule<Hard, Options>({
  id: 'hard-to-read',
  severity: 'advice',
  about: 'text',
  options: { words: 32, ease: 25 },
  source:
    'Kandel & Moles (1958), Cahiers d’études de radio-télévision 19 (français) ; Flesch (1948), Journal of Applied Psychology 32 (English)',
  text: {
    fr: {
      title: 'Une phrase qu’il faut relire',
      why: 'On te lit debout, sur un téléphone, entre deux choses. Une phrase qu’on dirait à voix haute se comprend du premier coup.',
      message: ({ length, ease }) =>
        length === undefined
          ? `Ce texte demande un effort (facilité de lecture ${ease} sur 100, formule de Kandel et Moles).`
          : `Cette phrase a ${length} mots ; on perd le fil avant la fin.`,
      instead: 'Dis-la à voix haute et coupe là où tu reprends ton souffle.',
      ignoreWhen: 'C’est une liste que la page met en forme.',
      question: () => 'Si tu n’en gardais que la moitié, laquelle ?',
    },
    en: {
      title: 'A sentence to be read twice',
      why: 'You are read standing up, on a phone, between two things. A sentence one could say aloud is understood at once.',
      message: ({ length, ease }) =>
        length === undefined
          ? `This text takes an effort (reading ease ${ease} of 100, Flesch’s formula).`
          : `This sentence has ${length} words; the thread is lost before its end.`,
      instead: 'Say it aloud and cut it where you draw breath.',
      ignoreWhen: 'It is a list that the page lays out.',
      question: () => 'If you kept only half of it, which half?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: '⟦Vous qui venez d’emménager dans une maison dont les pièces sont trop grandes ou trop sombres, je vous accompagne chez vous pendant trois samedis afin que chaque meuble que vous possédez déjà trouve enfin sa place et que vous y receviez vos amis⟧.',
      },
      {
        language: 'en',
        text: '⟦You who have just moved into a house whose rooms are too large or too dark, I come to your home on three Saturdays so that each piece of furniture that you already own finds its place at last and you can have friends in⟧.',
      },
    ],
    good: [
      {
        language: 'fr',
        text: 'Votre salon est trop sombre ? En trois samedis, vos meubles trouvent leur place. Vous recevez vos amis.',
      },
      {
        language: 'en',
        text: 'Is your living room too dark? In three Saturdays your furniture finds its place. You have friends in.',
      },
    ],
  },
  *check({ texts, whole, options }) {
    let long = false;
    for (const one of texts) {
      const { at, text } = one;
      if (mostWordsIn(text) <= options.words) continue;
      for (const span of one.reading.sentences) {
        const { length } = wordsIn(text, span);
        if (length <= options.words) continue;
        long = true;
        yield { at, span, args: { length } };
      }
    }
    if (long || whole === undefined || whole.joined) return;
    const ease = easeOf(whole.reading);
    if (ease < options.ease) yield { ...whole.place(), args: { ease: Math.max(0, Math.round(ease)) } };
  },
});

function easeOf({ text, language, sentences }: Reading): number {
  const words = wordsIn(text, { start: 0, end: text.length });
  if (words.length < enoughWords) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  return readingEase({ words: words.length, sentences: sentences.length, syllables }, language);
}

const wordsIn = (text: string, { start, end }: Span): string[] =>
  text.slice(start, end).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

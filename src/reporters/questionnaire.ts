import type { Words } from '../locales/words.ts';

/** A script as a page to print: texts in one language, laid out by `questionnaire-markdown` and `-html`. */
export interface Questionnaire {
  readonly title: string;
  readonly goal?: string;
  readonly sections: readonly {
    readonly title: string;
    readonly intro?: string;
    readonly questions: readonly PrintedQuestion[];
  }[];
}

export interface PrintedQuestion {
  readonly id: string;
  readonly kind: string;
  readonly ask: string;
  readonly why?: string;
  readonly example?: { readonly craft: string; readonly text: string };
  readonly choices: readonly string[];
  readonly several: boolean;
  /** Asked only of some: the page says so. */
  readonly conditional: boolean;
  readonly bounds?: { readonly least: string; readonly most: string };
  /** A list's own questions. */
  readonly questions: readonly PrintedQuestion[];
}

export type QuestionnaireWords = Words['session']['questionnaire'];

/** How an answer is given, in a few words; undefined where lines say enough. */
export function howTo(question: PrintedQuestion, words: QuestionnaireWords): string | undefined {
  const { kinds } = words;
  switch (question.kind) {
    case 'number':
      return kinds.number;
    case 'money':
      return kinds.money;
    case 'date':
      return kinds.date;
    case 'scale':
      return kinds.scale({ least: question.bounds?.least ?? '1', most: question.bounds?.most ?? '5' });
    case 'yes-no-unknown':
      return kinds.yesNo;
    case 'choice':
      return words.one;
    case 'choices':
      return words.several;
    case 'list':
      return words.repeat;
    default:
      return question.several ? words.lines : undefined;
  }
}

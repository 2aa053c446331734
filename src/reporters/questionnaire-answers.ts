import { visible } from '../escape/visible.ts';
import { howTo, type PrintedQuestion, type Questionnaire, type QuestionnaireWords } from './questionnaire.ts';

/**
 * The file in which a printed page is typed back: each question as a comment, its place below. A text is typed in a
 * block, where no colon, quote or hash needs care; what is left empty is passed over.
 *
 * @param script as the person named it
 */
export function questionnaireAnswers(
  { sections }: Questionnaire,
  words: QuestionnaireWords,
  script: string,
): string {
  const lines = sections.flatMap(({ title, questions }) => [
    '',
    ...comment(`— ${title}`),
    ...questions.flatMap((one) => ['', ...asked(one, words, ''), ...place(one, words)]),
  ]);
  return `${[...comment(words.typedBack({ script })), ...lines].join('\n')}\n`;
}

const comment = (text: string, indent = ''): string[] =>
  visible(text, { lines: true })
    .split('\n')
    .map((line) => `${indent}# ${line}`);

function asked(one: PrintedQuestion, words: QuestionnaireWords, indent: string): string[] {
  const how = howTo(one, words);
  const choices = one.choices.map((choice, index) => `${indent}#   ${index + 1}. ${visible(choice)}`);
  return [
    ...comment(how === undefined ? one.ask : `${one.ask} (${how.replace(/[\s:]+$/u, '')})`, indent),
    ...choices,
  ];
}

function place({ id, kind, questions }: PrintedQuestion, words: QuestionnaireWords): string[] {
  if (kind !== 'list') return [empty(id, kind)];
  return [
    `${id}:`,
    ...questions.flatMap((own, at) => [
      ...asked(own, words, '    '),
      `${at === 0 ? '  - ' : '    '}${empty(own.id, own.kind)}`,
    ]),
  ];
}

const empty = (id: string, kind: string): string =>
  kind === 'text' || kind === 'long' ? `${id}: |` : `${id}:`;

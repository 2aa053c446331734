import { markdown } from '../escape/markdown.ts';
import { howTo, type PrintedQuestion, type Questionnaire, type QuestionnaireWords } from './questionnaire.ts';

export function questionnaireMarkdown(page: Questionnaire, words: QuestionnaireWords): string {
  const blocks = [
    `# ${markdown(page.title)}`,
    ...(page.goal === undefined ? [] : [prose(page.goal)]),
    words.hello,
    ...page.sections.flatMap(({ title, intro, questions }) => [
      `## ${markdown(title)}`,
      ...(intro === undefined ? [] : [prose(intro)]),
      ...questions.flatMap((question, index) => asked(question, `${index + 1}`, words)),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const prose = (text: string): string => text.split('\n').map(markdown).join('  \n');

function asked(question: PrintedQuestion, number: string, words: QuestionnaireWords): string[] {
  const { ask, why, example, choices, conditional, questions } = question;
  const how = howTo(question, words);
  const notes = [...(conditional ? [words.onlyIf] : []), ...(how === undefined ? [] : [how])];
  return [
    `**${number}.** ${prose(ask)}`,
    ...(why === undefined ? [] : [`*${prose(why)}*`]),
    ...(notes.length === 0 ? [] : [notes.join(' ')]),
    ...(example === undefined
      ? []
      : [`${words.example({ craft: markdown(example.craft) })} ${prose(example.text)}`]),
    ...(choices.length > 0 ? [choices.map((choice) => `- ☐ ${markdown(choice)}`).join('\n')] : []),
    ...questions.flatMap((one, index) => asked(one, `${number}.${index + 1}`, words)),
    ...(choices.length > 0 || questions.length > 0 ? [] : [lines(question)]),
  ];
}

/** Room to write. */
const lines = ({ kind }: PrintedQuestion): string =>
  Array.from({ length: kind === 'long' ? 4 : 1 }, () => '\\_'.repeat(60)).join('  \n');

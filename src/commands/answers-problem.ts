import { visible } from '../escape/visible.ts';
import type { AnswersProblem } from '../session/answers-problem.ts';
import { nearest } from '../yaml/nearest.ts';
import type { Context } from './context.ts';

/** One line: where in the answers file, at which question, and what does not fit. */
export function sentenceOf(
  { words }: Context,
  file: string,
  { code, name, known, args, range }: AnswersProblem,
): string {
  const place = range === undefined ? file : `${file}:${range.start.line}:${range.start.column}`;
  const near = known === undefined ? '' : (nearest(name, known) ?? '');
  const texts = Object.fromEntries(
    Object.entries({ ...args, name, near }).map(([key, value]) => [key, visible(value)]),
  );
  const sentence =
    words.start.answers[code as keyof typeof words.start.answers] ??
    words.start.problems[code as keyof typeof words.start.problems];
  // What is wrong with the file as a whole is at no question.
  const at = [place, name].filter((part) => part !== '').map((part) => visible(part));
  return `  ${words.start.answersAt({ at: at.join(' '), sentence: sentence(texts) })}`;
}

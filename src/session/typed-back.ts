/** What one value of an answers file replies to a question. */
import type { YamlNode } from '../yaml/types.ts';
import type { Reply } from './answer.ts';
import type { AnswersProblem } from './answers-problem.ts';
import { notThere } from './pick.ts';
import { takesLines } from './place.ts';
import type { Item, Session } from './route.ts';
import type { Question } from './schema.ts';
import { textOf } from './script.ts';
import { parse } from './value.ts';

const skipWords: readonly string[] = [':skip', ':passer'];
const unknownWords: readonly string[] = [':unknown', ':saispas'];
const notKnown = /^(?:unknown|not sure|don['’]t know|inconnu|je ne sais pas|sais pas)$/iu;

/** Left blank on a page that was typed back: nothing is said of it. */
export function isBlank(node: YamlNode): boolean {
  if (node.kind === 'sequence') return node.items.length > 0 && node.items.every(isBlank);
  if (node.kind === 'mapping') return node.entries.every(({ value }) => isBlank(value));
  return node.kind === 'empty' || node.value.trim() === '';
}

/** The move that stands in place of an answer. */
export function moveOf(node: YamlNode): 'skip' | 'unknown' | undefined {
  if (node.kind !== 'scalar') return undefined;
  if (skipWords.includes(node.value)) return 'skip';
  return unknownWords.includes(node.value) ? 'unknown' : undefined;
}

/** A text, or the texts of a list; undefined for what holds records. */
export function textsOf(node: YamlNode): string | readonly string[] | undefined {
  if (node.kind === 'scalar') return node.value;
  if (node.kind !== 'sequence') return undefined;
  const said = node.items.filter(({ kind }) => kind !== 'empty');
  const texts = said.flatMap((one) => (one.kind === 'scalar' ? one.value : []));
  return texts.length === said.length ? texts : undefined;
}

/** @param name as problems call the question: `quotes[2].words` */
export function typedBack(
  session: Session,
  item: Item,
  node: YamlNode,
  name: string,
): Reply | AnswersProblem {
  const { question, record } = item;
  const move = moveOf(node);
  if (move !== undefined) return { type: move };
  const typed = textsOf(node);
  if (typed === undefined) return { code: 'not-a-text', name, range: node.range };
  if (question.kind === 'yes-no-unknown' && notKnown.test(String(typed))) return { type: 'unknown' };
  const read = parse(question, typed, takesLines(question, record?.list), session.today);
  if (!read.ok) {
    const known = read.problem === 'not-a-choice' ? { known: choicesIn(session.language, question) } : {};
    return { code: read.problem, name, args: { ...read.args, ...known }, range: node.range };
  }
  const missing = notThere(session, question, read.value);
  if (missing === undefined) return { type: 'value', value: read.value };
  const args = { value: missing, from: question.from ?? '' };
  return { code: 'not-there', name, args, range: node.range };
}

/** What a choice is written as in the file, with what it meant to whom it was asked. */
const choicesIn = (language: Session['language'], { choices = [] }: Question): string =>
  choices
    .map(({ value, label }) => {
      const said = textOf(label, language);
      return said === undefined || said === value ? value : `${value} (${said})`;
    })
    .join(' · ');

import type { Question, QuestionKind } from '../schema.ts';
import { parse } from '../value.ts';
import type { ScriptFinding } from './finding.ts';
import { at, type Source } from './located.ts';

type Needed = 'choices' | 'from' | 'questions';
type Part = Needed | 'more' | 'record' | 'check' | 'at_least' | 'at_most' | 'default' | 'follow_up';

/** What each kind needs, and what it makes no use of. */
const needs: Partial<Record<QuestionKind, Needed>> = {
  choice: 'choices',
  choices: 'choices',
  pick: 'from',
  list: 'questions',
};
const uses: Readonly<Record<Part, readonly QuestionKind[]>> = {
  choices: ['choice', 'choices'],
  from: ['pick'],
  questions: ['list'],
  more: ['list'],
  record: ['list'],
  check: ['text', 'long'],
  at_least: ['choices', 'number', 'scale', 'money', 'pick', 'list'],
  at_most: ['choices', 'number', 'scale', 'money', 'pick', 'list'],
  default: ['text', 'long', 'choice', 'choices', 'number', 'scale', 'date', 'money', 'yes-no-unknown'],
  follow_up: ['text', 'long'],
};

/** Parts that a question lacks or carries in vain, bounds and defaults that cannot hold. */
export function* kinds({ questions }: Source): Iterable<ScriptFinding> {
  for (const one of questions) {
    const { question } = one;
    const need = needs[question.kind];
    const size = need === undefined ? undefined : question[need];
    if (need !== undefined && (size === undefined || size.length === 0)) {
      yield at(one, ['kind'], 'missing-part', { kind: question.kind, part: need });
    }
    for (const part of Object.keys(uses) as Part[]) {
      if (question[part] !== undefined && !uses[part].includes(question.kind))
        yield at(one, [part], 'part-without-use', { kind: question.kind, part });
    }
    yield* twice(one.question, (index, value) =>
      at(one, ['choices', index, 'value'], 'duplicate-id', { id: value, first: 'choices' }),
    );
    const { at_least: least, at_most: most } = question;
    if ((least !== undefined && most !== undefined && least > most) || (most ?? 1) < 0) {
      yield at(one, ['at_most'], 'bounds-crossed', { least: String(least ?? 0), most: String(most) });
    }
    if (question.default !== undefined && !takesDefault(question)) {
      yield at(one, ['default'], 'default-outside', { value: String(question.default) });
    }
    // To pass over the first question of one more record is how a list ends.
    if (one.list?.questions?.[0] === question && question.required === true) {
      yield at(one, ['required'], 'list-without-end', { list: one.list.id });
    }
  }
}

function takesDefault(question: Question): boolean {
  const given = question.default;
  if (typeof given === 'boolean') return question.kind === 'yes-no-unknown';
  const read = parse(question, Array.isArray(given) ? given : String(given));
  return read.ok;
}

function* twice<T>({ choices = [] }: Question, tell: (index: number, value: string) => T): Iterable<T> {
  const seen = new Set<string>();
  for (const [index, { value }] of choices.entries()) {
    if (seen.has(value)) yield tell(index, value);
    seen.add(value);
  }
}

/** What the wizard's ear makes of answers as people give them: a follow-up where one helps, none on a good answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listener } from '../src/commands/listen.ts';
import type { Language } from '../src/language/language.ts';
import { followUp } from '../src/session/follow-up.ts';
import type { Question } from '../src/session/schema.ts';
import { questionsOf } from '../src/session/script.ts';
import { scriptNamed } from './session/builtin.ts';

const questions = new Map<string, Question>(
  questionsOf(scriptNamed('first').script).flatMap(({ question }) => [
    [question.id, question] as const,
    ...(question.questions ?? []).map((own) => [`${question.id}.${own.id}`, own] as const),
  ]),
);

/** Nobody was told of yet. */
const nothing = { value: () => undefined, unknown: () => false };

/** The reading is learnt: of short answers it may misjudge one in eight, not more. */
const least = 0.875;

test.each<Language>(['fr', 'en'])('hears %s as a coach would', async (language) => {
  const listen = await listener(language);
  const lines = readFileSync(join(import.meta.dirname, 'heard', `${language}.txt`), 'utf8')
    .trim()
    .split('\n');
  const told = lines.slice(1).map((line) => {
    const [id, wanted, text] = line.split('|');
    const question = questions.get(id!)!;
    const one = followUp({ question } as Parameters<typeof followUp>[0], text!, listen(text!), [], nothing);
    const asked = one === undefined ? '-' : (one.id ?? '?');
    return { line, asked, right: wanted === '+' ? asked !== '-' : asked === wanted };
  });
  const missed = told.filter(({ right }) => !right).map(({ line, asked }) => `${line} → ${asked}`);
  expect({ missed, enough: told.length - missed.length >= least * told.length }).toEqual({
    missed,
    enough: true,
  });
  expect(told.length).toBeGreaterThanOrEqual(30);
});

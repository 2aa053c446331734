/** Small scripts for the tests of the engine: YAML in, a session out, answered by hand. */

import type { Positioning } from '../../src/offer/schema.ts';
import { answer, type MakeId, type Reply } from '../../src/session/answer.ts';
import { fill } from '../../src/session/answers-file.ts';
import { loadScript } from '../../src/session/load.ts';
import { next, route, type Session } from '../../src/session/route.ts';
import type { SessionScript } from '../../src/session/schema.ts';
import { readYaml } from '../../src/yaml/read.ts';

/** A script of one section from its questions' YAML; `more` is appended at the top level. */
export function scriptOf(questions: string, more = ''): SessionScript {
  const source = `format: limpide-session/1
id: small
version: "1"
title: Small
languages: [en]
sections:
  - id: only
    title: Only
    questions:
${questions.trim().replace(/^/gm, '      ')}
${more}`;
  const loaded = loadScript(source, 'small.yaml', () => undefined);
  if (loaded.problems.length > 0) throw new Error(JSON.stringify(loaded.problems, undefined, 1));
  return loaded.script;
}

export const emptyOffer: Positioning = { format: 'limpide/1', language: 'en' };

export function sessionOf(script: SessionScript, offer: Positioning = emptyOffer): Session {
  return { script, language: 'en', offer };
}

/** `claire-1`: the first word, then a number. */
export const makeId: MakeId = (text, taken) => {
  const word = /[a-z]+/.exec(text.toLowerCase())?.[0] ?? 'x';
  for (let number = 1; ; number++) if (!taken.includes(`${word}-${number}`)) return `${word}-${number}`;
};

/** Answers the question of that key, wherever it stands on the way. */
export function reply(session: Session, key: string, given: Reply | string | number | string[]): Session {
  const item = route(session).find((one) => one.key === key || one.key.endsWith(`+.${key}`));
  if (item === undefined) throw new Error(`${key} is not on the way: ${keys(session)}`);
  const made: Reply =
    typeof given === 'object' && !Array.isArray(given) ? given : { type: 'value', value: given };
  return { ...session, offer: answer(session, item, made, makeId).offer };
}

export const keys = (session: Session): string[] => route(session).map(({ key }) => key);
export const nextKey = (session: Session): string | undefined => next(session)?.key;

export function filled(session: Session, answers: string): ReturnType<typeof fill> {
  const read = readYaml(answers);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return fill(session, read.document.root, makeId);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/language/language.ts';
import { newId } from '../../src/offer/ids.ts';
import type { Positioning } from '../../src/offer/schema.ts';
import { type Filled, fill } from '../../src/session/answers-file.ts';
import { type LoadedScript, loadScript } from '../../src/session/load.ts';
import { type Item, route, type Session } from '../../src/session/route.ts';
import { readYaml } from '../../src/yaml/read.ts';

const templates = join(import.meta.dirname, '../../templates');

export const scriptNames = readdirSync(join(templates, 'sessions')).sort();
export const offerNames = readdirSync(join(templates, 'offers'))
  .filter((name) => existsSync(answersPath(name)))
  .sort();

function answersPath(name: string): string {
  return join(templates, 'offers', name, 'answers.yaml');
}

export const answersOf = (name: string): string => readFileSync(answersPath(name), 'utf8');

export function scriptNamed(name: string): LoadedScript {
  const folder = join(templates, 'sessions', name);
  return loadScript(readFileSync(join(folder, 'session.yaml')), 'session.yaml', (file) =>
    readFileSync(join(folder, file)),
  );
}

/** A script answered from YAML, or from values (JSON is YAML). */
export function answered(
  loaded: LoadedScript,
  answers: string | Record<string, unknown>,
  language: Language,
): Filled {
  const door = readYaml(typeof answers === 'string' ? answers : JSON.stringify(answers));
  if (!door.ok) throw new Error(JSON.stringify(door.problems));
  const offer: Positioning = { format: 'limpide/1', language };
  const makeId = (text: string, taken: readonly string[]): string => newId(text, taken, 'one');
  return fill({ script: loaded.script, language, offer }, door.document.root, makeId);
}

/** The questions on the way, by evening; a list counts once. */
export function evenings(session: Session): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const item of route(session)) {
    const evening = item.section.evening ?? 1;
    const ids = found.get(evening) ?? [];
    if (!ids.includes(idOf(item))) found.set(evening, [...ids, idOf(item)]);
  }
  return found;
}

const idOf = ({ record, question }: Item): string => record?.list.id ?? question.id;

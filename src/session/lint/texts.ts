import type { Language } from '../../language/language.ts';
import { nearest } from '../../yaml/nearest.ts';
import { nodeAt } from '../../yaml/path.ts';
import type { Path } from '../../yaml/types.ts';
import { holesOf } from '../pipe.ts';
import type { Said, SaidToClient, SessionScript } from '../schema.ts';
import type { ScriptFinding } from './finding.ts';
import { at, type Located, type Source } from './located.ts';

/** In characters: a question is read on a screen. */
const longest = 4_000;

/** French joints between a text and an answer; no other filter is known. */
export const filters: readonly string[] = ['de', 'que', 'le', 'a'];

export interface Text {
  readonly path: Path;
  readonly said: Said | SaidToClient;
  readonly text: string;
  /** Undefined for a text in one language only. */
  readonly language: Language | undefined;
}

/** Every text of a question, one a language. */
export function textsOf({ question }: Pick<Located, 'question'>): Text[] {
  const parts: [Path, Said | SaidToClient | undefined][] = [
    ...(['ask', 'why', 'help', 'guidance', 'to_ask', 'more'] as const).map(
      (key): [Path, Said | SaidToClient | undefined] => [[key], question[key]],
    ),
    [['check', 'message'], question.check?.message],
    ...(question.choices ?? []).flatMap((choice, index): [Path, Said | undefined][] => [
      [['choices', index, 'label'], choice.label],
      [['choices', index, 'hint'], choice.hint],
    ]),
    ...(question.examples ?? []).flatMap((example, index): [Path, Said | undefined][] => [
      [['examples', index, 'craft'], example.craft],
      [['examples', index, 'text'], example.text],
    ]),
    ...(question.follow_up ?? []).map((follow, index): [Path, Said | undefined] => [
      ['follow_up', index, 'ask'],
      follow.ask,
    ]),
  ];
  return parts.flatMap(([path, said]) => each(path, said));
}

function scriptTexts(script: SessionScript): Text[] {
  return [
    ...each(['title'], script.title),
    ...each(['goal'], script.goal),
    ...each(['closing', 'commitments'], script.closing?.commitments),
    ...each(['closing', 'next_date'], script.closing?.next_date),
    ...script.sections.flatMap((section, index) => [
      ...(['title', 'intro', 'outro'] as const).flatMap((key) =>
        each(['sections', index, key], section[key]),
      ),
      ...(section.outro_when ?? []).flatMap(({ say }, nth) =>
        each(['sections', index, 'outro_when', nth, 'say'], say),
      ),
    ]),
    ...Object.entries(script.computed ?? {}).flatMap(([id, { text }]) =>
      each(['computed', id, 'text'], text),
    ),
  ];
}

function each(path: Path, said: Said | SaidToClient | undefined): Text[] {
  if (said === undefined) return [];
  if (typeof said === 'string') return [{ path, said, text: said, language: undefined }];
  return (['fr', 'en'] as const).flatMap((language) => {
    const text = said[language];
    if (typeof text !== 'object')
      return text === undefined ? [] : [{ path: [...path, language], said, text, language }];
    return (['tu', 'vous'] as const).flatMap((form) => {
      const own = text[form];
      return own === undefined ? [] : [{ path: [...path, language, form], said, text: own, language }];
    });
  });
}

/** Texts that are missing in a language, too long, that hide something, or that quote what is not there. */
export function* texts(source: Source): Iterable<ScriptFinding> {
  const { script, questions, main } = source;
  const computed = Object.keys(script.computed ?? {});
  const top = questions.filter(({ list }) => list === undefined);
  for (const text of scriptTexts(script)) {
    yield* plain(text, main, script);
    const section = text.path[0] === 'sections' ? script.sections[Number(text.path[1])] : undefined;
    const before = section === undefined ? top : upTo(top, section, String(text.path[2]).startsWith('outro'));
    yield* holes(text, main, [...before.map(({ question }) => question.id), ...computed], source);
  }
  for (const [index, one] of questions.entries()) {
    const seen = questions
      .slice(0, index)
      .filter(({ list }) => list === undefined || list === one.list)
      .map(({ question }) => question.id);
    for (const text of textsOf(one)) {
      yield* plain(text, one, script);
      // What is said after the answer may quote it.
      const after = text.path[0] === 'follow_up' ? [one.question.id] : [];
      yield* holes(text, one, [...seen, ...after, ...computed], source);
    }
  }
}

function upTo(top: readonly Located[], section: unknown, whole: boolean): Located[] {
  const first = top.findIndex((one) => one.section === section);
  const last = top.findLastIndex((one) => one.section === section);
  return first === -1 ? [...top] : top.slice(0, whole ? last + 1 : first);
}

type Where = Parameters<typeof at>[0];

function* plain(text: Text, where: Where, script: SessionScript): Iterable<ScriptFinding> {
  if (text.text.length > longest)
    yield at(where, text.path, 'text-too-long', { length: String(text.text.length), most: String(longest) });
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text.text))
    yield at(where, text.path, 'escape-in-text');
  const { said } = text;
  if (typeof said === 'string') {
    if (script.languages.length > 1)
      yield at(where, text.path, 'missing-translation', { languages: 'fr, en' });
    return;
  }
  const missing = script.languages.filter((language) => {
    const own = said[language] ?? '';
    return (typeof own === 'string' ? own : Object.values(own).join('')).trim() === '';
  });
  // Told once, at the first language and form that is there.
  const depth = text.path.indexOf(text.language ?? '');
  const isFirst =
    text.path[depth + 1] !== 'vous' || (typeof said.fr === 'object' && said.fr.tu === undefined);
  if (missing.length > 0 && isFirst && text.language === (said.fr === undefined ? 'en' : 'fr'))
    yield at(where, text.path.slice(0, depth), 'missing-translation', { languages: missing.join(', ') });
}

function* holes(text: Text, where: Where, known: readonly string[], source: Source): Iterable<ScriptFinding> {
  for (const { name, filter } of holesOf(text.text)) {
    if (!known.includes(name)) {
      const later = source.questions.some(({ question }) => question.id === name);
      yield at(where, text.path, later ? 'later-name' : 'unknown-name', {
        name,
        nearest: nearest(name, known) ?? '',
      });
    }
    if (filter !== undefined && !filters.includes(filter))
      yield at(where, text.path, 'unknown-filter', { filter, known: filters.join(', ') });
  }
  const strange = text.text.replace(/\{\{ ?[a-z][a-z0-9_-]{0,63}(?: ?\| ?[a-z]{1,10})? ?\}\}/g, '');
  const hole = /\{\{[^}]{0,80}\}?\}?/.exec(strange)?.[0];
  if (hole !== undefined && nodeAt(where.node, text.path) !== undefined)
    yield at(where, text.path, 'unknown-name', { name: hole, nearest: '' });
}

import { nearest } from '../../yaml/nearest.ts';
import { mentions } from '../condition.ts';
import { holesOf } from '../pipe.ts';
import type { ScriptFinding } from './finding.ts';
import { at, type Source } from './located.ts';
import { textsOf } from './texts.ts';

/** Follow-ups that never come, and answers demanded that nothing stands on. */
export function* followUps({ questions, heard, script }: Source): Iterable<ScriptFinding> {
  for (const one of questions) {
    for (const [index, follow] of (one.question.follow_up ?? []).entries()) {
      const place = ['follow_up', index] as const;
      if (follow.heard === undefined && follow.shorter_than === undefined)
        yield at(one, place, 'follow-up-never');
      for (const [nth, id] of (follow.heard ?? []).entries()) {
        if (!heard.includes(id))
          yield at(one, [...place, 'heard', nth], 'unknown-heard', { id, nearest: nearest(id, heard) ?? '' });
      }
    }
  }
  const used = new Set([
    ...questions.flatMap(({ question, section, list }) =>
      [
        question.when,
        section.when,
        list?.when,
        ...(question.follow_up ?? []).map(({ when }) => when),
      ].flatMap(mentions),
    ),
    ...Object.values(script.computed ?? {}).flatMap(({ count, first }) => [count ?? [], first ?? []].flat()),
    ...questions.flatMap((one) => textsOf(one).flatMap(({ text }) => holesOf(text).map(({ name }) => name))),
  ]);
  for (const one of questions) {
    // What nothing else needs may be left unsaid: a person who cannot answer must be able to go on.
    if (one.question.required === true && one.list === undefined && !used.has(one.question.id))
      yield at(one, ['required'], 'required-for-nothing', { id: one.question.id });
  }
}

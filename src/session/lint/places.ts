import type { JsonSchema } from '../../yaml/json-schema.ts';
import { nearest } from '../../yaml/nearest.ts';
import { placeOf, stepsOf } from '../place.ts';
import type { QuestionKind } from '../schema.ts';
import { identified } from '../written.ts';
import type { ScriptFinding } from './finding.ts';
import { at, type Located, type Source } from './located.ts';

/** Kept by limpide itself: no script writes there. */
const kept: readonly string[] = ['format', 'language', 'answers', 'history', 'progress', 'end'];

/** `into` against the positioning file's schema: the place is there, is open to scripts, and takes this kind. */
export function* places({ questions }: Source): Iterable<ScriptFinding> {
  for (const one of questions) {
    yield* from(one);
    const { into } = one.question;
    if (into === undefined) continue;
    const record = one.list !== undefined;
    if (record && (!into.startsWith('.') || one.list.into === undefined)) {
      yield at(one, ['into'], 'unknown-place', { into, step: into, known: '', nearest: '' });
      continue;
    }
    const steps = [...(record ? stepsOf(one.list.into!) : []), ...stepsOf(into)];
    if (kept.includes(steps[0] ?? '') || steps.at(-1) === 'id') {
      yield at(one, ['into'], 'reserved-place', { into });
      continue;
    }
    const place = placeOf(steps);
    if ('unknown' in place) {
      const near = nearest(place.unknown, place.known) ?? '';
      const known = place.known.slice(0, 30).join(', ');
      yield at(one, ['into'], 'unknown-place', { into, step: place.unknown, known, nearest: near });
    } else {
      yield* suits(one, steps, place.schema);
      yield* given(one, steps);
    }
  }
}

const takes: Readonly<Record<Exclude<QuestionKind, 'list' | 'pick' | 'choice'>, readonly string[]>> = {
  text: ['string', 'array'],
  long: ['string', 'array'],
  number: ['number', 'integer', 'string'],
  scale: ['number', 'integer', 'string'],
  money: ['number', 'integer', 'string'],
  date: ['string'],
  'yes-no-unknown': ['boolean', 'string'],
  choices: ['array'],
};

function* suits(one: Located, steps: readonly string[], schema: JsonSchema): Iterable<ScriptFinding> {
  const { question } = one;
  const { kind } = question;
  const type = schema.type ?? (schema.enum === undefined ? 'any' : 'string');
  const wrong = at(one, ['into'], 'place-of-another-kind', { into: question.into!, kind, type });
  if (kind === 'list') {
    if (steps.at(-1) !== '[]' || schema.type !== 'object')
      yield at(one, ['into'], 'place-needs-list', { into: question.into! });
    return;
  }
  const each = steps.indexOf('[]') !== -1 && one.list === undefined;
  // Each line becomes a record of one text: the list's records must hold texts there.
  if (each) {
    if (
      !(kind === 'text' || kind === 'long') ||
      type !== 'string' ||
      steps.indexOf('[]') !== steps.length - 2
    )
      yield wrong;
    return;
  }
  if (kind === 'pick') {
    if (type !== (question.at_most === 1 ? 'string' : 'array')) yield wrong;
    return;
  }
  if (kind === 'choice') {
    if (type === 'array' || type === 'object') yield wrong;
    const allowed = schema.enum?.map(String);
    for (const [index, { value }] of (question.choices ?? []).entries()) {
      if (allowed !== undefined && !allowed.includes(value)) {
        const known = allowed.join(', ');
        yield at(one, ['choices', index, 'value'], 'place-of-another-kind', {
          into: question.into!,
          kind: value,
          type: known,
        });
      }
    }
    return;
  }
  if (!takes[kind].includes(type) || (type === 'array' && schema.items?.type === 'object')) yield wrong;
  if (type === 'string' && schema.enum !== undefined && kind !== 'yes-no-unknown') yield wrong;
}

/** What every record holds from the start must be something a record can hold. */
function* given(one: Located, steps: readonly string[]): Iterable<ScriptFinding> {
  for (const [key, value] of Object.entries(one.question.record ?? {})) {
    const path = ['record', key];
    const place = placeOf([...steps, key]);
    if ('unknown' in place) {
      const near = nearest(key, place.known) ?? '';
      yield at(one, path, 'unknown-place', {
        into: key,
        step: key,
        known: place.known.join(', '),
        nearest: near,
      });
    } else if (place.schema.enum !== undefined && !place.schema.enum.includes(value)) {
      const type = place.schema.enum.map(String).join(', ');
      yield at(one, path, 'place-of-another-kind', { into: key, kind: value, type });
    } else if (key === 'id') yield at(one, path, 'reserved-place', { into: key });
  }
}

/** A pick names records by id: only some lists have ids. */
function* from(one: Located): Iterable<ScriptFinding> {
  const { from: given, kind } = one.question;
  if (kind !== 'pick' || given === undefined || identified.has(given)) return;
  const known = [...identified];
  yield at(one, ['from'], 'unknown-place', {
    into: given,
    step: given,
    known: known.join(', '),
    nearest: nearest(given, known) ?? '',
  });
}

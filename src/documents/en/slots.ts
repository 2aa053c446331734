import { makerToYou } from '../../language/grammar/en/maker.ts';
import { toYou } from '../../language/grammar/en/person.ts';
import { baseOfGerund } from '../../language/grammar/en/verbs.ts';
import { shapeOf, stripped, uncapitalised } from '../../language/grammar/shape.ts';
import type { Turn } from '../compose.ts';
import { saidOfMany } from './relative.ts';

/** A part woven into the sentence, or words of its own when its shape does not allow it. */
export interface Slot {
  readonly kind: 'base' | 'noun' | 'purpose' | 'aside';
  readonly text: string;
}

export interface Situation {
  readonly relative: string;
  readonly opening: string;
  readonly asked: string;
  readonly before: readonly string[];
}

/** A group named by one of it: its verb stays as typed. */
const mayBeOne = /^(?:an?|any|each|every|one|some(?:body|one)|the)\b/i;

/** @param audience the group it is told of, when a sentence can name it */
export function situationOf(text: string | undefined, you: boolean, audience: string | undefined): Situation {
  const nothing: Situation = { relative: '', opening: '', asked: '', before: [] };
  if (text === undefined) return nothing;
  const words = uncapitalised(stripped(text), 'en');
  const shape = shapeOf(words, 'en');
  const aside: Situation = { ...nothing, before: [`where it starts: ${stripped(text)}`] };
  const foreign = /\b(?:you|your|i|my|me|we|our)\b/i.test(words);
  if (shape === 'relative' || (shape === 'clause' && /^they\s/.test(words))) {
    if (foreign) return aside;
    const typed = words.replace(/^they\s/, 'who ');
    const said = saidOfMany(typed);
    const asked = you && /^who\s/.test(said) ? toYou(said.replace(/^who\s/, 'they ')) : undefined;
    if (audience !== undefined)
      return { ...nothing, relative: ` ${mayBeOne.test(audience) ? typed : said}`, asked: asked ?? '' };
    return asked === undefined
      ? { ...nothing, relative: ` ${said}`, before: [`for people ${said}`] }
      : { ...nothing, relative: ` ${said}`, asked };
  }
  const said = you ? toYou(words) : foreign ? undefined : words;
  if (said === undefined) return aside;
  if (shape === 'clause') return you ? { ...nothing, asked: said } : aside;
  if (shape === 'circumstance') return { ...nothing, opening: said };
  const burden =
    shape === 'noun' || /^(?:lack|fear|loss|grief|stress|too (?:many|much|little)|not enough)\b/.test(words);
  return burden ? { ...nothing, opening: `faced with ${said}` } : aside;
}

export function changeOf(text: string, you: boolean): Slot {
  const words = uncapitalised(stripped(text), 'en');
  const shape = shapeOf(words, 'en');
  const aside: Slot = { kind: 'aside', text: `what changes: ${stripped(text)}` };
  const turned = you
    ? toYou(words)
    : /\b(?:you|your|i|my|me|we|our|he|she|his|her)\b/i.test(words)
      ? undefined
      : words;
  if (turned === undefined) return aside;
  switch (shape) {
    case 'infinitive':
    case 'imperative':
      return { kind: 'base', text: turned.replace(/^(not )?to /, (_, no: string | undefined) => no ?? '') };
    case 'gerund': {
      const [first = '', ...rest] = turned.replace(/^by /, '').split(' ');
      const verb = baseOfGerund(first);
      return verb === undefined ? aside : { kind: 'base', text: [verb, ...rest].join(' ') };
    }
    case 'noun':
      // "I bring you no more stress" would be heard as a promise to stop bringing it.
      return /^no\s/i.test(turned) ? aside : { kind: 'noun', text: turned };
    case 'adjective':
      return { kind: 'base', text: `feel ${turned}` };
    case 'clause':
      return { kind: 'purpose', text: `so that ${turned.replace(/^(?:so )?that |^so (?=they|you)/, '')}` };
    default:
      return aside;
  }
}

/** How it is done: woven after the change, or a sentence of its own. */
export function meansOf(text: string | undefined, you: boolean): { woven: string; after: string[] } {
  if (text === undefined) return { woven: '', after: [] };
  const words = uncapitalised(stripped(text), 'en');
  const shape = shapeOf(words, 'en');
  const aside = { woven: '', after: [`how: ${stripped(text)}`] };
  if (shape === 'i-clause') {
    return { woven: '', after: [`for this, ${you ? makerToYou(words) : words.replace(/^i\b/, 'I')}`] };
  }
  const said = you ? toYou(words) : /\b(?:you|your)\b/i.test(words) ? undefined : words;
  if (said === undefined) return aside;
  if (shape === 'circumstance') return { woven: ` ${said}`, after: [] };
  if (shape === 'gerund') return { woven: ` ${said.startsWith('by ') ? said : `by ${said}`}`, after: [] };
  if (
    shape === 'noun' ||
    (shape === 'bare-noun' && /\w+[^s]s$/.test(said.split(/ (?:of|for|in|at|with|on) /)[0]!))
  )
    return { woven: ` with ${said}`, after: [] };
  return aside;
}

const stays = { 1: 'what stays', 2: 'at the end of the road', 3: 'what they keep' } as const;

export function feelingOf(text: string | undefined, you: boolean, turn: Turn): string[] {
  if (text === undefined) return [];
  const words = uncapitalised(stripped(text), 'en');
  const shape = shapeOf(words, 'en');
  const label = you && turn === 3 ? 'what you keep' : stays[turn];
  const turned = you ? toYou(words) : /\b(?:you|your|i|my)\b/i.test(words) ? undefined : words;
  const subject = you ? 'you' : 'they';
  if (turned === undefined) return [`${label}: ${stripped(text)}`];
  switch (shape) {
    case 'adjective':
      return [`and ${subject} feel ${turned}`];
    case 'infinitive':
      if (/^to be /.test(turned)) return [`and ${subject} are ${turned.slice('to be '.length)}`];
      return /^(?:not|be) /.test(turned)
        ? [`${label}: ${stripped(text)}`]
        : [`and ${subject} can ${turned.replace(/^to /, '')}`];
    case 'circumstance':
      return [`and ${subject} are ${turned}`];
    case 'clause':
      return [`in the end, ${turned.replace(/^(?:so )?that |^so (?=they|you)/, '')}`];
    default:
      return [`${label}: ${turned}`];
  }
}

import { makerToYou } from '../../language/grammar/en/maker.ts';
import { toYou } from '../../language/grammar/en/person.ts';
import { isSeveral } from '../../language/grammar/en/shape.ts';
import { baseOfGerund } from '../../language/grammar/en/verbs.ts';
import { shapeOf, stripped, uncapitalised } from '../../language/grammar/shape.ts';
import type { Address } from '../../offer/schema.ts';
import type { Parts, Turn } from '../compose.ts';

interface Slot {
  readonly kind: 'base' | 'noun' | 'purpose' | 'aside';
  readonly text: string;
}

interface Situation {
  readonly relative: string;
  readonly opening: string;
  readonly asked: string;
  readonly before: readonly string[];
}

/** The sentences of a statement in English. Each part is used in the way its shape allows, and never forced. */
export function composeEnglish(parts: Parts, address: Address, turn: Turn): string[] {
  const you = address !== 'third';
  const audience = audienceOf(parts.audience);
  const situation = situationOf(parts.situation, you, audience !== undefined);
  const change = parts.change === undefined ? undefined : changeOf(parts.change, you);
  const means = meansOf(parts.means, you);
  const and = situation.relative !== '' && /\b(?:who|that)\b/.test(audience ?? '') ? ' and' : '';
  const whom = audience === undefined ? undefined : `${audience}${and}${situation.relative}`;
  const loose =
    parts.audience !== undefined && audience === undefined ? [`for whom: ${stripped(parts.audience)}`] : [];
  const main = parts.beginner
    ? searching(whom, situation, change, means.woven)
    : woven({ invited: parts.invited, you, turn, audience, whom, situation, change, means: means.woven });
  const apart = change?.kind === 'aside' ? [change.text] : [];
  return [
    ...loose,
    ...situation.before,
    ...main,
    ...apart,
    ...means.after,
    ...feelingOf(parts.feeling, you, turn),
    ...invitation(parts, you),
  ];
}

interface Weave {
  readonly invited: boolean;
  readonly you: boolean;
  readonly turn: Turn;
  readonly audience: string | undefined;
  readonly whom: string | undefined;
  readonly situation: Situation;
  readonly change: Slot | undefined;
  readonly means: string;
}

function woven({ invited, you, turn, audience, whom, situation, change, means }: Weave): string[] {
  const lead = situation.opening === '' ? '' : `${situation.opening}, `;
  const when = situation.opening === '' ? '' : ` ${situation.opening}`;
  const opened = you ? openingFor(audience, whom, situation) : [];
  if (change === undefined || change.kind === 'aside') {
    const how = means === '' ? [] : [means.startsWith(' by ') ? `I do it${means}` : `it happens${means}`];
    if (you)
      return [...opened, ...(situation.opening === '' ? [] : [`I am here ${situation.opening}`]), ...how];
    return [...(whom === undefined ? [] : [`${lead}I work for ${whom}`]), ...how];
  }
  const help = invited ? 'I would like to help' : 'I help';
  const bring = invited ? 'I would like to bring' : 'I bring';
  const object = you ? ' you' : whom === undefined ? ' people' : ` ${whom}`;
  const they = you ? 'you' : 'they';
  const then = means === '' ? '' : `,${means}`;
  if (turn === 3) {
    const said = {
      base: `${invited ? 'an invitation' : 'a way'} ${negated(change.text)}`,
      noun: change.text,
      purpose: change.text.replace(/^so that /, 'one aim, that '),
    }[change.kind];
    return [
      `${whom === undefined ? 'my work' : `for ${whom}`}${when === '' ? '' : `,${when}`}: ${said}${then}`,
    ];
  }
  if (turn === 2 && change.kind !== 'noun' && !invited && !/^not /.test(change.text)) {
    const aim = change.kind === 'base' ? `so that ${they} can ${change.text}` : change.text;
    if (you) return [...opened, `${lead}I work with you${means === '' ? '' : `,${means},`} ${aim}`];
    return [
      `${lead}I work${whom === undefined ? '' : ` with ${whom}`}${then === '' ? '' : ''}${situation.relative === '' ? ' ' : ', '}${aim}${then}`,
    ];
  }
  const core = {
    base: `${help}${object} ${/^not /.test(change.text) || / who /.test(object) ? negated(change.text) : change.text}${then}`,
    noun: you
      ? `${bring} you ${change.text}${then}`
      : `${bring} ${change.text}${whom === undefined ? '' : ` to ${whom}`}${then}`,
    purpose: `${invited ? 'I would like to work' : 'I work'} with${you ? ' you' : object} ${change.text}${then}`,
  }[change.kind];
  if (turn === 2)
    return you
      ? [`${lead}${core}`, ...(whom === undefined ? [] : [`this is for ${whom}`])]
      : [`${lead}${core}`.replace(/^I /, 'what I do: I ')];
  return [...opened, `${lead}${core}`];
}

/** "Young parents, you no longer dare to have friends round?", or "This is for young parents who…". */
function openingFor(audience: string | undefined, whom: string | undefined, { asked }: Situation): string[] {
  if (asked === '') return whom === undefined ? [] : [`this is for ${whom}`];
  if (audience === undefined) return [`${asked}?`];
  const called =
    !/\b(?:who|whose|that|the|a|an|my|some)\b|,/.test(audience) && audience.split(' ').length <= 4;
  return called ? [`${audience}, ${asked}?`] : [`this is for ${audience}`, `${asked}?`];
}

const negated = (text: string): string =>
  /^not /.test(text) ? text.replace(/^not /, 'not to ') : `to ${text}`;

function searching(
  whom: string | undefined,
  situation: Situation,
  change: Slot | undefined,
  means: string,
): string[] {
  const when = situation.opening === '' ? '' : ` ${situation.opening}`;
  const sought =
    whom === undefined
      ? `I am looking for five people${situation.relative}${when}`
      : `I am looking for five people to talk to, among ${whom}${when}`;
  const then = means === '' ? '' : `,${means}`;
  if (change === undefined || change.kind === 'aside')
    return means === '' ? [sought] : [sought, `I work${means}`];
  if (change.kind === 'base')
    return [
      sought,
      `I would like to help them ${/^not /.test(change.text) ? negated(change.text) : change.text}${then}`,
    ];
  if (change.kind === 'noun') return [sought, `I would like to bring them ${change.text}${then}`];
  return [sought, `I would like to work with them ${change.text}${then}`];
}

function invitation({ invited, beginner, change }: Parts, you: boolean): string[] {
  if (!invited || (change === undefined && !beginner)) return [];
  if (beginner) return [you ? 'if this is you, write to me' : 'an answer, even one word, would help'];
  return [you ? 'if this speaks to you, write to me' : 'this is a lead: a conversation will tell'];
}

function audienceOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const words = uncapitalised(stripped(text), 'en').replace(/^for\s+(?=\S)/i, '');
  const shape = shapeOf(words, 'en');
  if (/\b(?:you|your|i|me|my|we|us)\b/i.test(words)) return undefined;
  if (shape === 'noun') return words;
  return shape === 'bare-noun' && isSeveral(words.toLowerCase()) ? words : undefined;
}

function situationOf(text: string | undefined, you: boolean, tied: boolean): Situation {
  const nothing: Situation = { relative: '', opening: '', asked: '', before: [] };
  if (text === undefined) return nothing;
  const words = uncapitalised(stripped(text), 'en');
  const shape = shapeOf(words, 'en');
  const aside: Situation = { ...nothing, before: [`where it starts: ${stripped(text)}`] };
  const foreign = /\b(?:you|your|i|my|me|we|our)\b/i.test(words);
  if (shape === 'relative' || (shape === 'clause' && /^they\s/.test(words))) {
    const said = words.replace(/^they\s/, 'who ');
    const asked = you && !foreign && /^who\s/.test(said) ? toYou(said.replace(/^who\s/, 'they ')) : undefined;
    if (foreign) return aside;
    if (!tied)
      return asked === undefined
        ? { ...nothing, relative: ` ${said}`, before: [`for people ${said}`] }
        : { ...nothing, relative: ` ${said}`, asked };
    return { ...nothing, relative: ` ${said}`, asked: asked ?? '' };
  }
  const said = you ? toYou(words) : foreign ? undefined : words;
  if (said === undefined) return aside;
  if (shape === 'clause') return you ? { ...nothing, asked: said } : aside;
  if (shape === 'circumstance') return { ...nothing, opening: said };
  const burden =
    shape === 'noun' || /^(?:lack|fear|loss|grief|stress|too (?:many|much|little)|not enough)\b/.test(words);
  return burden ? { ...nothing, opening: `faced with ${said}` } : aside;
}

function changeOf(text: string, you: boolean): Slot {
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

function meansOf(text: string | undefined, you: boolean): { woven: string; after: string[] } {
  if (text === undefined) return { woven: '', after: [] };
  const words = uncapitalised(stripped(text), 'en');
  const shape = shapeOf(words, 'en');
  const aside = { woven: '', after: [`how: ${stripped(text)}`] };
  if (shape === 'i-clause') {
    return {
      woven: '',
      after: [`for this, ${you ? makerToYou(words) : words.replace(/^i\b/, 'I')}`],
    };
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

function feelingOf(text: string | undefined, you: boolean, turn: Turn): string[] {
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

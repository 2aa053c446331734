import type { Parts, Turn } from '../compose.ts';
import type { Situation, Slot } from './slots.ts';

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

export function woven({ invited, you, turn, audience, whom, situation, change, means }: Weave): string[] {
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

/** The beginner's page: whom they look for. */
export function searching(
  whom: string | undefined,
  situation: Situation,
  change: Slot | undefined,
  means: string,
): string[] {
  const when = situation.opening === '' ? '' : ` ${situation.opening}`;
  const anybody = whom === undefined && situation.relative === '' && when === '' && change === undefined;
  const sought =
    whom === undefined
      ? `I am looking for five people${anybody ? ' to listen to, a quarter of an hour each' : `${situation.relative}${when}`}`
      : /^people like /.test(whom)
        ? `I am looking for five ${whom}${when}, to talk to`
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

export function invitation(parts: Parts, you: boolean): string[] {
  const { invited, beginner, change } = parts;
  if (!invited || (change === undefined && !beginner)) return [];
  // With nobody in particular looked for, there is no "you" to be.
  const isSaid = (parts.audience ?? parts.situation ?? change) !== undefined;
  if (!isSaid && you) return ['write to me'];
  if (beginner) return [you ? 'if this is you, write to me' : 'an answer, even one word, would help'];
  return [you ? 'if this speaks to you, write to me' : 'this is a lead: a conversation will tell'];
}

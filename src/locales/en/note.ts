import type { Args } from '../args.ts';
import { meant } from './phrases.ts';

/** What `limpide note` says: the questions it asks on a terminal, then what was kept and how it is read. */
export const note = {
  words:
    'what you heard or saw, between quotes (else standard input, which keeps it out of the shell’s history)',
  file: 'the positioning file (a .yaml alone is the file)',
  options: {
    from: 'who: an id, a name, or how a name begins',
    new: 'this person is new here, and is to you: client, prospect, visitor, recipient, free-user, friend, family, self',
    on: 'when: 2026-11-20, 2026-11, or words (“last month”); today unless told',
    where: 'message, conversation, interview, review, comment, survey, sale, observation or fair',
    sense: 'said, thought, felt, heard, saw, did or paid',
    gave: 'what they gave for it: time, reputation, money or money-again',
    secondHand: 'somebody else told you',
    supports:
      'what you say it supports: past, present, future, a feeling, the id of a hypothesis (may be repeated)',
    against: 'id of the evidence or hypothesis that it speaks against (may be repeated)',
    json: 'as JSON, for a program',
    plain: 'lines in, lines out',
  },
  sources: {
    message: 'message',
    conversation: 'conversation',
    interview: 'interview',
    review: 'review',
    comment: 'comment',
    survey: 'survey',
    sale: 'sale',
    observation: 'seen with your own eyes',
    fair: 'fair or market',
  },
  relations: {
    client: 'a client',
    prospect: 'somebody who may become one',
    visitor: 'a visitor',
    recipient: 'somebody who was given it',
    'free-user': 'somebody who had it for free',
    friend: 'a friend',
    family: 'family',
    self: 'myself',
  },
  gifts: {
    time: 'time',
    reputation: 'their name',
    money: 'money',
    'money-again': 'money again',
  },
  ask: {
    words: 'What did you hear or see? Their own words, as they came.',
    from: 'Who was it?',
    when: 'Roughly when?',
    where: 'How did it reach you?',
    relation: ({ who }: Args): string => `${who} is not in your file yet. Who are they to you?`,
    notYet: ({ value }: Args): string => `“${value}” has not come yet.`,
    meant: ({ who }: Args): string => `it was ${who}`,
  },
  nothing: 'Nothing was written.',
  done: ({ file, id, about }: Args): string =>
    `Kept in ${file} as ${id}${about === '' ? '' : ` (${about})`}.`,
  added: ({ who, id }: Args): string => `${who} joins the people of your file, as ${id}.`,
  nobody: ({ id, grade }: Args): string =>
    `Nobody is named, so it counts for nobody yet (${grade}). When you know who, add “client:” under ${id} in the file.`,
  /** Why it weighs what it weighs: the line of the table of grades that fits. */
  reasons: {
    guess: 'It reads as a guess: a question for somebody, rather than something lived',
    'close-one': 'You and your family do not count as clients. It is kept all the same',
    compliment: 'It is a compliment: one for the heart. To know more, ask what they did next',
    hypothetical: 'It speaks of a day that has not come. Ask when it last happened',
    generality: 'It speaks of people in general. Ask about the last time, theirs',
    'second-hand': 'It came through somebody else. From their own mouth it will weigh more',
    undated: 'It has no date. Roughly when would be enough',
    friend: 'A friend wishes you well: it will count once they have paid',
    'paid-again': 'They came back and paid: no sign is stronger',
    paid: 'They paid: few signs are stronger',
    gave: 'They gave their time or their name for it: a strong sign',
    lived: 'It was lived or done: your offer can rest on it',
  },
  graded: ({ reason, grade }: Args): string => `${reason} (${grade}).`,
  moved: ({ text, before, after }: Args): string =>
    before === after ? `“${text}”: ${after}, as before.` : `“${text}”: ${before} → ${after}.`,
  certainty: { certainty: 'certain', lead: 'a lead', hypothesis: 'to verify' },
};

export const noteMistakes = {
  'no-words': (_: Args): string =>
    'There is nothing to note. Give the words between quotes (limpide note "I gave it to my mother"), or on standard input.',
  'words-not-utf8': (_: Args): string =>
    'What came on standard input is not UTF-8 text. Nothing was written.',
  'long-words': ({ most }: Args): string =>
    `This is too long for one thing heard (${most} characters at most). Note it in several times.`,
  'unknown-person': ({ value, nearest, file }: Args): string =>
    `There is nobody called “${value}” in ${file}.${meant(nearest)} For somebody new, add: --new client (or prospect, visitor, friend…)`,
  'person-already-there': ({ value, id }: Args): string =>
    `“${value}” is already in the file, as ${id}. Leave out --new, or give another name.`,
  'new-without-from': (_: Args): string => '--new says who somebody is to you: say their name with --from.',
  'nothing-to-support': (_: Args): string =>
    '--supports: there is nothing in the file yet that evidence could stand behind. Leave it out; the wizard (limpide) will ask.',
  'not-yet': ({ value }: Args): string => `“${value}” has not come yet. Only what happened can be noted.`,
};

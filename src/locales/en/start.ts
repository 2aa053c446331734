import type { Args } from '../args.ts';

/** What `limpide start` says around the questions; the questions themselves stand in the session script. */
export const start = {
  options: {
    file: 'the positioning file to start or go on with',
    answers: 'take the answers from a YAML file, by question id (- for standard input)',
    language: 'the offer’s language: fr or en',
    quick: 'the first evening alone',
    plain: 'lines in, lines out: for a screen reader, a pipe or a simple terminal',
    noFollowUps: 'ask the questions only, never one more',
  },
  someoneElse: 'somebody else: type a name',
  somethingElse: 'something else: type it',
  thatIsAll: 'that is all',
  noneOfThese: 'none of these',
  nobodyHere: 'nobody in particular',
  leaveIt: 'leave it there',
  replaced: ({ before }: Args) => `That takes the place of “${before}”.`,
  toAsk: ({ ask }: Args) => `Kept as a question for a real person: “${ask}”`,
  paid: ({ list }: Args) => `Somebody has paid for: ${list}.`,
  notPaid: ({ list }: Args) => `Nobody yet: ${list}.`,
  firstPerson: ({ who }: Args) => `The first person to go and listen to: ${who}.`,
  head: ({
    evening,
    evenings,
    title,
    number,
    of,
  }: {
    evening: number;
    evenings: number;
    title: string;
    number: number;
    of: number;
  }) =>
    evenings > 1
      ? `Evening ${evening} · ${title} · ${number} of about ${of}`
      : `${title} · ${number} of about ${of}`,
  minutesLeft: (minutes: number) =>
    minutes <= 1 ? 'About a minute left tonight.' : `About ${minutes} minutes left tonight.`,
  problems: {
    empty: (_: Args) => 'Nothing yet. A few words are enough.',
    'not-a-number': ({ value }: Args) =>
      `“${value}” is not a number. Write it in figures, even roughly: 45, or 45.50.`,
    'not-whole': (_: Args) => 'A whole number, please.',
    'too-small': ({ least }: Args) => `${least} at least.`,
    'too-large': ({ most }: Args) => `${most} at most.`,
    'not-a-date': ({ value }: Args) =>
      `“${value}” is not a date. Write it as 2026-11-22. No date yet? Skip the question.`,
    'not-to-come': ({ value }: Args) => `“${value}”: give a day to come, like 2026-11-22.`,
    'not-a-choice': ({ value, known }: Args) => `“${value}” is not among the choices: ${known}.`,
    'not-yes-or-no': ({ value }: Args) => `“${value}”: answer yes or no.`,
    'too-short': ({ limit }: Args) => `A little more: over ${limit} characters.`,
    'too-long': ({ limit }: Args) => `A little shorter: under ${limit} characters.`,
    'too-few': ({ least }: Args) => `${least} at least.`,
    'too-many': ({ most }: Args) => `${most} at most.`,
    'not-of-form': (_: Args) => 'That does not have the expected form.',
  },
  answersAt: ({ at, sentence }: Args) => `${at}: ${sentence}`,
  answers: {
    'unknown-answer': ({ near }: Args) =>
      near ? `there is no such question. Did you mean ${near}?` : 'there is no such question.',
    'not-reached': (_: Args) => 'the other answers leave this question out: take it away, or change them.',
    'missing-answer': (_: Args) => 'an answer is needed.',
    'not-a-list': (_: Args) => 'a list is expected (lines that start with “- ”).',
    'not-a-record': (_: Args) => 'a record is expected (keys and values).',
    'not-there': ({ value }: Args) => `there is no record “${value}” to pick.`,
    'not-a-text': (_: Args) => 'a text is expected.',
  },
  hello: ({ file }: Args) =>
    `Your answers go into ${file}, each one as soon as it is given. Stop whenever you like.`,
  goOn: ({ file }: Args) => `Going on with ${file}.`,
  saved: ({ file, page, command }: Args) =>
    `All your answers are in ${file}${page === '' ? '' : `, and your page so far in ${page}`}. To go on: ${command}`,
  savedButLast: ({ file, command }: Args) =>
    `Your last answer is not saved. Those before it are in ${file}. To go on: ${command}`,
  nothingYet: 'Nothing was written yet. To start again: limpide',
  statementTitle: 'Your sentence so far',
  thread: ({ thread }: Args) => `Worth keeping: “${thread}”`,
  notSaid: ({ parts }: Args) => `Not said yet: ${parts}.`,
  toConfirm: 'You changed an answer that this one followed from. Does it still hold?',
  evening: {
    stop: 'That is enough for tonight: save and stop',
    on: ({ evening }: Args) => `Go on with evening ${evening}`,
    ask: 'Shall we go on, or is that enough for tonight?',
  },
  review: {
    ask: 'Which answer would you like to read again?',
    done: 'None: go back to the questions',
    empty: 'There is no answer to read again yet.',
  },
  jump: { ask: 'Where shall we go?' },
  disk: {
    ask: ({ cause }: Args) => `Your answer could not be saved. It is still here. ${cause} What now?`,
    changed: ({ file }: Args) => `${file} was changed by somebody else meanwhile; nothing was overwritten.`,
    takeUp: 'take up what changed in the file, and add my answer',
    retry: 'try again',
    elsewhere: 'save in another folder',
    folder: 'Which folder?',
    noFolder: 'There is no such folder.',
    quit: 'leave; the answers before this one are saved',
  },
  end: {
    promisesHealth:
      'Before you publish: your sentence promises something about health, and that has to be proven. To know more, and find other words: limpide explain health-claim',
    before: 'Before',
    after: 'Now',
    certain: 'Certain',
    lead: 'A lead',
    guess: 'To verify',
    todo: 'Three things to do',
    meanwhile: 'Until the next evening',
    talk: ({ who, by }: Args) => `Talk to ${who} before ${by}.`,
    result: ({ belief, by }: Args) => `Write down what came of your test (its day was ${by}): ${belief}`,
    thank: ({ who, by }: Args) => `Thank ${who} before ${by}, and ask what has happened since.`,
    see: ({ who, by }: Args) => `Go and listen to ${who} before ${by}.`,
    talkLate: ({ who, by }: Args) => `Talk to ${who}: you meant to before ${by}, and it is not too late.`,
    ask: ({ ask, by }: Args) => `Ask a real person, before ${by}: “${ask}”`,
    askOf: ({ ask, who, by }: Args) => `Ask ${who}, before ${by}: “${ask}”`,
    listen: ({ by }: Args) =>
      `Before ${by}, write down word for word one thing a person said about what you do.`,
    test: ({ belief, by }: Args) => `Put to the test, before ${by}: ${belief}`,
    person: ({ by }: Args) =>
      `Before ${by}, ask the last person who came to you what was going on in their life just before.`,
    send: ({ by }: Args) => `Show your page to one person it is for, before ${by}, and note what they say.`,
    say: ({ by }: Args) =>
      `Say your sentence out loud to somebody who does not know it, before ${by}, and note what they reply.`,
    later: 'For the next evening, whenever you like: limpide',
    files: ({ yaml, page }: Args) => `Your answers: ${yaml} · your page, to copy wherever you like: ${page}`,
    board: ({ board }: Args) => `To look at, double-click: ${board}`,
    invitation: 'A message to send:',
  },
  menu: {
    talk: ({ who, by }: Args) => `You meant to talk to ${who} before ${by}. Done?`,
    heard: ({ who }: Args) => `What did ${who} say, word for word?`,
    planned: ({ what, by }: Args) => `You meant to do this before ${by}: “${what}” Done?`,
    ask: 'Everything is answered. What would you like to do?',
    review: 'read or change an answer',
    page: 'write the page again',
    consent: 'say whose words may be shown',
    observed: 'What did you count? (a number; skip if you did not count)',
    learned: 'What did you learn, in their words if you can?',
    decision: 'And so?',
    again: 'Before which day, this time?',
    decisions: { keep: 'I keep it', change: 'I change something', stop: 'I stop', retest: 'I test again' },
    quit: 'leave',
  },
  consent: {
    ask: 'Which of these words may your page show?',
    why: 'Only where the person has said yes. None yet is a good answer: nothing is shown without their consent.',
    none: 'none for now',
  },
  noted: 'Noted.',
  pageByHand: ({ page, beside }: Args) =>
    `${page} was changed by hand: it stays as it is. The new page is in ${beside}.`,
};

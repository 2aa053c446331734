import type { Args } from '../args.ts';
import { counted } from './phrases.ts';

/** The coach's side: `limpide session …` and `limpide share`. */
export const session = {
  commands: {
    new: 'a new script, from one of ours or blank',
    check: 'what is wrong in a script',
    test: 'play the stories of a script',
    graph: 'draw the way through a script (Mermaid)',
    run: 'hold a session with a client, or fill it from answers',
    guide: 'your own notes beside the questions, in a second terminal',
    questionnaire: 'a script as a page to print and to type back',
    summary: 'what to send after a session',
    report: 'one line for each client',
  },
  options: {
    script: 'one of ours (first, after-sale, five-conversations), a file or a folder',
    id: 'the id of the new script, and of its folder',
    from: 'start from a copy of this one',
    failOn: 'exit 1 from this severity on: error, warning, advice or never',
    format: {
      check: 'output format, as for limpide check',
      questionnaire: 'markdown or html to print, answers to be typed back',
      report: 'csv, html, json or text',
    },
    language: 'the language of the session: fr or en',
    for: 'whose session it is: the name of their folder',
    folder: 'where the folders of your clients stand',
    answers: 'take the answers from a YAML file, by question id',
    answersDir: 'one answers file for each client, named after them',
    dryRun: 'show the way that would be asked; write nothing',
    transcript: 'keep the conversation in transcript.md',
    log: 'keep a log in events.jsonl',
    events: 'speak JSON lines, for another program',
    noFollowUps: 'ask the questions only, never one more',
    by: 'who writes the answers down: maker or coach',
    again: 'hold a finished session again: what the file holds is to be confirmed',
    plain: 'lines in, lines out',
    follow: 'follow the session as it goes',
    case: 'the folder of a client',
    folderOf: 'the folder that holds the folders of your clients',
    output: 'write to this file instead',
    shareFile: 'the positioning file to copy without people',
  },
  fine: (file: string, questions: number) =>
    `${file}: nothing to say (${counted(questions, 'question', 'questions')}).`,
  counts: (error: number, warning: number, advice: number) =>
    `${[
      ...(error > 0 ? [counted(error, 'error', 'errors')] : []),
      ...(warning > 0 ? [counted(warning, 'warning', 'warnings')] : []),
      ...(advice > 0 ? [counted(advice, 'piece of advice', 'pieces of advice')] : []),
    ].join(', ')}.`,
  story: {
    good: ({ id }: Args) => `ok    ${id}`,
    bad: ({ id }: Args) => `not   ${id}`,
    shouldBeAsked: ({ id }: Args) => `${id} should be asked, and is not`,
    shouldNotBeAsked: ({ id }: Args) => `${id} should not be asked, and is`,
    shouldBeWritten: ({ path, expected, found }: Args) =>
      found === ''
        ? `${path} should be “${expected}”, and is empty`
        : `${path} should be “${expected}”, and is “${found}”`,
    none: 'This script tells no stories yet. Under “stories:”, give answers and the questions they lead to.',
    total: (good: number, all: number) =>
      good === all
        ? `${counted(all, 'story', 'stories')}, all as told.`
        : `${good} of ${counted(all, 'story', 'stories')} as told.`,
  },
  made: ({ file }: Args) => `${file} is yours to write. Then: limpide session check ${file}`,
  blank: {
    title: 'A conversation',
    goal: 'What the client should leave with.',
    section: 'To begin',
    ask: 'What happened the last time?',
    why: 'What people did says more than what they think they would do.',
    guidance: 'For your eyes only. Let the silence last.',
    note: 'All that a script may hold: limpide schema session',
  },
  run: {
    would: (count: number) => `Would be asked (${count}):`,
    done: ({ name, file }: Args) => `${name}: done → ${file}`,
    open: ({ name, file, left, which }: Args) => `${name}: ${left} still to answer (${which}) → ${file}`,
    broken: ({ name, problem }: Args) => `${name}: not written. ${problem}`,
    more: (count: number) => `and ${count} more`,
    total: (good: number, broken: number) =>
      broken === 0 ? `${counted(good, 'case', 'cases')}, all written.` : `${good} written, ${broken} not.`,
    busy: 'Filling the cases',
    notes: 'For the coach alone: limpide never shows this file, never renders it, never shares it.',
  },
  events: { notAReply: 'That is not a reply: {"answer": …} or {"move": …}, one a line.' },
  transcript: {
    title: ({ name, date }: Args) => `# ${name}, ${date}`,
    skipped: '(passed over)',
    unknown: '(not known yet)',
    coach: '(noted by the coach)',
    yes: 'yes',
    no: 'no',
  },
  guide: {
    waiting: ({ name }: Args) => `Waiting for the session with ${name}. Ctrl+C to stop.`,
    question: 'Now',
    said: 'Said so far',
    none: '(no note for this question)',
    over: 'The session is over.',
  },
  questionnaire: {
    hello: 'Take your time. Leave empty what you cannot answer yet.',
    one: 'one answer:',
    several: 'one or several:',
    lines: 'one a line',
    repeat: 'as many times as you like',
    onlyIf: 'Only if it concerns you.',
    example: ({ craft }: Args) => `For example, ${craft}:`,
    kinds: {
      number: 'a number',
      money: 'an amount',
      date: 'a date',
      scale: ({ least, most }: Args) => `from ${least} to ${most}`,
      yesNo: 'yes / no / I don’t know yet',
    },
    typedBack: ({ script }: Args) =>
      `Answers to ${script}, typed back. Below a line that ends with |, type on the next line, two blanks further in,\non as many lines as you need. What was left empty stays empty.`,
  },
  summary: {
    title: ({ name }: Args) => `After our session, ${name}`,
    goal: 'What we wanted',
    statement: 'Your offer, as it stands',
    noStatement: 'The sentence is still being looked for.',
    commitments: 'What you decided',
    certain: (certain: number, lead: number, guess: number) =>
      `${certain} certain, ${counted(lead, 'lead', 'leads')}, ${guess} to verify.`,
    toAsk: 'To ask a real person',
    tests: 'To put to the test',
    next: ({ date }: Args) => `We speak again on ${date}.`,
    by: ({ date }: Args) => `before ${date}`,
  },
  report: {
    title: 'Cases',
    columns: {
      case: 'Case',
      before: 'Clarity first',
      now: 'now',
      certain: 'certain',
      lead: 'leads',
      guess: 'to verify',
      due: 'tests due',
      next: 'Next offer',
      last: 'Last session',
    },
    none: 'There is no case in this folder: each is a folder with a positioning file.',
    unreadable: ({ file, problem }: Args) => `${file}: ${problem}`,
    changed: 'Between the last two sessions',
    changes: {
      added: (count: number) => counted(count, 'new answer', 'new answers'),
      changed: (count: number) => counted(count, 'answer changed', 'answers changed'),
      removed: (count: number) => counted(count, 'answer taken away', 'answers taken away'),
      statement: 'the sentence changed',
      clarity: ({ from, to }: Args) => `clarity ${from} → ${to}`,
    },
    often: 'What comes back most',
    inCases: (count: number) => `in ${counted(count, 'case', 'cases')}`,
    today: ({ date }: Args) => `On ${date}`,
  },
  share: {
    suffix: '.shared.yaml',
    done: ({ file }: Args) =>
      `${file}: names are now pseudonyms, words given without consent are gone, private notes stayed behind. It is still personal data: whoever knows these people may recognise them. Read it before you send it.`,
    client: (number: number) => `Person ${number}`,
  },
};

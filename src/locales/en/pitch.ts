import type { Args } from '../args.ts';

/** What `pitch` says around a person's own words. */
export const pitch = {
  text: 'your pitch, between quotes (else standard input)',
  options: {
    language: 'the pitch’s language: fr or en (default: told from its words)',
    format: 'text or json',
    all: 'show every finding, with its words',
    lines: 'one pitch a line, one line of JSON for each',
    failOn: 'exit 1 from this severity on: error, warning, advice or never',
  },
  invite: 'Say it in one to five sentences, as you would to somebody at your stall, then press Enter:',
  keep: 'Worth keeping',
  thread: (words: string): string => `“${words}”`,
  said: 'Said',
  unsaid: 'Not said yet',
  parts: {
    client: 'who it is for',
    situation: 'what is going on in their life',
    change: 'what changes for them',
    feeling: 'what they feel',
    means: 'how you go about it',
  },
  remark: 'One remark',
  all: (count: number): string => (count === 1 ? 'The one remark' : `All ${count} remarks`),
  question: 'One question',
  /** Asked for the first part that is missing, in this order. */
  ask: {
    service: {
      change: 'The day after, what is different in their life?',
      client: 'Who was the last person to pay you for this, and what was going on in their life?',
      situation: 'What was going on in their life just before they came to you?',
      feeling: 'What did they say as they left, or how did they look?',
      means: 'How do you go about it, in one breath?',
    },
    thing: {
      change: 'The day after, what goes differently for the person who has it?',
      client: 'Who was the last person to buy one, and for what moment of their life?',
      situation: 'What was the person looking for, or missing, when they stopped in front of it?',
      feeling: 'What did they say, or how did they look, when they held it?',
      means: 'What is it made of, and how, in one breath?',
    },
  },
  /** Asked when everything is said. */
  proof: 'Who told you so, in their own words, and when?',
  /** Where a clear pitch has nothing against it: no question is asked for its own sake. */
  good: 'That is clear',
  praise: 'We see the person, what they are living through, and what changes for them: keep this one.',
  step: 'Say it out loud to three people in that situation, and keep their words: limpide note',
  clarity: (score: number): string => `Clarity ${score} of 100: to compare two versions, not to judge one.`,
  next: 'To go further, eight questions: limpide',
};

export const pitchMistakes = {
  'no-pitch': (): string => 'There is no pitch to read. Give it between quotes: limpide pitch "I help…"',
  'long-pitch': ({ most }: Args): string =>
    `This is longer than a pitch can be (${most} characters at most). Give one to five sentences.`,
};

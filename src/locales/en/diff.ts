import type { Args } from '../args.ts';
import { counted } from './phrases.ts';

/** What `limpide diff` says of two versions of an offer. */
export const diff = {
  before: (text: string): string => `before: ${text}`,
  after: (text: string): string => `now: ${text}`,
  old: 'the old file; or, alone, the file to compare with what git kept of it',
  new: 'the new file',
  options: {
    since: 'a git reference (HEAD unless told) or a date: compare the file with what it was then',
    format: 'text, json or markdown (for a comment on a pull request)',
    excerpts: 'show private texts too, clients’ words among them, wherever the output goes',
    exitCode: 'exit with 1 when something of substance changed',
  },
  title: ({ before, after, isNew }: { before: string; after: string; isNew: boolean }): string =>
    isNew ? `${after}: it was not there yet (${before})` : `${before} → ${after}`,
  nothing: 'Nothing of substance changed.',
  none: 'none',
  statement: 'Your sentence',
  clarity: 'Clarity, of 100',
  held: 'Certain, leads, to verify',
  tests: 'Tests',
  heard: 'Heard and seen',
  published: 'On your page',
  findings: ({ gone, found }: { gone: number; found: number }): string =>
    `Findings: ${gone} gone, ${found} new`,
  gone: ({ rule, severity, message }: Args): string => `gone: ${message} (${rule}, ${severity})`,
  found: ({ rule, severity, message }: Args): string => `new: ${message} (${rule}, ${severity})`,
  kinds: {
    past: 'what they lived',
    present: 'what bothers them now',
    future: 'what they want',
    image: 'how they want to see themselves',
    feeling: 'a feeling',
    profile: 'a piece of the profile',
    belief: 'an idea to try',
  },
  certainty: { certainty: 'certain', lead: 'a lead', hypothesis: 'to verify' },
  named: ({ place, text }: Args): string => `${place}, “${text}”`,
  takenOut: ({ name }: Args): string => `${name}: taken out`,
  added: ({ name, certainty }: Args): string => `${name}: new, ${certainty}`,
  reworded: ({ name, certainty }: Args): string => `${name}: said otherwise, ${certainty} as before`,
  moved: ({ name, before, after }: Args): string => `${name}: ${before} → ${after}`,
  testSet: ({ name, least, of, by }: Args): string =>
    `${name}: a number is set, ${least}${of === '' ? '' : ` out of ${of}`}${by === '' ? '' : `, before ${by}`}`,
  tested: ({ name, verdict, observed, decision }: Args): string =>
    `${name}: ${verdict}${observed === '' ? '' : ` (${observed} counted)`}; ${decision}`,
  verdicts: { held: 'it held', failed: 'it did not hold', unclear: 'tested, without a number to tell' },
  decisions: { keep: 'kept', change: 'to be changed', stop: 'stopped', retest: 'to be tested again' },
  undecided: 'not decided yet',
  learned: ({ text }: Args): string => `. Learned: “${text}”`,
  newlyHeard: ({ count, people, grades }: { count: number; people: number; grades: string }): string =>
    `${counted(count, 'more thing', 'more things')}, from ${people === 0 ? 'nobody named' : counted(people, 'person', 'people')} (${grades})`,
  corrected: (count: number): string => `${count} corrected`,
  removed: (count: number): string => `${count} taken out`,
  somebody: 'somebody, not named',
  quote: ({ from, words, grade }: Args): string => `${from}: “${words}” (${grade})`,
};

export const diffMistakes = {
  'since-with-two': (_: Args): string => '--since goes with one file: two are compared as they stand.',
  'not-in-git': ({ value }: Args): string =>
    `“${value}” is neither a date nor something git knows here (a branch, a tag, a commit, in a git folder). Two files can be compared without git: limpide diff old.yaml new.yaml`,
  'version-unreadable': ({ place, cause }: Args): string =>
    `${place}: ${cause} This version cannot be compared.`,
};

import { senseWords } from '../../offer/sense-words.ts';
import { dateInWords } from './dates.ts';
import type { BoardWords } from './words.ts';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const en: BoardWords = {
  title: (name) => (name === undefined ? 'Your offer at a glance' : `${name} · your offer at a glance`),
  noStatement: 'Your sentence is not written yet. It will come from what your clients tell you.',
  date: (iso) => dateInWords(iso, 'en'),
  people: (count) => `${count} ${plural(count, 'person', 'people')}`,
  list: (names) => list.format(names),
  somebody: 'somebody, name not noted',
  quoted: (words) => `“${words}”`,
  certainty: { certainty: 'certain', lead: 'lead', hypothesis: 'to verify' },
  grade: {
    E0: 'guessed',
    E1: 'still light',
    E2: 'lived',
    E3: 'gave time, or their name',
    E4: 'paid',
    E5: 'came back and paid',
  },
  sense: senseWords.en,
  otherSense: 'other',
  relation: {
    client: 'client',
    prospect: 'might buy',
    visitor: 'passing by',
    recipient: 'received it',
    'free-user': 'uses it for free',
    friend: 'friend',
    family: 'family',
    self: 'you',
  },
  journey: {
    title: 'The road your clients are on',
    lead: 'They decide out of what they lived, what weighs on them now, and what they want for tomorrow.',
    drawing: 'A line that rises from before, through today, to tomorrow.',
    age: {
      past: {
        name: 'Before',
        says: 'what they lived',
        empty: 'Not noted yet. You could ask somebody: “What had happened, before we met?”',
      },
      present: {
        name: 'Today',
        says: 'what weighs on them',
        empty: 'Not noted yet. You could ask somebody: “What is hardest at the moment?”',
      },
      future: {
        name: 'Tomorrow',
        says: 'what they want',
        empty: 'Not noted yet. You could ask somebody: “A month from now, what would be different?”',
      },
    },
    image: 'How they want to see themselves',
    feelings: 'What they feel',
    noFeeling: 'No feeling noted so far: your clients will give you the words.',
  },
  map: {
    title: 'Who told you, or showed you',
    lead: 'One line for each person. The stronger the colour, the more that person committed.',
    person: 'Person',
    legend: 'What the letters mean',
    empty: 'Nobody so far, and that is how everybody starts. Five conversations are enough to fill this map.',
    silent: (names) => `Nothing noted yet from ${list.format(names)}.`,
    quotes: 'Their words, with their consent',
    keptPrivate: (count) =>
      plural(
        count,
        'One more quote stays between the two of you, until you ask whether it may be shown.',
        `${count} more quotes stay between you, until you ask whether they may be shown.`,
      ),
  },
  claims: {
    title: 'What you know, what you guess',
    lead: 'Certain: several different people lived it. A lead: one or two. To verify: nobody yet.',
    empty: {
      certainty: 'Nothing certain yet: everybody starts here.',
      lead: 'No lead for now.',
      hypothesis: 'Nothing left hanging: everything here rests on somebody.',
    },
    nothing: 'Nothing noted yet. One answer is enough to begin.',
    about: {
      past: 'before',
      present: 'today',
      future: 'tomorrow',
      image: 'how they see themselves',
      feeling: 'a feeling',
      profile: 'the portrait you had',
      belief: 'an idea to try',
    },
    questions: 'Questions to ask',
    askOf: (name) => `for ${name}`,
  },
  tests: {
    title: 'Your tests',
    lead: 'An idea, a number set beforehand, a date.',
    empty: 'No test yet. Choose one idea to verify, and how many people to talk to about it.',
    state: {
      'no-threshold': 'no number yet',
      running: 'under way',
      overdue: 'its date has passed',
      met: 'you can believe in it',
      'not-met': 'not this time',
      done: 'done',
    },
    how: 'The test',
    people: 'With',
    measure: 'You count',
    threshold: 'You believe in it from',
    by: 'By',
    learned: 'What you learned',
    decision: 'So',
    decisions: { keep: 'you keep it', change: 'you change it', stop: 'you stop', retest: 'you try again' },
    outOf: (count, of) => (of === undefined ? `${count}` : `${count} out of ${of}`),
    daysLeft: (days) =>
      days === 0
        ? 'today'
        : days === 1
          ? 'tomorrow'
          : days > 0
            ? `in ${days} days`
            : `${-days} ${plural(-days, 'day', 'days')} ago`,
    drawing: (atLeast, of, observed) =>
      observed === undefined
        ? `Threshold: ${atLeast} out of ${of}.`
        : `Result: ${observed} out of ${of}, for a threshold of ${atLeast}.`,
  },
  clarity: {
    title: 'Clarity over time',
    lead: 'From 0 to 100: it compares two versions of your sentence. It never grades you.',
    empty: 'It will be drawn here as your sentence changes.',
    one: (clarity, date) => `First reading: ${clarity}, on ${date}. The next version will start the line.`,
    drawing: (first, last, count) => `From ${first} to ${last} over ${count} versions.`,
    table: 'The readings',
    date: 'Date',
    value: 'Clarity',
    before: 'On day one',
    now: 'Now',
  },
  next: {
    title: 'What comes next, for each of them',
    lead: 'Somebody who bought trusts you: propose what truly serves them.',
    empty: 'Nothing planned so far. Who has bought from you already, and what would help them next?',
    feeling: (word) => `For whoever feels this: ${word}`,
    nobody: 'For somebody still to be found',
    kind: {
      complement: 'complement',
      training: 'to learn',
      'next-level': 'next level',
      refill: 'refill',
      other: 'something else',
    },
    status: { idea: 'an idea', offered: 'proposed', bought: 'bought' },
  },
  footer: 'This page is for you: it names people. To publish, there is your offer page.',
};

import type { Language } from '../language/language.ts';

/** What a template may use. Every key is always there; what is not said is '' or an empty list. */
export type View = typeof filledView;

const quote = { words: 'x', who: 'x', when: 'x' };
const result = { on: 'x', observed: 'x', learned: 'x', decision: 'x' };

/** One of each: the shape of the view, and what a template is tried on as it is loaded. */
export const filledView = {
  language: 'fr' as Language,
  /** tu | vous | third; `tu` is also a yes or no of its own, for French. */
  address: 'vous' as string,
  tu: true as boolean,
  beginner: true as boolean,
  maker: {
    name: 'x',
    craft: 'x',
    not_for: 'x',
    limits: ['x'],
    first_step: { text: 'x', delay: 'x', said: true as boolean },
  },
  statement: 'x',
  bio: 'x',
  audience: 'x',
  situation: 'x',
  situation_theirs: true as boolean,
  means: 'x',
  change: 'x',
  feeling: 'x',
  story: { before: 'x', moment: 'x', after: 'x', said: true as boolean },
  quotes: [quote],
  prices: [{ what: 'x', amount: 'x', per: 'x', worth: 'x' }],
  next: [{ name: 'x', when: 'x', kind: 'x', status: 'x', for: ['x'] }],
  thanks: 'x',
  listening: { how: 'x', when: 'x' },
  tests: [
    {
      belief: 'x',
      how: 'x',
      people: 'x',
      measure: 'x',
      at_least: 'x',
      of: 'x',
      set_on: 'x',
      by: 'x',
      done: true as boolean,
      result,
    },
  ],
  asks: [{ ask: 'x', of: 'x' }],
  clients: [{ who: 'x', bought: 'x', next: ['x'] }],
};

export const emptyView: View = {
  language: 'en',
  address: 'third',
  tu: false,
  beginner: false,
  maker: {
    name: '',
    craft: '',
    not_for: '',
    limits: [],
    first_step: { text: '', delay: '', said: false },
  },
  statement: '',
  bio: '',
  audience: '',
  situation: '',
  situation_theirs: false,
  means: '',
  change: '',
  feeling: '',
  story: { before: '', moment: '', after: '', said: false },
  quotes: [],
  prices: [],
  next: [],
  thanks: '',
  listening: { how: '', when: '' },
  tests: [],
  asks: [],
  clients: [],
};

/** The names a template may use, to tell the one that was mistyped: `maker.name`, `quotes`. */
export const variables: readonly string[] = namesIn(filledView);

function namesIn(record: object): string[] {
  return Object.entries(record).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? namesIn(value).map((inner) => `${name}.${inner}`)
      : [name],
  );
}

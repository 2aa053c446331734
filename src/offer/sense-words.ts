import type { Positioning, Sense } from './schema.ts';

/** Each sense as a person reads it, in an option or at the head of a column. */
export const senseWords: Readonly<Record<Positioning['language'], Readonly<Record<Sense, string>>>> = {
  en: {
    said: 'said',
    thought: 'thought',
    felt: 'felt',
    heard: 'heard',
    saw: 'saw',
    did: 'did',
    paid: 'paid',
  },
  fr: {
    said: 'dit',
    thought: 'pensé',
    felt: 'ressenti',
    heard: 'entendu',
    saw: 'vu',
    did: 'fait',
    paid: 'payé',
  },
};

/** Names of months, seasons, weekdays and small numbers, in French and English, without accents. */
import type { Interval } from './calendar.ts';

export const months: ReadonlyMap<string, number> = named([
  ['janvier', 'january', 'janv', 'jan'],
  ['fevrier', 'february', 'fevr', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'april', 'avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'july', 'juil', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
]);

const spring = (year: number): Interval => ({ from: `${year}-03-01`, to: `${year}-06-21` });
const summer = (year: number): Interval => ({ from: `${year}-06-01`, to: `${year}-09-23` });
const autumn = (year: number): Interval => ({ from: `${year}-09-01`, to: `${year}-12-21` });
/** The winter that begins in that year. */
const winter = (year: number): Interval => ({ from: `${year}-12-01`, to: `${year + 1}-03-21` });

/** People count seasons by the weather or by the sun: each is taken at its widest. */
export const seasons: ReadonlyMap<string, (year: number) => Interval> = new Map([
  ['printemps', spring],
  ['spring', spring],
  ['ete', summer],
  ['summer', summer],
  ['automne', autumn],
  ['autumn', autumn],
  ['fall', autumn],
  ['hiver', winter],
  ['winter', winter],
]);

/** Sunday is 0. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    ['dimanche', 'sunday'],
    ['lundi', 'monday'],
    ['mardi', 'tuesday'],
    ['mercredi', 'wednesday'],
    ['jeudi', 'thursday'],
    ['vendredi', 'friday'],
    ['samedi', 'saturday'],
  ].flatMap((names, index) => names.map((name) => [name, index] as const)),
);

export const counts: ReadonlyMap<string, number> = named([
  ['un', 'une', 'one', 'a', 'an'],
  ['deux', 'two'],
  ['trois', 'three'],
  ['quatre', 'four'],
  ['cinq', 'five'],
  ['six'],
  ['sept', 'seven'],
  ['huit', 'eight'],
  ['neuf', 'nine'],
  ['dix', 'ten'],
  ['onze', 'eleven'],
  ['douze', 'twelve'],
]);

/** Each name with its line's number, from 1. */
function named(lines: readonly (readonly string[])[]): Map<string, number> {
  return new Map(lines.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
}

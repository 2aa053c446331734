import type { When, WhenTest } from './schema.ts';

/** What a condition may look at: the value of an earlier question, and whether it was left as "I don't know yet". */
export interface Known {
  value(id: string): unknown;
  unknown(id: string): boolean;
  /** The answer as a person says it: the label of a choice, the name of a client. */
  spoken?(id: string): string | undefined;
}

/** Words of the conditions themselves: no question may bear them. */
export const reserved: readonly string[] = ['all', 'any', 'not'];

/** Whether a condition holds. Each key must hold; `all`, `any` and `not` combine. */
export function holds(when: When | undefined, known: Known): boolean {
  if (when === undefined) return true;
  return Object.entries(when).every(([key, test]) => {
    // A malformed combination is told by `session check`; here it simply does not hold.
    if (key === 'all' || key === 'any') {
      const tests = test as readonly When[];
      const each = (one: When): boolean => holds(one, known);
      return Array.isArray(tests) && (key === 'all' ? tests.every(each) : tests.some(each));
    }
    if (key === 'not') return !holds(test as When, known);
    return passes(test as WhenTest, known.value(key), known.unknown(key));
  });
}

/** The questions a condition looks at. */
export function mentions(when: When | undefined): string[] {
  if (when === undefined) return [];
  return Object.entries(when).flatMap(([key, test]) => {
    if (!reserved.includes(key)) return [key];
    return (Array.isArray(test) ? test : [test]).flatMap((one) =>
      typeof one === 'object' ? mentions(one as When) : [],
    );
  });
}

function passes(test: WhenTest, value: unknown, unknown: boolean): boolean {
  if (Array.isArray(test)) return test.some((one) => same(value, one));
  if (typeof test !== 'object') return same(value, test);
  return Object.entries(test).every(([operator, given]) => {
    switch (operator as keyof typeof test) {
      case 'is':
        return given === null ? value === undefined : passes(given as WhenTest, value, unknown);
      case 'not':
        return !passes(given as WhenTest, value, unknown);
      case 'has':
        return Array.isArray(value) ? value.includes(given) : String(value ?? '').includes(String(given));
      case 'at_least':
        return sizeOf(value) >= Number(given);
      case 'at_most':
        return sizeOf(value) <= Number(given);
      case 'answered':
        return (value !== undefined) === given;
      case 'unknown':
        return unknown === given;
      default:
        return false;
    }
  });
}

/** Scalars compare as the text a person typed; a list holds one of its items. */
function same(value: unknown, given: unknown): boolean {
  if (Array.isArray(value)) return value.some((one) => same(one, given));
  return value !== undefined && String(value) === String(given);
}

/** A number is itself, a list its length, a text that is a number that number; nothing is 0. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : 0;
}

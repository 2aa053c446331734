/** A global is looked up at each use; this one is used for every letter. */
export const { imul } = Math;

/**
 * FNV-1a over UTF-16 units (Fowler, Noll & Vo), 32 bits with a sign: a number that JavaScript handles without setting
 * memory aside for it, as it would for one of those above 2^31.
 */
export const hash = (text: string): number => extended(0x811c9dc5 | 0, text);

/** The hash of a text of which the beginning is hashed already. */
export function extended(beginning: number, text: string): number {
  let value = beginning;
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at);
    value = imul(value, 0x01000193);
  }
  return value;
}

/** Two hashes in one, in this order: features are named by numbers, as building their names would cost more than judging. */
export function mix(one: number, two: number): number {
  let value = imul(one ^ (two >>> 15), 0x85ebca6b) + imul(two, 0xc2b2ae35);
  value ^= value >>> 13;
  value = imul(value, 0x27d4eb2f);
  return value ^ (value >>> 16);
}

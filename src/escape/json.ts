const unsafe = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|##(?=(?:vso|teamcity)?\[)/gi;

/** JSON that is safe on a terminal and in a CI log: what JSON leaves raw there is written `\uXXXX`. Same value when read. */
export function json(value: unknown, indent = 0): string {
  return JSON.stringify(value, undefined, indent).replace(unsafe, (found) =>
    found === '##' ? '#\\u0023' : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

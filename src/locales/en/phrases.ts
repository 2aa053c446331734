/** Phrases that several topics say alike. */

/** " Did you mean check?", to be added to a sentence; nothing when there is no near name. */
export const meant = (nearest: string | undefined, mark = ''): string =>
  nearest ? ` Did you mean ${mark}${nearest}${mark}?` : '';

/** "1 error", "2 errors". */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

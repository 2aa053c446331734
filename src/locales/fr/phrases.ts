/** Phrases that several topics say alike. */

/** " Voulais-tu dire check ?", to be added to a sentence; nothing when there is no near name. */
export const meant = (nearest: string | undefined, mark = ''): string =>
  nearest ? ` Voulais-tu dire ${mark}${nearest}${mark} ?` : '';

/** "1 erreur", "2 erreurs"; zero is singular in French. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count < 2 ? one : many}`;

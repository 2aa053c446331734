/** Before any day, and after every one. */
const first = '';
const last = '~';

/** Right after a time, in the order of texts. */
const justAfter = (time: string): string => `${time}~`;

/**
 * Today, and from when until when what was asked of it is answered the same: a file needs no second reading on a day
 * within.
 */
export class Today {
  #since = first;
  #before = last;
  readonly #day: string;

  /** @param day ISO date */
  constructor(day: string) {
    this.#day = day;
  }

  /** The date itself, to be shown: what is said with it holds for this day alone. */
  get day(): string {
    this.#narrow(this.#day, justAfter(this.#day));
    return this.#day;
  }

  /** Whether that time is over. @param time ISO date, or its year, or its year and month */
  isPast(time: string): boolean {
    const over = justAfter(time);
    const isPast = over <= this.#day;
    this.#narrow(isPast ? over : first, isPast ? last : over);
    return isPast;
  }

  /** Whether that time has not begun. @param time ISO date, or its year, or its year and month */
  isToCome(time: string): boolean {
    const begins = `${time}-01-01`.slice(0, 10);
    const isToCome = begins > this.#day;
    this.#narrow(isToCome ? first : begins, isToCome ? begins : last);
    return isToCome;
  }

  /** The days for which all answers so far hold: from `since`, before `before`; texts to be compared, not dates. */
  get span(): { readonly since: string; readonly before: string } {
    return { since: this.#since, before: this.#before };
  }

  #narrow(since: string, before: string): void {
    if (since > this.#since) this.#since = since;
    if (before < this.#before) this.#before = before;
  }
}

/** No text can make the memory grow without end. */
const mostRemembered = 20_000;
const longestRemembered = 40;
/** A longer piece of a text is kept by JavaScript as a place in it: whoever remembers the piece keeps the whole text. */
const longestCopied = 12;

/** What is worked out of a word, remembered by its letters: texts say the same words again. */
export class Memo<T, How> {
  readonly #make: (word: string, how: How) => T;
  readonly #known = new Map<string, T>();

  constructor(make: (word: string, how: How) => T) {
    this.#make = make;
  }

  /** `how` is told to whom makes it; one word always comes with the same. */
  of(word: string, how: How): T {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const own = word.length > longestCopied ? word.split('').join('') : word;
    const made = this.#make(own, how);
    if (this.#known.size >= mostRemembered) this.#known.clear();
    if (own.length <= longestRemembered) this.#known.set(own, made);
    return made;
  }
}

/** In bytes: of all that is kept, and of one file. */
const most = 8_000_000;
export const mostOfOne = 16_384;

/** Small files that were read while positioning files were looked for: each is checked as it was then, and read once. */
export class Shelf {
  readonly #kept = new Map<string, Uint8Array>();
  #room = most;

  /** @param path from the root */
  put(path: string, bytes: Uint8Array): void {
    if (bytes.length > Math.min(this.#room, mostOfOne) || this.#kept.has(path)) return;
    this.#room -= bytes.length;
    this.#kept.set(path, bytes);
  }

  /** Gives it away: who asks next must read it. */
  take(path: string): Uint8Array | undefined {
    const bytes = this.#kept.get(path);
    if (bytes === undefined) return undefined;
    this.#kept.delete(path);
    this.#room += bytes.length;
    return bytes;
  }
}

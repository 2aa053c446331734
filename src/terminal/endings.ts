import type { Machine } from './terms.ts';
import type { Ending } from './view.ts';

/** Hears what ends a session from outside; the first one counts. Every prompt is given its one `signal`. */
export class Endings {
  #ending: Ending | undefined;
  #lent = false;
  readonly #abort = new AbortController();
  readonly #listening: (() => void)[];
  readonly #machine: Machine;

  constructor(machine: Machine) {
    this.#machine = machine;
    this.#listening = [
      machine.on('SIGINT', () => this.end('interrupted')),
      machine.on('SIGTERM', () => this.end('terminated')),
      machine.on('SIGHUP', () => this.end('hang-up')),
      heard(machine.stderr, 'error', () => this.end('hang-up')),
      heard(machine.stdin, 'error', () => this.end('hang-up')),
    ];
  }

  get ending(): Ending | undefined {
    return this.#ending;
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** While another program has the terminal, Ctrl+C is meant for it. */
  async lent<T>(work: () => Promise<T>): Promise<T> {
    this.#lent = true;
    try {
      return await work();
    } finally {
      this.#lent = false;
    }
  }

  end(ending: Ending): void {
    if (this.#ending !== undefined || (this.#lent && ending === 'interrupted')) return;
    this.#ending = ending;
    this.#abort.abort();
  }

  close(): void {
    // A closed terminal hangs up twice (the system, then the shell): the second must not cut the way out.
    if (this.#ending === 'hang-up') this.#machine.on('SIGHUP', () => undefined);
    for (const stop of this.#listening.splice(0)) stop();
  }
}

/** A closed terminal says EIO, a closed pipe EPIPE; unheard, either would abort the process. */
function heard(stream: NodeJS.ReadStream | NodeJS.WriteStream, event: 'error', then: () => void): () => void {
  stream.on(event, then);
  return () => {
    stream.off(event, then);
    // What fails from now on fails in silence: there is nobody left to tell.
    stream.on(event, () => undefined);
  };
}

/** Many files are shared with other threads: the same results in the same order, whatever becomes of a thread. */
import type { Thread } from '../../host/threads.ts';
import type { Host } from '../../host.ts';
import type { Desk, Plan } from './desk.ts';
import { type Result, resultOf } from './result.ts';

/** What a thread is handed when it starts. */
export interface ThreadPlan extends Plan {
  readonly withKeys: boolean;
}

/** Files for a thread, and what it answers: the results in the order of the names, as JSON. */
export interface Share {
  readonly id: number;
  readonly names: readonly string[];
}
export interface Shared {
  readonly id: number;
  readonly results: string;
}

/** Below this many files, to start a thread takes longer than it saves (measured: docs/performance.md). */
export const fewest = 3000;
/** Each thread holds a language of its own in memory. */
const mostThreads = 3;
const shareSize = 32;

export type Answer = Result | undefined;

/**
 * Checks the files of these names, alone or with threads; the results in the same order, undefined for the unreadable.
 *
 * @param asked how many threads are to work, this one included; by default as many as are worth their start
 */
export async function checkNames(
  host: Pick<Host, 'cores' | 'thread' | 'later'>,
  desk: Desk,
  names: readonly string[],
  withKeys: boolean,
  asked?: number,
): Promise<Answer[]> {
  const worth = names.length < fewest ? 0 : Math.min(host.cores - 1, mostThreads);
  const threads = Math.min(asked === undefined ? worth : asked - 1, Math.ceil(names.length / shareSize) - 1);
  if (threads < 1) {
    const results: Answer[] = [];
    for (const name of names) results.push(await resultOf(desk, name, withKeys));
    return results;
  }
  return new Crew(host, desk, names, withKeys).all(threads);
}

class Crew {
  private readonly host: Pick<Host, 'thread' | 'later'>;
  private readonly desk: Desk;
  private readonly withKeys: boolean;
  private readonly shares: readonly Share[];
  private readonly results: Answer[][] = [];
  /** Ids of shares that nobody has yet; a thread that is lost gives its own back. */
  private readonly open: number[];
  private readonly held = new Map<Thread, number>();
  private stirred: () => void = () => undefined;

  constructor(host: Pick<Host, 'thread' | 'later'>, desk: Desk, names: readonly string[], withKeys: boolean) {
    this.host = host;
    this.desk = desk;
    this.withKeys = withKeys;
    this.shares = Array.from({ length: Math.ceil(names.length / shareSize) }, (_, id) => ({
      id,
      names: names.slice(id * shareSize, (id + 1) * shareSize),
    }));
    this.open = this.shares.map(({ id }) => id).reverse();
  }

  async all(count: number): Promise<Answer[]> {
    const threads = Array.from({ length: count }, () => this.start());
    try {
      while (this.open.length > 0 || this.held.size > 0) {
        const id = this.open.pop();
        if (id === undefined) await new Promise<void>((stirred) => (this.stirred = stirred));
        else {
          await this.here(id);
          // Threads are heard between two shares.
          await new Promise<void>((then) => this.host.later(0, then));
        }
      }
    } finally {
      for (const thread of threads) thread.end();
    }
    return this.results.flat();
  }

  private async here(id: number): Promise<void> {
    const results: Answer[] = [];
    for (const name of this.shares[id]!.names) results.push(await resultOf(this.desk, name, this.withKeys));
    this.results[id] = results;
  }

  private start(): Thread {
    const plan: ThreadPlan = { ...this.desk.plan, withKeys: this.withKeys };
    const thread = this.host.thread(plan, {
      heard: (message) => {
        const { id, results } = message as Shared;
        this.results[id] = (JSON.parse(results) as (Result | null)[]).map((one) => one ?? undefined);
        this.held.delete(thread);
        this.hand(thread);
        this.stirred();
      },
      gone: () => {
        const id = this.held.get(thread);
        this.held.delete(thread);
        if (id !== undefined) this.open.push(id);
        this.stirred();
      },
    });
    this.hand(thread);
    return thread;
  }

  private hand(thread: Thread): void {
    const id = this.open.pop();
    if (id === undefined) return;
    this.held.set(thread, id);
    thread.post(this.shares[id]!);
  }
}

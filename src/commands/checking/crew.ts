/** Many files are shared with other threads: the same results in the same order, whatever becomes of a thread. */
import type { Thread } from '../../host/threads.ts';
import type { Host } from '../../host.ts';
import type { Desk, Plan } from './desk.ts';
import { type Result, resultOf } from './result.ts';

/** What a thread is handed when it starts. */
export interface ThreadPlan extends Plan {
  readonly withKeys: boolean;
}

/** Files for a thread, and what it answers: the results in the order of the names, undefined for the unreadable. */
export interface Share {
  readonly id: number;
  readonly names: readonly string[];
}
export interface Shared {
  readonly id: number;
  readonly results: readonly Answer[];
}

/** Below this many files, to start a thread takes longer than it saves (measured: docs/performance.md). */
export const fewest = 3000;
/** Each thread holds a language of its own in memory. */
const mostThreads = 3;
const shareSize = 32;
/** A thread that waits for the first to hear it has a share at hand to go on with. */
const sharesAtHand = 2;

export type Answer = Result | undefined;

/** Is handed each result with the number of its name, in any order; undefined for the unreadable. */
export type Took = (number: number, answer: Answer) => void;

/**
 * Checks the files of these names, alone or with threads.
 *
 * @param asked how many threads are to work, this one included; by default as many as are worth their start
 */
export async function checkNames(
  host: Pick<Host, 'cores' | 'thread' | 'later'>,
  desk: Desk,
  names: readonly string[],
  withKeys: boolean,
  took: Took,
  asked?: number,
): Promise<void> {
  const worth = names.length < fewest ? 0 : Math.min(host.cores - 1, mostThreads);
  const threads = Math.min(asked === undefined ? worth : asked - 1, Math.ceil(names.length / shareSize) - 1);
  if (threads < 1) {
    for (const [number, name] of names.entries()) took(number, await resultOf(desk, name, withKeys));
    return;
  }
  await new Crew(host, desk, names, withKeys, took).all(threads);
}

class Crew {
  private readonly host: Pick<Host, 'thread' | 'later'>;
  private readonly desk: Desk;
  private readonly withKeys: boolean;
  private readonly shares: readonly Share[];
  private readonly took: Took;
  /** Ids of shares that nobody has yet; a thread that is lost gives its own back. */
  private readonly open: number[];
  private readonly held = new Map<Thread, Set<number>>();
  private stirred: () => void = () => undefined;

  constructor(
    host: Pick<Host, 'thread' | 'later'>,
    desk: Desk,
    names: readonly string[],
    withKeys: boolean,
    took: Took,
  ) {
    this.host = host;
    this.took = took;
    this.desk = desk;
    this.withKeys = withKeys;
    this.shares = Array.from({ length: Math.ceil(names.length / shareSize) }, (_, id) => ({
      id,
      names: names.slice(id * shareSize, (id + 1) * shareSize),
    }));
    this.open = this.shares.map(({ id }) => id).reverse();
  }

  async all(count: number): Promise<void> {
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
  }

  private async here(id: number): Promise<void> {
    const results: Answer[] = [];
    for (const name of this.shares[id]!.names) results.push(await resultOf(this.desk, name, this.withKeys));
    this.done(id, results);
  }

  private done(id: number, results: readonly Answer[]): void {
    for (const [index, result] of results.entries()) this.took(id * shareSize + index, result);
  }

  private start(): Thread {
    const plan: ThreadPlan = { ...this.desk.plan, withKeys: this.withKeys };
    const thread = this.host.thread(plan, {
      heard: (message) => {
        const { id, results } = message as Shared;
        this.done(id, results);
        this.held.get(thread)?.delete(id);
        this.hand(thread);
        this.stirred();
      },
      gone: () => {
        this.open.push(...(this.held.get(thread) ?? []));
        this.held.delete(thread);
        this.stirred();
      },
    });
    this.held.set(thread, new Set());
    this.hand(thread);
    return thread;
  }

  private hand(thread: Thread): void {
    const held = this.held.get(thread);
    while (held !== undefined && held.size < sharesAtHand) {
      const id = this.open.pop();
      if (id === undefined) break;
      held.add(id);
      thread.post(this.shares[id]!);
    }
    if (held?.size === 0) this.held.delete(thread);
  }
}

/** A person at the wizard, and the little of a machine that it reaches for. */
import type { Context } from '../src/commands/context.ts';
import type { Host } from '../src/host.ts';
import { en } from '../src/locales/en.ts';
import type { Ask, Line, Reply, Skin } from '../src/terminal/view.ts';
import type { MemoryFiles } from './memory-files.ts';

/** Only what the wizard reaches for. */
export function contextOf(files: MemoryFiles): Context {
  let tokens = 0;
  const host: Partial<Host> = {
    files,
    cwd: '/home/one',
    pid: 7,
    env: {},
    token: () => `${tokens++}`.padStart(8, '0'),
    processStart: () => 'then',
  };
  return {
    host: host as Host,
    locale: 'en',
    words: en,
    today: '2026-11-22',
    colour: { stdout: false, stderr: false },
  };
}

export class Player implements Skin {
  readonly kind = 'plain';
  readonly ending = undefined;
  readonly asked: string[] = [];
  readonly said: string[] = [];
  private readonly reply: (ask: Ask, count: number) => Reply;

  constructor(reply: (ask: Ask, count: number) => Reply) {
    this.reply = reply;
  }

  async ask(ask: Ask): Promise<Reply> {
    this.asked.push(ask.key ?? ask.ask);
    return this.reply(ask, this.asked.length);
  }

  say(...lines: readonly (string | Line)[]): void {
    this.said.push(...lines.map((line) => (typeof line === 'string' ? line : line.text)));
  }
  show(): void {}
  busy<T>(_: string, work: () => Promise<T>): Promise<T> {
    return work();
  }
  close(): void {}
}

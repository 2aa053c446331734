/** A program in a real pseudo-terminal, its screen, and what it told on the side. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type IPty, spawn } from '@lydell/node-pty';
import { buildSync } from 'esbuild';
import { Screen } from './screen.ts';

const root = join(import.meta.dirname, '..', '..');

/** The demo, bundled once a run: no loader in the way of its first prompt. */
export function bundle(): { path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-demo-'));
  const path = join(folder, 'demo.mjs');
  buildSync({
    absWorkingDir: root,
    entryPoints: ['__tests__/terminal/demo.ts'],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    outfile: path,
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export class Pty {
  readonly screen: Screen;
  readonly pty: IPty;
  exit: number | undefined;
  signal: number | undefined;
  readonly #told: string;

  constructor(command: string, args: string[], told: string, columns = 80, rows = 24, env: object = {}) {
    this.screen = new Screen(columns, rows);
    this.#told = told;
    this.pty = spawn(command, args, {
      name: 'xterm-256color',
      cols: columns,
      rows,
      cwd: root,
      env: { PATH: process.env['PATH'], HOME: tmpdir(), TERM: 'xterm-256color', LC_ALL: 'C.UTF-8', ...env },
    });
    this.pty.onData((text) => this.screen.write(text));
    this.pty.onExit(({ exitCode, signal }) => {
      this.exit = exitCode;
      this.signal = signal;
    });
  }

  /** Waits until the screen, or what was told, holds this. */
  async until(seen: string | RegExp | ((pty: Pty) => boolean), ms = 10_000): Promise<void> {
    const fits = (): boolean =>
      typeof seen === 'function'
        ? seen(this)
        : typeof seen === 'string'
          ? this.screen.text.includes(seen)
          : seen.test(this.screen.text);
    const end = Date.now() + ms;
    while (!fits()) {
      if (Date.now() > end)
        throw new Error(`never seen: ${seen}\n${this.screen.text}\n${this.told.join('\n')}`);
      await wait(5);
    }
  }

  type(keys: string): void {
    this.pty.write(keys);
  }

  /** What the demo wrote beside the terminal, one line a reply. */
  get told(): string[] {
    return readFileSync(this.#told, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  }

  async ended(ms = 10_000): Promise<number> {
    await this.until(({ exit }) => exit !== undefined, ms);
    return this.exit!;
  }
}

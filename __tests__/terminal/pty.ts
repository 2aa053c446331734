/** A program in a real pseudo-terminal, its screen, and what it told on the side. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

export interface Told {
  readonly type?: string;
  readonly value?: unknown;
  readonly pid?: number;
  readonly exit?: number;
}

export class Pty {
  readonly screen: Screen;
  readonly pty: IPty;
  exit: number | undefined;
  readonly #told: string;

  /** @param told the file where the demo tells what it was told */
  constructor(command: string, args: string[], told: string, columns = 80, rows = 24) {
    this.screen = new Screen(columns, rows);
    this.#told = told;
    this.pty = spawn(command, args, {
      name: 'xterm-256color',
      cols: columns,
      rows,
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        HOME: tmpdir(),
        TERM: 'xterm-256color',
        LC_ALL: 'C.UTF-8',
        ...(process.env['EDITOR'] === undefined ? {} : { EDITOR: process.env['EDITOR'] }),
      },
    });
    this.pty.onData((text) => this.screen.write(text));
    this.pty.onExit(({ exitCode }) => {
      this.exit = exitCode;
    });
  }

  /** Waits until the screen holds this, or until something is so. */
  async until(seen: string | ((pty: Pty) => boolean), ms = 15_000): Promise<void> {
    const fits = (): boolean => (typeof seen === 'function' ? seen(this) : this.screen.text.includes(seen));
    const end = Date.now() + ms;
    while (!fits()) {
      if (Date.now() > end)
        throw new Error(`never seen: ${seen}\n${this.screen.text}\n${JSON.stringify(this.told)}`);
      await wait(5);
    }
  }

  type(keys: string): void {
    this.pty.write(keys);
  }

  resize(columns: number, rows: number): void {
    Object.assign(this.screen, { columns, height: rows });
    this.pty.resize(columns, rows);
  }

  get told(): Told[] {
    if (!existsSync(this.#told)) return [];
    return readFileSync(this.#told, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Told);
  }

  get pid(): number {
    return this.told[0]!.pid!;
  }

  /** The exit code that the demo itself gave. */
  async ended(): Promise<number> {
    await this.until(({ told }) => told.at(-1)?.exit !== undefined);
    return this.told.at(-1)!.exit!;
  }
}

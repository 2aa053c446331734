/** A machine whose terminal is two streams in memory: keys are typed on one, a screen reads the other. */
import { PassThrough, Writable } from 'node:stream';
import { nodeFiles } from '../../src/host/files.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { openSkin } from '../../src/terminal/skin.ts';
import type { Machine } from '../../src/terminal/terms.ts';
import type { Ask, Skin } from '../../src/terminal/view.ts';
import { Screen } from './screen.ts';

type Signal = Parameters<Machine['on']>[0];

export interface Desk {
  readonly skin: Skin;
  readonly screen: Screen;
  readonly machine: Machine;
  /** Modes asked of the terminal, in order. */
  readonly raw: boolean[];
  type(keys: string | Uint8Array): Promise<void>;
  end(): Promise<void>;
  signal(name: Signal): void;
  resize(columns: number, rows: number): void;
}

export interface Setting {
  readonly plain?: boolean;
  readonly terminal?: boolean;
  readonly locale?: 'fr' | 'en';
  readonly columns?: number;
  readonly rows?: number;
  readonly colour?: boolean;
  readonly machine?: Partial<Machine>;
}

/** Lets everything that waits for nothing but its turn have it. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 4; turn++) await new Promise((then) => setImmediate(then));
};

export async function desk(setting: Setting = {}): Promise<Desk> {
  const { plain = false, terminal = true, locale = 'en', columns = 80, rows = 24, colour = false } = setting;
  const screen = new Screen(columns, rows);
  const raw: boolean[] = [];
  const stdin = Object.assign(new PassThrough(), {
    isTTY: terminal,
    setRawMode: (mode: boolean) => raw.push(mode),
  });
  const stderr = Object.assign(
    new Writable({
      write(chunk: Buffer, _encoding, then) {
        // A terminal in either mode turns a newline into a new line's beginning.
        screen.write(chunk.toString('utf8').replace(/(?<!\r)\n/g, '\r\n'));
        then();
      },
    }),
    { isTTY: terminal, columns, rows },
  );
  const heard = new Map<Signal, Set<() => void>>();
  const machine: Machine = {
    env: {},
    platform: 'linux',
    temporary: '/tmp',
    stdin: stdin as unknown as NodeJS.ReadStream,
    stderr: stderr as unknown as NodeJS.WriteStream,
    files: nodeFiles,
    tick: () => performance.now(),
    token: () => String(Math.random()).slice(2).padEnd(16, '0'),
    on(signal, then) {
      const all = heard.get(signal) ?? new Set();
      heard.set(signal, all.add(then));
      return () => all.delete(then);
    },
    later(ms, then) {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    suspend: () => undefined,
    runHere: () => Promise.resolve(127),
    ...setting.machine,
  };
  const words = (locale === 'fr' ? fr : en).wizard;
  const skin = await openSkin({ machine, words, locale, colour }, plain);
  return {
    skin,
    screen,
    machine,
    raw,
    async type(keys) {
      stdin.write(keys);
      await settle();
    },
    async end() {
      stdin.end();
      await settle();
    },
    signal: (name) => {
      for (const then of heard.get(name) ?? []) then();
    },
    resize(newColumns, newRows) {
      Object.assign(stderr, { columns: newColumns, rows: newRows });
      Object.assign(screen, { columns: newColumns, height: newRows });
      stderr.emit('resize');
    },
  };
}

export const question = (kind: Ask['kind'], more: Partial<Ask> = {}): Ask => ({
  kind,
  ask: 'What do they get?',
  help: 'Say what changes for them.',
  examples: [{ craft: 'Ceramist', text: 'Her Sunday bowl.' }],
  where: ['Evening 1, about 3 minutes left.'],
  moves: ['back', 'forward', 'skip', 'unknown', 'review', 'jump', 'quit'],
  choices: [
    { value: 'object', label: 'An object' },
    { value: 'teaching', label: 'A training' },
    { value: 'service', label: 'A service', hint: 'done for them' },
  ],
  ...more,
});

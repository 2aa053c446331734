/**
 * How fast the wizard's prompt is, in a pseudo-terminal, beside what else there is, all in one run: a raw Node prompt,
 * `node:readline`, and inquirer's own way of asking for a text. Ratios of medians, the programs taking turns; absolute
 * times mean little elsewhere. `npm run bench:terminal [rounds]`
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type IPty, spawn } from '@lydell/node-pty';
import { build, transform } from 'esbuild';

const root = join(import.meta.dirname, '..');
const rounds = Number(process.argv[2] ?? 15);

/** Each shows `ready` when it waits for an answer. */
const programs = {
  raw: `
    process.stdin.setRawMode(true);
    process.stdin.on('data', (bytes) => process.stderr.write(bytes));
    process.stderr.write('ready ');`,
  readline: `
    import { createInterface } from 'node:readline';
    createInterface({ input: process.stdin, output: process.stderr }).question('ready ', () => process.exit());`,
  inquirer: `
    import { createPrompt, isEnterKey, useKeypress, usePrefix, useState } from '@inquirer/core';
    const input = createPrompt((config, done) => {
      const [value, setValue] = useState('');
      useKeypress((key, rl) => { if (isEnterKey(key)) done(value); else setValue(rl.line); });
      return usePrefix({ status: 'idle' }) + ' ' + config.message + ' ' + value;
    });
    input({ message: 'ready' }, { output: process.stderr });`,
  limpide: `
    import { nodeHost } from './src/host.ts';
    import { loadWords } from './src/locales/words.ts';
    import { openSkin } from './src/terminal/skin.ts';
    void (async () => {
      const words = (await loadWords('en')).wizard;
      const skin = await openSkin({ machine: nodeHost('.'), words, locale: 'en', colour: true }, false);
      await skin.ask({ kind: 'long', ask: 'ready', help: 'x', moves: ['skip', 'unknown', 'back'] });
    })();`,
} as const;
type Program = keyof typeof programs;
const names = Object.keys(programs) as Program[];

const folder = mkdtempSync(join(tmpdir(), 'limpide-bench-'));
const pathOf = (name: Program): string => join(folder, name, 'stdin.js');
for (const name of names) {
  // As the package is built: cut where it is loaded later, then turned into CommonJS.
  const { outputFiles } = await build({
    stdin: { contents: programs[name], resolveDir: root, loader: 'ts' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    supported: { 'regexp-unicode-property-escapes': true },
    minifySyntax: true,
    minifyWhitespace: true,
    outdir: join(folder, name),
    write: false,
  });
  mkdirSync(join(folder, name));
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, {
      format: 'cjs',
      supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
    });
    writeFileSync(path, code);
  }
}

interface Run {
  readonly pty: IPty;
  readonly seen: { text: string; bytes: number; at: number };
  readonly started: number;
}

/** The whole of `limpide`, as built: its first question in an empty folder. */
const whole = join(root, 'bin', 'limpide.js');

function start(script: string, cwd = root): Run {
  const seen = { text: '', bytes: 0, at: 0 };
  const started = performance.now();
  const pty = spawn(process.execPath, [script], {
    name: 'xterm-256color',
    cols: 80,
    rows: 24,
    cwd,
    env: {
      LIMPIDE_LOCALE: 'en',
      HOME: folder,
      PATH: process.env['PATH'],
      TERM: 'xterm-256color',
      LC_ALL: 'C.UTF-8',
    },
  });
  pty.onData((text) => {
    seen.text += text;
    seen.bytes += Buffer.byteLength(text);
    seen.at = performance.now();
  });
  return { pty, seen, started };
}

async function until(fits: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 60_000;
  while (!fits()) {
    if (performance.now() > end) throw new Error(`never: ${what}`);
    await new Promise((then) => setImmediate(then));
  }
}

/** Milliseconds until nothing more was written for a while: when the last thing was. */
async function quiet({ seen }: Run, since: number): Promise<number> {
  await until(() => seen.at > since, 'an echo');
  for (let last = 0; last !== seen.at; ) {
    last = seen.at;
    await wait(150);
  }
  return seen.at - since;
}

const prompts: Record<Program, string> = {
  raw: 'ready ',
  readline: 'ready ',
  inquirer: 'ready',
  limpide: 'menu',
};
const first = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Program, number[]>;
const keys = structuredClone(first);
const pastes = structuredClone(first);
const bytes = structuredClone(first);
const wholeFirst: number[] = [];

const text = 'Elle le sort chaque dimanche, et toute la table se tait. '.repeat(40).slice(0, 2000);

for (let round = 0; round < rounds; round++) {
  for (const name of names) {
    const run = start(pathOf(name));
    await until(() => run.seen.text.includes(prompts[name]), `${name}: ${run.seen.text}`);
    first[name].push(run.seen.at - run.started);
    await wait(80);
    for (let stroke = 0; stroke < 20; stroke++) {
      const pressed = performance.now();
      run.pty.write('abcdefgh '[stroke % 9]!);
      await until(() => run.seen.at > pressed, 'a key');
      keys[name].push(run.seen.at - pressed);
      await wait(3);
    }
    const before = run.seen.bytes;
    const pasted = performance.now();
    run.pty.write(name === 'limpide' ? `\u001b[200~${text}\u001b[201~` : text);
    pastes[name].push(await quiet(run, pasted));
    bytes[name].push(run.seen.bytes - before);
    run.pty.kill('SIGKILL');
  }
  const run = start(whole, mkdtempSync(join(folder, 'empty-')));
  await until(() => run.seen.text.includes('Ctrl+O menu'), `limpide: ${run.seen.text}`);
  wholeFirst.push(run.seen.at - run.started);
  run.pty.kill('SIGKILL');
}
rmSync(folder, { recursive: true, force: true });

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!;
const median = (values: readonly number[]): number => quantile(values, 0.5);

const columns = ['', 'first prompt', '× raw', 'key p50', 'key p95', 'paste 2,000', '× readline', 'bytes'];
const rows = names.map((name) => [
  name,
  `${median(first[name]).toFixed(0)} ms`,
  (median(first[name]) / median(first.raw)).toFixed(2),
  `${median(keys[name]).toFixed(2)} ms`,
  `${quantile(keys[name], 0.95).toFixed(2)} ms`,
  `${median(pastes[name]).toFixed(1)} ms`,
  (median(pastes[name]) / median(pastes.readline)).toFixed(2),
  String(median(bytes[name])),
]);
const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => row[at]!.length)));
for (const row of [columns, ...rows])
  process.stdout.write(`${row.map((cell, at) => cell.padStart(widths[at]!)).join('  ')}\n`);
process.stdout.write(
  `\nThe whole of limpide, to its first question: ${median(wholeFirst).toFixed(0)} ms, ${(median(wholeFirst) / median(first.raw)).toFixed(2)} × raw (build it first).\n`,
);
process.stdout.write(
  `\nNode ${process.version}, ${rounds} rounds, medians. Goals: first prompt 1.35 × raw, key p95 4 ms, paste 3 × readline and 20,000 bytes.\n`,
);

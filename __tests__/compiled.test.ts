/** What the build keeps of compiled code is used by the Node that made it, and whatever becomes of it changes nothing that is said. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'limpide-compiled-'));
for (const part of ['bin', 'dist', 'templates', 'package.json'])
  cpSync(join(root, part), join(folder, part), { recursive: true });
const [name] = readdirSync(join(folder, 'dist')).filter((file) => file.startsWith('compiled-'));
const path = join(folder, 'dist', name!);
const made = readFileSync(path);
const headEnd = made.indexOf(10) + 1;

/** Tells on standard error, for each script, whether it was given compiled code and whether V8 took it. */
const watching = join(folder, 'watch.cjs');
writeFileSync(
  watching,
  `const vm = require('node:vm');
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    process._rawDebug(options.cachedData === undefined ? 'none' : this.cachedDataRejected ? 'rejected' : 'taken');
  }
};`,
);

const offer = join(root, 'templates', 'offers', 'ceramiste', 'offre.yaml');
const commands = [
  ['check', offer],
  ['pitch', 'Je couds des robes pour des femmes qui veulent se sentir belles.'],
];

function run(args: readonly string[]): { stdout: string; code: number | null; scripts: string[] } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['-r', watching, join(folder, 'bin', 'limpide.js'), ...args, '--locale', 'fr', '--today', '2026-11-01'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return { stdout, code: status, scripts: stderr.split('\n').filter((line) => line !== '') };
}

const expected = commands.map((args) => run(args));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(commands)('%s compiles next to nothing', (...args) => {
  const { scripts, stdout } = run(args);
  expect(stdout.length).toBeGreaterThan(100);
  expect(scripts).not.toContain('rejected');
  // A sentence of a rule that no everyday run met may still have to be compiled.
  expect(scripts.filter((one) => one === 'taken').length).toBeGreaterThan(3);
  expect(scripts.filter((one) => one === 'none').length).toBeLessThan(4);
});

const head = JSON.parse(made.subarray(0, headEnd).toString('latin1')) as {
  maker: string;
  build: string;
  parts: Record<string, number[]>;
};
const withHead = (changed: object): Buffer =>
  Buffer.concat([
    Buffer.from(`${JSON.stringify({ ...head, ...changed }).padEnd(headEnd - 1)}\n`),
    made.subarray(headEnd),
  ]);
const noise = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, at) => (at * 7919) % 251));

const damaged: [string, Buffer | undefined][] = [
  ['gone', undefined],
  ['empty', Buffer.alloc(0)],
  ['noise', noise(50_000)],
  ['cut in its head', made.subarray(0, 100)],
  ['cut after its head', made.subarray(0, headEnd)],
  ['cut in the middle', made.subarray(0, made.length / 2)],
  ['zeros after its head', Buffer.concat([made.subarray(0, headEnd), Buffer.alloc(made.length - headEnd)])],
  ['noise after its head', Buffer.concat([made.subarray(0, headEnd), noise(made.length - headEnd)])],
  [
    'zeros for a block of the disk here and there',
    Buffer.concat(
      Array.from({ length: Math.ceil(made.length / 4096) }, (_, block) =>
        block % 5 === 1
          ? Buffer.alloc(Math.min(4096, made.length - block * 4096))
          : made.subarray(block * 4096, (block + 1) * 4096),
      ),
    ),
  ],
  ['of another Node', withHead({ maker: '{}' })],
  ['of another build', withHead({ build: `${head.build.replace(/[0-9a-f]{16}/, '0123456789abcdef')}` })],
  ['without parts', withHead({ parts: {} })],
  [
    'with its parts exchanged',
    withHead({
      parts: Object.fromEntries(
        Object.entries(head.parts).map(([file], at, all) => [file, all[all.length - 1 - at]![1]]),
      ),
    }),
  ],
];

test.each(damaged)('%s: all is said as before', (_, bytes) => {
  rmSync(path, { force: true });
  if (bytes !== undefined) writeFileSync(path, bytes);
  commands.forEach((args, at) => {
    const { stdout, code } = run(args);
    expect(stdout).toBe(expected[at]!.stdout);
    expect(code).toBe(expected[at]!.code);
  });
});

test('an error tells the same places, compiled code or not', () => {
  const thrown = (): string[] => {
    const { stderr } = spawnSync(
      process.execPath,
      [
        '-e',
        `require(${JSON.stringify(join(folder, 'bin', 'limpide.js'))}).load(${JSON.stringify(join(folder, 'dist'))}, 'main.js').main({ get args() { throw new Error('here'); } }).catch((error) => console.error(error.stack))`,
      ],
      { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
    );
    return stderr.split('\n').flatMap((line) => /dist.main\.js:\d+:\d+/.exec(line) ?? []);
  };
  rmSync(path, { force: true });
  const plain = thrown();
  writeFileSync(path, made);
  expect(plain.length).toBeGreaterThan(0);
  expect(thrown()).toEqual(plain);
});

/** The table of who may import whom (src/README.md), enforced. Type imports count. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

const rooms: Record<string, readonly string[]> = {
  language: [],
  yaml: ['yaml'],
  storage: [],
  escape: [],
  offer: ['yaml'],
  check: ['offer', 'language', 'yaml'],
  session: ['offer', 'yaml', 'language'],
  documents: ['offer', 'language', 'escape', 'liquidjs'],
  reporters: ['locales', 'escape'],
  lsp: ['check', 'offer', 'language', 'vscode-languageserver'],
  locales: [],
  terminal: ['locales', 'escape', '@inquirer/core', 'chalk', 'ora'],
  commands: [
    'language',
    'yaml',
    'storage',
    'escape',
    'offer',
    'check',
    'session',
    'documents',
    'reporters',
    'lsp',
    'terminal',
    'locales',
    'host.ts',
    'host',
    'commander',
  ],
  host: ['storage'],
  'host.ts': ['host', 'storage'],
  'main.ts': ['commands', 'terminal', 'locales', 'host.ts'],
  'bin.ts': ['host.ts', 'main.ts'],
  'worker.ts': ['commands', 'host'],
};

const root = join(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

const roomOf = (file: string): string => file.split('/')[0]!;

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map((match) => match[1]!);
}

/** A relative import as its room; a package as its name (`yaml/…` the package and `yaml` the room never meet: one is relative). */
function target(file: string, name: string): { room?: string; library?: string } {
  if (name.startsWith('.')) return { room: roomOf(posix.normalize(posix.join(posix.dirname(file), name))) };
  const parts = name.split('/');
  return { library: name.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]! };
}

test('every room imports only what the table allows', () => {
  const strays = files.flatMap((file) =>
    importsOf(file).flatMap((name) => {
      const room = roomOf(file);
      const allowed = rooms[room];
      const to = target(file, name);
      if (to.room === room || (to.room !== undefined && allowed?.includes(to.room))) return [];
      if (to.library?.startsWith('node:'))
        return nodeAllowed(file, to.library) ? [] : [`${file} imports ${name}`];
      if (to.library !== undefined && allowed?.includes(to.library)) return [];
      if (file === 'offer/schema.ts' && name === 'zod') return [];
      if (file === 'session/schema.ts' && name === 'zod') return [];
      if (file === 'check/schema.ts' && name === 'zod') return [];
      return [`${file} imports ${name}`];
    }),
  );
  expect(strays).toEqual([]);
});

/** Pure node modules are free; the ones that reach the machine stay in `host.ts` and its folder. */
function nodeAllowed(file: string, library: string): boolean {
  return (
    isHost(file) ||
    ['node:path', 'node:crypto', 'node:stream', 'node:util', 'node:url', 'node:buffer'].includes(library)
  );
}

/** The only place that knows the machine. */
const isHost = (file: string): boolean => file === 'host.ts' || roomOf(file) === 'host';

test('process, console and the clock stay in host.ts and its folder', () => {
  const strays = files
    .filter((file) => !isHost(file))
    .flatMap((file) => {
      const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const found =
        /(?<![\w.'"-])(?:process\.|console\.|Date\.now|new Date\(\)|performance\.now|setTimeout\(|Math\.random)/.exec(
          code,
        );
      return found === null ? [] : [`${file} uses ${found[0]}`];
    });
  expect(strays).toEqual([]);
});

test('every folder of src stands in the table', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in rooms))).toEqual([]);
});

test('zod schemas are imported for their types alone', () => {
  const strays = files.flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    return /^import (?!type)[^;]*['"][^'"]*\/schema\.ts['"]/m.test(source)
      ? [relative(root, join(root, file))]
      : [];
  });
  expect(strays).toEqual([]);
});

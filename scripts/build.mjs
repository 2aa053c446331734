/**
 * Builds `dist/`: small CommonJS chunks, split by command, with every library inside, so that a start loads no more
 * than it uses and a person installs one package. Two passes: esbuild splits ES modules only, so the chunks are cut
 * as ES modules first, then those that are always needed together are put into one CommonJS file (a dynamic import
 * becomes a `require`).
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeCompiled } from './compiled.mjs';
import { wordsWhenAsked } from './locale-words.mjs';
import { packed, packsOf } from './packs.mjs';
import { helpTexts, scripts } from './prebuilt.mjs';
import { readingFromFiles, writeReadingData } from './reading-data.mjs';
import { rulesWithoutWords, ruleWords } from './rule-words.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Stands in the code until all of it is known. */
const buildMark = 'build-to-be-known';

/** What libraries load and our use of them never calls, though it takes long to load: the library, the module, what stands in its place. */
const uncalled = [
  // Commander can start a command as a program of its own; ours are none.
  ['commander', 'node:child_process', 'module.exports = {};'],
  // Inquirer folds the lines of a prompt; our prompts draw themselves and hand it an empty one.
  ['@inquirer/core', 'fast-wrap-ansi', 'export const wrapAnsi = (text) => text;'],
  // It listens to every signal at each prompt, to reject it; the signals that end a session are heard by `Endings`.
  ['@inquirer/core', 'signal-exit', 'export const onExit = () => () => undefined;'],
  // Readline edits a line of its own at each key; our prompts are handed whole keys, and keep what is typed themselves.
  [
    '@inquirer/core',
    'node:readline',
    `import { EventEmitter } from 'node:events';
    const nothing = () => undefined;
    const still = { line: '', getCursorPos: () => ({ rows: 0, cols: 0 }), setPrompt: nothing, close: nothing };
    export const createInterface = ({ input, output }) =>
      Object.assign(new EventEmitter(), { input, output, ...still });`,
  ],
  // Whether there is colour is told by who asks for it.
  ['chalk', '#supports-color', 'export default { stdout: { level: 1 }, stderr: { level: 1 } };'],
];
const withoutUncalled = {
  name: 'without-uncalled',
  setup({ onResolve, onLoad }) {
    const namespace = 'uncalled';
    onResolve(
      { filter: /^(?:node:child_process|node:readline|fast-wrap-ansi|signal-exit|#supports-color)$/ },
      ({ importer, path }) =>
        uncalled.some(([by, module]) => module === path && importer.replaceAll('\\', '/').includes(`/${by}/`))
          ? { path, namespace }
          : undefined,
    );
    onLoad({ filter: /.*/, namespace }, ({ path }) => ({
      contents: uncalled.find(([, module]) => module === path)[2],
    }));
  },
};

const prebuilt = [await scripts(root, ['first']), await helpTexts(root, version)];
const prebuiltFiles = prebuilt.flatMap(({ files }) => [...files]);

const bundled = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/bin.ts', worker: 'src/worker.ts' },
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  outdir: out,
  write: false,
  metafile: true,
  plugins: [
    withoutUncalled,
    ...prebuilt.map(({ plugin }) => plugin),
    readingFromFiles,
    rulesWithoutWords,
    wordsWhenAsked,
  ],
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  chunkNames: '[name]-[hash]',
  supported: { 'regexp-unicode-property-escapes': true },
  define: { LIMPIDE_VERSION: JSON.stringify(version), LIMPIDE_BUILD: JSON.stringify(buildMark) },
});

const { outputs } = bundled.metafile;
const codes = new Map(bundled.outputFiles.map(({ path, text }) => [basename(path), text]));
const packs = packsOf(outputs);
const packOf = new Map(
  [...packs].flatMap(([pack, paths]) => paths.map((path) => [basename(path), basename(pack)])),
);
const elsewhere = (path) => (to) => packOf.has(to) && packOf.get(to) !== packOf.get(basename(path));
const wanted = new Set(
  Object.entries(outputs).flatMap(([path, { imports }]) =>
    imports.map((one) => basename(one.path)).filter(elsewhere(path)),
  ),
);
const files = new Map();
for (const [id, code] of await ruleWords(root)) files.set(`rules/${id}.js`, code);
for (const [pack, paths] of packs) {
  const names = paths.map((path) => basename(path));
  const isEntry = outputs[pack].entryPoint === 'src/bin.ts' || outputs[pack].entryPoint === 'src/worker.ts';
  const nameOf = (name) => packOf.get(name);
  files.set(basename(pack), await packed(names, (name) => codes.get(name), nameOf, wanted, isEntry));
}

const digest = createHash('sha256')
  .update([...files.values(), ...prebuiltFiles.flat()].join(''))
  .digest('hex')
  .slice(0, 16);
/** The first line of every file: code kept of another build does not pass for this one's. */
const mark = `/* ${digest} */\n`;

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, 'rules'), { recursive: true });
for (const [name, code] of files) writeFileSync(join(out, name), mark + code.replace(buildMark, digest));
for (const [name, text] of prebuiltFiles) writeFileSync(join(out, name), text);
await writeReadingData(root, out);
writeFileSync(join(out, 'package.json'), '{"type":"commonjs"}\n');

writeCompiled(root, mark);

/** The licence of every library inside the bundle, as their authors ask. */
const packages = new Set(
  Object.keys(bundled.metafile.inputs)
    .map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
    .filter((path) => path !== undefined),
);
const notices = [...packages].sort().map((path) => {
  const about = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
  const licence = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license', 'LICENSE.txt', 'License.txt'].reduce(
    (found, name) => {
      if (found !== '') return found;
      try {
        return readFileSync(join(root, path, name), 'utf8');
      } catch {
        return '';
      }
    },
    '',
  );
  return `${about.name} ${about.version} (${about.license})\n\n${licence.trim()}\n`;
});
writeFileSync(join(root, 'THIRD-PARTY-NOTICES.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`));

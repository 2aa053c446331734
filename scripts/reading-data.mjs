/**
 * The data of the reading in what is built: compiled once, here, into one file a language that is read as it lies
 * (`src/language/pack.ts` tells its layout). The module that compiles them from their sources stays out.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const languages = ['fr', 'en'];

const loader = `
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { openPack } from './compiled.ts';
import { stem as en } from './en/inflect.ts';
import { stem as fr } from './fr/inflect.ts';
import { fromBytes } from './pack.ts';
const stems = { en, fr };
export async function loadCompiled(language) {
  // As the program itself was read: what else Node has to read a file, it would have to compile.
  const file = openSync(\`\${__dirname}/reading-\${language}.bin\`, 'r');
  try {
    const bytes = Buffer.allocUnsafeSlow(fstatSync(file).size);
    for (let at = 0; at < bytes.length; ) {
      const length = readSync(file, bytes, at, bytes.length - at, null);
      if (length === 0) throw new Error('the data of the reading are cut');
      at += length;
    }
    return openPack(fromBytes(bytes), stems[language]);
  } finally {
    closeSync(file);
  }
}
`;

/** An esbuild plugin: the built program reads the files. */
export const readingFromFiles = {
  name: 'reading-from-files',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]language[/\\]load\.ts$/ }, ({ path }) => ({
      contents: loader,
      loader: 'js',
      resolveDir: join(path, '..'),
    }));
  },
};

/** Writes the files into `folder`. */
export async function writeReadingData(root, folder) {
  const bundled = await build({
    absWorkingDir: root,
    stdin: {
      contents: `
        import { compile } from './compile.ts';
        import { loadData, loadModels } from './load.ts';
        import { toBytes } from './pack.ts';
        export const bytesOf = async (language) =>
          toBytes(compile(await loadData(language), await loadModels(language)));`,
      resolveDir: join(root, 'src', 'language'),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    charset: 'utf8',
  });
  const code = Buffer.from(bundled.outputFiles[0].contents).toString('base64');
  const { bytesOf } = await import(`data:text/javascript;base64,${code}`);
  for (const language of languages) {
    const bytes = await bytesOf(language).catch((error) => fail(language, error));
    writeFileSync(join(folder, `reading-${language}.bin`), bytes);
  }
}

/** The module is one long address: a stack that names it would hide the message. */
function fail(language, { message }) {
  process.stderr.write(`The data of the reading (${language}) cannot be compiled: ${message}\n`);
  process.exit(1);
}

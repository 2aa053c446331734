/**
 * What the build works out once, so that no run has to: each is put in the place of a source file that says it has none.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inAscii } from './packs.mjs';

/**
 * The package's own session scripts (`src/session/prebuilt.ts`), read already.
 *
 * @param {string} root the package's folder
 * @param {readonly string[]} names folders of `templates/sessions`
 * @returns {Promise<{plugin: import('esbuild').Plugin, files: Map<string, string>}>} the files it reads, by name
 */
export async function scripts(root, names) {
  const { loadScript } = await loaded(root, 'src/session/load.ts');
  const read = (name) => {
    const file = (one) => readFileSync(join(root, 'templates', 'sessions', name, one));
    const { script, problems } = loadScript(file('session.yaml'), 'session.yaml', file);
    if (problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems[0])}`);
    return [name, script];
  };
  return inPlaceOf(root, 'src/session/prebuilt.ts', 'prebuilt', new Map(names.map(read)), bySection);
}

/**
 * The help texts (`src/commands/prebuilt-help.ts`), as commander lays them out.
 *
 * @param {string} root the package's folder
 * @param {string} version what `--version` prints
 * @returns {Promise<{plugin: import('esbuild').Plugin, files: Map<string, string>}>} the files it reads, by name
 */
export async function helpTexts(root, version) {
  const { everyHelp } = await loaded(root, 'src/commands/commander.ts');
  const { loadWords } = await loaded(root, 'src/locales/words.ts');
  const texts = new Map();
  for (const locale of ['en', 'fr']) {
    const host = { version, stdout: { write: () => true }, args: [], env: {} };
    texts.set(locale, await everyHelp({ host, locale, words: await loadWords(locale) }));
  }
  return inPlaceOf(root, 'src/commands/prebuilt-help.ts', 'prebuiltHelp', texts);
}

/** A script's sections, each read when its questions are first asked for: the first question waits for no other evening. */
const bySection = {
  parts: ({ sections, ...script }, name) => [
    [name, { ...script, sections: sections.map(({ questions: _, ...section }) => section) }],
    ...sections.map(({ id, questions }) => [`${name}-${id}`, questions]),
  ],
  contents: (fileOf, key) => `
    const script = read('${fileOf(key)}');
    for (const section of script.sections) {
      let questions;
      const get = () => (questions ??= read(\`${fileOf(`${key}-\${section.id}`)}\`));
      Object.defineProperty(section, 'questions', { enumerable: true, get });
    }
    export default script;`,
};

/** One file, read whole. */
const inOnePiece = {
  parts: (value, key) => [[key, value]],
  contents: (fileOf, key) => `export default read('${fileOf(key)}');`,
};

/** A source file's exports, evaluated here. */
async function loaded(root, path) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    define: { 'import.meta.url': '"file:///"' },
    write: false,
  });
  const module = { exports: {} };
  new Function('module', 'require', outputFiles[0].text)(module, createRequire(import.meta.url));
  return module.exports;
}

/** V8 reads JSON several times faster than the same object written as code; from a file of its own, it is nobody's code to keep. */
function inPlaceOf(root, path, name, values, { parts, contents } = inOnePiece) {
  const fileOf = (key) => `${name}-${key}.json`;
  const late = [...values.keys()].map(
    (key) => `${JSON.stringify(key)}: () => import(${JSON.stringify(`${name}:${key}`)})`,
  );
  const plugin = {
    name,
    setup({ onLoad, onResolve }) {
      onLoad({ filter: new RegExp(`${path.replaceAll('/', '[/\\\\]').replaceAll('.', '\\.')}$`) }, () => ({
        contents: `export const ${name} = {${late.join()}};`,
        resolveDir: root,
      }));
      onResolve({ filter: new RegExp(`^${name}:`) }, ({ path: asked }) => ({
        path: asked.slice(name.length + 1),
        namespace: name,
      }));
      onLoad({ filter: /.*/, namespace: name }, ({ path: key }) => ({
        contents: `import { readFileSync } from 'node:fs';
          const read = (file) => JSON.parse(readFileSync(\`\${__dirname}/\${file}\`, 'latin1'));
          ${contents(fileOf, key)}`,
      }));
    },
  };
  const files = new Map(
    [...values]
      .flatMap(([key, value]) => parts(value, key))
      .map(([key, value]) => [fileOf(key), inAscii(JSON.stringify(value))]),
  );
  return { plugin, files };
}

/**
 * What a rule says and shows stands in its own file, beside what it does; but most runs load every rule and print a
 * sentence of a few. In what is built, each rule's words are a file of their own, loaded when they are asked for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const rulesFolder = /[/\\]src[/\\]check[/\\]rules[/\\][^/\\]+\.ts$/;
/** The rule itself, and its two properties of words, as the formatter lays them out: a record, or one line. */
const definition = /^export default rule[\s\S]*?^\}\);$/m;
const words = /^ {2}(text|examples): (\{\n[\s\S]*?\n {2}\}|.+),$/gm;

/** An esbuild plugin: the rules, their words left to `dist/rules/<id>.js`. */
export const rulesWithoutWords = inRules('rules-without-words', (source, id) =>
  source.replace(definition, (rule) =>
    rule.replace(words, (_, name) => `  get ${name}() { return require('./rules/${id}.js').${name}; },`),
  ),
);

/** The words alone, with what they are made of; what only the rule's check needs stays out. */
const wordsWithoutRules = inRules('words-without-rules', (source) =>
  source.replace(definition, (rule) =>
    [...rule.matchAll(words)].map(([, name, value]) => `export const ${name} = ${value};`).join('\n'),
  ),
);

/** Each rule's file as `made` gives it. */
function inRules(name, made) {
  return {
    name,
    setup({ onLoad, onResolve }) {
      onLoad({ filter: rulesFolder }, ({ path }) => {
        const id = basename(path, '.ts');
        if (id === 'index') return undefined;
        const source = readFileSync(path, 'utf8');
        const found = [...(definition.exec(source)?.[0] ?? '').matchAll(words)].map(([, one]) => one);
        if (found.join() !== 'text,examples') throw new Error(`${path}: a text, then examples, expected`);
        return { contents: made(source, id), loader: 'ts' };
      });
      onResolve({ filter: /^\.\/rules\/[a-z-]+\.js$/ }, ({ path, kind }) =>
        kind === 'require-call' ? { path, external: true } : undefined,
      );
    },
  };
}

const withoutEffects = {
  name: 'without-effects',
  setup({ onResolve }) {
    onResolve({ filter: /^\..*\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      sideEffects: false,
    }));
  },
};

/**
 * @param {string} root the package's folder
 * @returns {Promise<Map<string, string>>} by id: the CommonJS code of a rule's words
 */
export async function ruleWords(root) {
  const folder = join(root, 'src', 'check', 'rules');
  const files = readdirSync(folder).filter((file) => file !== 'index.ts');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: files.map((file) => join(folder, file)),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outdir: 'out',
    write: false,
    charset: 'ascii',
    supported: { 'regexp-unicode-property-escapes': true },
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [withoutEffects, wordsWithoutRules],
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path, '.js'), withoutHelpers(text)]));
}

/** What esbuild puts around two constants would be half of the file. */
function withoutHelpers(code) {
  const helpers = /var __defProp=.*?__export\(\w+,\{([^}]*)\}\);module\.exports=__toCommonJS\(\w+\);/s;
  const [, exported] = helpers.exec(code);
  const own = code.replace(helpers, '').replace(/0&&\(module\.exports=\{[^}]*\}\);\s*$/, '');
  return `${own}module.exports={${exported.replaceAll('()=>', '')}};\n`;
}

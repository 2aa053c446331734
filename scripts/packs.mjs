/**
 * Which chunks are put into one file: to find, read and wrap a file takes Node longer than to compile most chunks, and
 * the commands that are waited for must not pay for it forty times.
 */

/** What every run loads. */
const always = ['src/bin.ts', 'src/commands/program.ts'];

/** What is loaded together, by source file. */
const together = [
  ['src/commands/check.ts', 'src/language/read.ts', 'src/reporters/text.ts'],
  ['src/commands/pitch.ts', 'src/language/read.ts'],
  ['src/yaml/read.ts'],
  ['src/commands/start.ts', 'src/commands/start-live.ts', 'src/terminal/rich.ts'],
  ['src/commands/coaching.ts', 'src/commands/offer-text.ts'],
];

/**
 * Deals the chunks to packs: two chunks share one when the same sets above need them at once, so that nothing is
 * loaded for another's sake.
 *
 * @param {Record<string, {imports: {path: string, kind: string}[], entryPoint?: string}>} outputs esbuild's metafile
 * @returns {Map<string, string[]>} by the file it is named after: the chunks of a pack, the first one's file included
 */
export function packsOf(outputs) {
  const chunkOf = new Map();
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (entryPoint) chunkOf.set(entryPoint, path);
  const dealt = new Set();
  /** The chunks that these sources need at once, theirs first. */
  const needs = (sources) => {
    const chunks = new Set();
    const take = (path) => {
      if (path === undefined || dealt.has(path) || chunks.has(path)) return;
      chunks.add(path);
      for (const { path: needed, kind } of outputs[path].imports)
        if (kind === 'import-statement' && outputs[needed] !== undefined) take(needed);
    };
    for (const source of sources) take(chunkOf.get(source));
    return [...chunks];
  };
  const packs = new Map();
  const deal = (chunks) => {
    packs.set(chunks[0], chunks);
    for (const chunk of chunks) dealt.add(chunk);
  };
  for (const source of always) deal(needs([source]));
  const wanted = new Map();
  for (const [at, sources] of together.entries())
    for (const chunk of needs(sources)) wanted.set(chunk, `${wanted.get(chunk) ?? ''} ${at}`);
  for (const by of new Set(wanted.values()))
    deal([...wanted].filter(([, sets]) => sets === by).map(([chunk]) => chunk));
  for (const path of Object.keys(outputs)) if (!dealt.has(path)) deal([path]);
  return packs;
}

/**
 * One CommonJS file out of several, each evaluated when it is first required. A chunk elsewhere is required from its
 * own pack, by the function that each file exports; the entry's own exports stand on that function.
 *
 * @param {readonly string[]} names the chunks inside, the entry first
 * @param {(name: string) => string} codeOf their CommonJS code
 * @param {(name: string) => string} packOf the pack that a chunk is in
 * @param {boolean} isEntry whether other programs require the file
 * @param {string} mark the file's first line
 */
export function packed(names, codeOf, packOf, isEntry, mark) {
  const pack = packOf(names[0]);
  const inside = names.map((name) => {
    const code = whenUsed(
      codeOf(name).replace(/require\("\.\/([^"/]+)"\)/g, (_, other) =>
        packOf(other) === pack ? `load("${other}")` : `require("./${packOf(other)}")("${other}")`,
      ),
    );
    // In brackets, a function is compiled at once instead of twice.
    return `${JSON.stringify(name)}:(function(module,exports){${code}\n})`;
  });
  const made =
    'const made={};const load=name=>{let m=made[name];if(m===undefined){m=made[name]={exports:{}};';
  const end = `module.exports=load;${isEntry ? `Object.assign(load,load("${names[0]}"));` : ''}`;
  return `${mark}"use strict";const chunks={${inside.join(',\n')}};${made}chunks[name](m,m.exports)}return m.exports};${end}\n`;
}

/** Parts of Node that are loaded when they are first used (in brackets, so that `new` keeps to its class); those that a library takes as a default are left alone. */
function whenUsed(code) {
  const names = new Set();
  const declared = code.replace(/var (import_node_\w+)=require\("(node:\w+)"\);/g, (_, name, part) => {
    names.add(name);
    return `var ${name}=()=>require("${part}");`;
  });
  return declared.replace(/\b(import_node_\w+)\./g, (use, name) => (names.has(name) ? `(${name}()).` : use));
}

/** A file in ASCII is read without decoding, and held in half the room. For JSON, and for code: esbuild leaves the letters of regular expressions. */
export const inAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

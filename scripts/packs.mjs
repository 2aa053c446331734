/**
 * Which chunks are put into one file: to find, read and wrap a file takes Node longer than to compile most chunks, and
 * the commands that are waited for must not pay for it forty times.
 */
import { parseSync } from '@swc/core';
import { build } from 'esbuild';

/** What every run loads. */
const always = ['src/bin.ts', 'src/commands/program.ts'];

/** What is loaded together, by source file: first where somebody waits, then what is left. */
const together = [
  [
    ['src/commands/check.ts', 'src/language/read.ts', 'src/reporters/text.ts'],
    ['src/commands/pitch.ts', 'src/language/read.ts'],
    ['src/commands/start.ts', 'src/commands/start-live.ts', 'src/terminal/rich.ts'],
  ],
  [['src/yaml/read.ts'], ['src/commands/coaching.ts', 'src/commands/offer-text.ts']],
];

/** Bytes that are not worth a file of their own. */
const little = 12_000;

/**
 * Deals the chunks to packs: two chunks share one when the same sets above need them at once, so that nothing is
 * loaded for another's sake but a little.
 *
 * @param {Record<string, {bytes: number, imports: {path: string, kind: string}[], entryPoint?: string}>} outputs esbuild's metafile
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
  for (const sets of together) {
    const wanted = new Map();
    for (const [at, sources] of sets.entries())
      for (const chunk of needs(sources)) wanted.set(chunk, `${wanted.get(chunk) ?? ''}${at}`);
    /** By the sets that want them, as digits. */
    const classes = new Map();
    for (const [chunk, by] of wanted) classes.set(by, [...(classes.get(by) ?? []), chunk]);
    const sizeOf = (chunks) => chunks.reduce((sum, chunk) => sum + outputs[chunk].bytes, 0);
    const bySize = [...classes.keys()].sort((a, b) => a.length - b.length);
    for (const by of bySize) {
      const chunks = classes.get(by);
      const wider = bySize.find(
        (other) => other.length > by.length && [...by].every((at) => other.includes(at)),
      );
      if (sizeOf(chunks) > little || wider === undefined) continue;
      classes.set(wider, [...classes.get(wider), ...chunks]);
      classes.delete(by);
    }
    for (const chunks of classes.values()) deal(chunks);
  }
  for (const path of Object.keys(outputs)) if (!dealt.has(path)) deal([path]);
  refuseCycles(packs, outputs);
  return packs;
}

/** What a file gives is there once all of it has run (`givenAtTheEnd`): two that need each other would find nothing. */
function refuseCycles(packs, outputs) {
  const packOf = new Map([...packs].flatMap(([pack, chunks]) => chunks.map((chunk) => [chunk, pack])));
  const done = new Set();
  const visit = (pack, above) => {
    if (above.includes(pack)) throw new Error(`Files that need each other: ${[...above, pack].join(' > ')}`);
    if (done.has(pack)) return;
    for (const chunk of packs.get(pack))
      for (const { path, kind } of outputs[chunk].imports) {
        const needed = kind === 'import-statement' ? packOf.get(path) : undefined;
        if (needed !== undefined && needed !== pack) visit(needed, [...above, pack]);
      }
    done.add(pack);
  };
  for (const pack of packs.keys()) visit(pack, []);
}

/**
 * One CommonJS file out of several chunks, in one scope. What other files need of a chunk is its own name's namespace; what
 * the chunk of an entry gives stands beside them.
 *
 * @param {readonly string[]} names the chunks inside, the one it is named after first
 * @param {(name: string) => string} codeOf their ES modules
 * @param {(name: string) => string} packOf the pack that a chunk is in
 * @param {ReadonlySet<string>} wanted the chunks that other files need
 * @param {boolean} isEntry whether other programs require the file
 */
export async function packed(names, codeOf, packOf, wanted, isEntry) {
  const pack = packOf(names[0]);
  const shown = names.filter((name) => wanted.has(name));
  const chunks = {
    name: 'chunks',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\/[^/]+$/ }, ({ path }) => {
        const name = path.slice(2);
        return packOf(name) === pack
          ? { path: name, namespace: 'chunks' }
          : { path: `./${packOf(name)}?${name}`, external: true };
      });
      onResolve({ filter: /^\.\/rules\// }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /.*/, namespace: 'chunks' }, ({ path }) => ({ contents: codeOf(path) }));
    },
  };
  const { outputFiles } = await build({
    stdin: {
      contents: [
        ...(isEntry ? [`export * from "./${names[0]}";`] : []),
        ...shown.map((name) => `export * as "${name}" from "./${name}";`),
      ].join('\n'),
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'ascii',
    minifySyntax: true,
    minifyWhitespace: true,
    supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
    define: { 'import.meta.url': '__limpide_url' },
    plugins: [chunks],
  });
  const code = outputFiles[0].text
    .replace(/__toESM\((require\("\.\/[^"]+\?[^"]+"\))(?:,1)?\)/g, '$1')
    .replace(/require\("(\.\/[^"?]+)\?([^"]+)"\)/g, 'require("$1")["$2"]');
  const url = code.includes('__limpide_url')
    ? 'const __limpide_url=require("node:url").pathToFileURL(__filename).href;'
    : '';
  // ES modules are strict, and esbuild does not say so of what it makes of them.
  return inAscii(`"use strict";${url}${whenUsed(givenAtTheEnd(code))}`);
}

/**
 * What a file gives, as plain objects made when all of it is there. esbuild makes a getter for each thing given, as a
 * module may be needed before it is through; no two of our files need each other (`refuseCycles`), and a start
 * would pay for hundreds of getters. Those of what is set later than where it is declared are left.
 */
function givenAtTheEnd(code) {
  const { settled, unsettled } = topLevel(code);
  const isSettled = (name) => settled.has(name) && !unsettled.has(name);
  const ends = [];
  const given = code.replace(
    /var (\w+)=\{\};__export\(\1,\{((?:(?:"[^"]+"|[\w$]+):\(\)=>[\w$]+,?)+)\}\);/g,
    (whole, target, list) => {
      const isAll = target === 'stdin_exports';
      const values = [...list.matchAll(/("[^"]+"|[\w$]+):\(\)=>([\w$]+)/g)];
      if (!isAll && !values.every(([, , name]) => isSettled(name))) return whole;
      const made = values.map(([, key, name]) => (key === name ? name : `${key}:${name}`)).join();
      if (isAll) ends.push(`module.exports={${made}};`);
      else ends.unshift(`${target}={${made}};`);
      return isAll ? '' : `var ${target};`;
    },
  );
  if (!ends.some((end) => end.startsWith('module.exports='))) return code;
  const rest = given
    .replace('module.exports=__toCommonJS(stdin_exports);', '')
    // A hint for ES modules, which load none of our files.
    .replace(/0&&\(module\.exports=\{[^}]*\}\);\n?/, '');
  return `${rest}${ends.join('')}`;
}

/** The names declared at the top of a file with their value, and those that are given one elsewhere. */
function topLevel(code) {
  const { body } = parseSync(code, { syntax: 'ecmascript', target: 'es2022', isModule: false });
  const settled = new Set();
  for (const statement of body)
    if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration')
      settled.add(statement.identifier.value);
    else if (statement.type === 'VariableDeclaration')
      for (const { id, init } of statement.declarations) if (init !== null) settled.add(id.value);
  const unsettled = new Set();
  const isSet = (target) => {
    if (target === null || typeof target !== 'object') return;
    if (target.type === 'Identifier') unsettled.add(target.value);
    else for (const part of Object.values(target)) isSet(part);
  };
  const look = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'AssignmentExpression') isSet(node.left);
    if (node.type === 'UpdateExpression') isSet(node.argument);
    if (node.type === 'ForOfStatement' || node.type === 'ForInStatement') isSet(node.left);
    for (const part of Object.values(node)) look(part);
  };
  look(body);
  return { settled, unsettled };
}

/** Parts of Node that are loaded when they are first used (in brackets, so that `new` keeps to its class); those that a library takes as a default are left alone. */
function whenUsed(code) {
  const names = new Set();
  const declared = code.replace(
    /(?<=var |,)(import_node_\w+)=require\("(node:\w+)"\)(?=[;,])/g,
    (_, name, part) => {
      names.add(name);
      return `${name}=late("${part}")`;
    },
  );
  const used = declared.replace(/\b(import_node_\w+)\./g, (use, name) =>
    names.has(name) ? `(${name}()).` : use,
  );
  return names.size === 0 ? code : `const late=part=>{let made;return()=>made??=require(part)};${used}`;
}

/** A file in ASCII is read without decoding, and held in half the room. For JSON, and for code: esbuild leaves the letters of regular expressions. */
export const inAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

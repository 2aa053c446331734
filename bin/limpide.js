#!/usr/bin/env node
'use strict';
/**
 * Starts limpide. It loads `dist/` with what the build kept of its compiled code (`scripts/compiled.mjs` tells the layout
 * of the file): a start compiles nothing, and writes nothing. The file is named after the very Node that made it; under
 * another one, or when it is damaged, Node compiles the sources as ever, and keeps what it compiled where it can.
 */
const { closeSync, fstatSync, openSync, readSync } = require('node:fs');
const { dirname } = require('node:path');

/** @param {string} folder `dist/` @param {string} entry a file of it @returns what the file exports */
exports.load = (folder, entry) => {
  const compiled = openCompiled(folder);
  if (compiled === undefined) {
    require('node:module').enableCompileCache?.();
    return require(`${folder}/${entry}`);
  }
  return loaderOf(folder, compiled)(entry);
};

/** The compiled code for this very Node. */
exports.fileName = `compiled-${process.version}-${process.platform}-${process.arch}.bin`;

/** Two builds of one version may differ: what they are made of is compared too. */
exports.maker = JSON.stringify(process.versions);

/**
 * @param {string} folder `dist/`
 * @param {{build: string, of: (name: string) => Buffer | undefined} | undefined} compiled
 * @param {Map<string, import('node:vm').Script>} [kept] to which each script is added
 * @returns {(name: string) => unknown} loads a file of the folder, once
 */
function loaderOf(folder, compiled, kept) {
  const { Script } = require('node:vm');
  const modules = new Map();
  const load = (name) => {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const filename = `${folder}/${name}`;
    const source = sourceOf(filename);
    // Compiled code tells the name it was compiled under, whoever built it and wherever it runs.
    const script = new Script(source, {
      filename: `limpide/dist/${name}`,
      cachedData: compiled?.of(name, source),
    });
    kept?.set(name, script);
    script.runInThisContext().call(module.exports, module.exports, requireHere, module, filename, folder);
    return module.exports;
  };
  const requireHere = (name) => (name.startsWith('./') ? load(name.slice(2)) : require(name));
  return load;
}
exports.loaderOf = loaderOf;

/** As Node wraps a CommonJS file; the first line of ours is a comment, so that no column of its code moves. */
const before = '(function(exports,require,module,__filename,__dirname){';
const after = '\n})';

/** All is in ASCII: read at one go, with its wrapping around it. */
function sourceOf(path) {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const bytes = Buffer.allocUnsafeSlow(before.length + size + after.length);
    bytes.latin1Write(before, 0);
    fill(file, bytes.subarray(before.length, before.length + size), null);
    bytes.latin1Write(after, before.length + size);
    return bytes.latin1Slice();
  } finally {
    closeSync(file);
  }
}

/** @returns whether there was enough to read, from `position` or from where the last reading ended */
function fill(file, bytes, position) {
  for (let at = 0; at < bytes.length; ) {
    const length = readSync(file, bytes, at, bytes.length - at, position === null ? null : position + at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** Bytes. */
const longestHead = 16 * 1024;

/** @returns undefined when there is none that fits */
function openCompiled(folder) {
  let file;
  try {
    file = openSync(`${folder}/${exports.fileName}`, 'r');
    const head = Buffer.allocUnsafeSlow(longestHead);
    const text = head.latin1Slice(0, readSync(file, head));
    const { maker, build, start, parts } = JSON.parse(text.slice(0, text.indexOf('\n')));
    if (maker !== exports.maker) throw new Error('made by another Node');
    const isOfBuild = (source) => source.startsWith(build, before.length);
    return {
      of(name, source) {
        const [at, length, sum] = parts[name] ?? [0, 0, 0];
        if (length === 0 || !isOfBuild(source)) return undefined;
        const bytes = Buffer.allocUnsafeSlow(length);
        return fill(file, bytes, start + at) && exports.sumOf(bytes) === sum ? bytes : undefined;
      },
    };
  } catch {
    if (file !== undefined) closeSync(file);
    return undefined;
  }
}

/** A word of every 256 bytes, so that it costs nothing: what is missing or of something else is noticed, a lone bit is not. */
exports.sumOf = (bytes) => {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = words.length;
  for (let at = 0; at < words.length; at += 64) sum = ((sum << 5) - sum + words[at]) | 0;
  return sum;
};

// One file, as Node takes longer to find another than to read this one. The build needs what it gives, and starts nothing.
if (require.main === module) exports.load(`${dirname(__dirname)}/dist`, 'main.js').run(__dirname);

/** Runs everyday commands in one process, then writes down what Node compiled for them (`compiled.mjs`). */
'use strict';
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { PassThrough, Writable } = require('node:stream');
const { setFlagsFromString } = require('node:v8');
const { fileName, loaderOf, maker, sumOf } = require('../bin/limpide.js');

/** With which each file of the build begins. */
const build = process.argv[2];
const root = join(__dirname, '..');
const dist = join(root, 'dist');
const sample = (path) => join(root, 'templates', 'offers', path);

/** In a style of YAML that limpide never writes, which its own quick reader leaves to the library. */
const folded = 'folded.yaml';
writeFileSync(folded, 'format: limpide/1\nlanguage: en\npassion:\n  spark: >\n    An evening class,\n    years ago.\n');

/** What people and CI jobs wait for, each in both languages. */
const commands = [
  ['--help'],
  ['rules'],
  ['check', sample('ceramiste/offre.yaml')],
  ['check', sample('budget-coach/offer.yaml')],
  ['check', folded],
  ['pitch', 'Je couds des robes pour des femmes qui veulent se sentir belles le jour de leur mariage.'],
  ['pitch', 'I make bowls for people who come home late and eat standing up.'],
  // With something to remark on: a check that finds nothing asks less.
  ['pitch', 'Passionnée depuis 2012, je crée des bijoux uniques pour tous, de 7 à 77 ans : 100 % bien-être !'],
  ['pitch', 'Passionate since 2012, I craft unique, high-quality jewellery for everyone aged 7 to 77!'],
];

// What ran once must still be there at the end.
setFlagsFromString('--no-flush-bytecode');
// A function that ran often here is marked as one to make machine code of: the next start would, the first time it is called.
setFlagsFromString('--no-sparkplug');
setFlagsFromString('--no-opt');
const scripts = new Map();
const { main, nodeHost } = loaderOf(dist, undefined, scripts)('main.js');

async function runThrough() {
  for (const locale of ['en', 'fr']) {
    process.env.LIMPIDE_LOCALE = locale;
    for (const args of commands) {
      process.argv = [process.execPath, 'limpide', ...args];
      await main(nodeHost(root));
    }
    await firstQuestion(locale);
  }
}

/** The wizard up to its first question, at a terminal that is two streams in memory: the rest is compiled while a person reads. */
async function firstQuestion(locale) {
  const cwd = join(process.cwd(), locale);
  mkdirSync(cwd);
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const write = (bytes, _, then) => {
    // It stands there whole when its keys are shown: Ctrl+C leaves it.
    if (String(bytes).includes('Ctrl+O')) setTimeout(() => stdin.write('\u0003'), 100);
    then();
  };
  const stderr = Object.assign(new Writable({ write }), { isTTY: true, columns: 80, rows: 24 });
  const env = { TERM: 'xterm-256color' };
  const own = { args: ['--locale', locale], cwd, env, stdin, stderr, stdout: stderr, on: () => () => undefined };
  await main(Object.create(nodeHost(root), Object.getOwnPropertyDescriptors(own)));
}

function write() {
  // Code tells the settings it was made under.
  for (const flag of ['--flush-bytecode', '--sparkplug', '--opt']) setFlagsFromString(flag);
  const parts = {};
  const bytes = [];
  let at = 0;
  for (const [name, script] of scripts) {
    const part = script.createCachedData();
    parts[name] = [at, part.length, sumOf(part)];
    bytes.push(part);
    at += part.length;
  }
  const head = (start) => `${JSON.stringify({ maker, build, start, parts })}\n`;
  let start = 0;
  while (head(start).length !== start) start = head(start).length;
  writeFileSync(join(dist, fileName), Buffer.concat([Buffer.from(head(start)), ...bytes]));
}

runThrough().then(write);

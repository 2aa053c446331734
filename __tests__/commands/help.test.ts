/** The help that the build lays out, and the quick reading of arguments, beside commander's own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { everyHelp } from '../../src/commands/commander.ts';
import type { Context } from '../../src/commands/context.ts';
import type { Declaring } from '../../src/commands/declaring.ts';
import { Quick } from '../../src/commands/quick.ts';
import { locales } from '../../src/locales/locale.ts';
import { loadWords } from '../../src/locales/words.ts';

const bin = join(import.meta.dirname, '..', '..', 'bin', 'limpide.js');

test.each(locales)('help in %s is the text that commander gives', async (locale) => {
  const host = { version: '0.1.0', stdout: { write: () => true }, args: [], env: {} };
  const context = { host, locale, words: await loadWords(locale) } as unknown as Context;
  const texts = await everyHelp(context);
  expect(Object.keys(texts)).toContain('session run');
  for (const asked of ['', 'check', 'pitch', 'session', 'session run', 'completion']) {
    const args = asked.split(' ').filter((word) => word !== '');
    const ran = spawnSync(process.execPath, [bin, ...args, '--help'], {
      encoding: 'utf8',
      env: { LIMPIDE_LOCALE: locale },
    });
    expect([ran.stdout, ran.status]).toEqual([texts[asked], 0]);
    expect(ran.stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
  }
});

/** What an action was handed, by the quick reading; undefined when it declines. */
function read(declare: (command: Declaring) => Declaring, ...args: string[]): unknown[] | undefined {
  let given: unknown[] | undefined;
  const quick = new Quick();
  declare(quick).action((...all: unknown[]) => {
    given = all.slice(0, -1);
  });
  void quick.read(args)?.();
  return given;
}

const some = (command: Declaring): Declaring =>
  command
    .argument('[paths...]')
    .option('--format <format>', '', (one: string, before: readonly string[] = []) => [...before, one])
    .option('--fail-on <severity>', '', 'error')
    .option('--config <file>', '')
    .option('--no-config', '')
    .option('--no-follow-ups', '')
    .option('--changed [ref]', '')
    .option('--quiet', '');

test('plain arguments are read as commander reads them', () => {
  const usual = { color: true, failOn: 'error', followUps: true };
  expect(read(some)).toEqual([[], usual]);
  expect(read(some, 'a', '--quiet', 'b')).toEqual([['a', 'b'], { ...usual, quiet: true }]);
  expect(read(some, '--format', 'json', '--format=sarif:x')).toEqual([
    [],
    { ...usual, format: ['json', 'sarif:x'] },
  ]);
  expect(read(some, '--no-config', '--no-follow-ups', '--fail-on=never')).toEqual([
    [],
    { ...usual, config: false, followUps: false, failOn: 'never' },
  ]);
  expect(read(some, '--changed', '--quiet')).toEqual([[], { ...usual, changed: true, quiet: true }]);
  expect(read(some, '--changed', 'main', 'a')).toEqual([['a'], { ...usual, changed: 'main' }]);
  expect(read(some, '--locale', 'fr', '-')).toEqual([['-'], { ...usual, locale: 'fr' }]);
});

test.each([
  [['--unknown']],
  [['-q']],
  [['--']],
  [['--quiet=yes']],
  [['--fail-on']],
  [['--fail-on', '--quiet']],
  [['--help']],
  [['--form', 'json']],
])('%j is left to commander', (args) => {
  expect(read(some, ...args)).toBeUndefined();
});

test('too few values and too many are left to commander', () => {
  const one = (command: Declaring): Declaring => command.argument('<rule>');
  expect(read(one)).toBeUndefined();
  expect(read(one, 'a', 'b')).toBeUndefined();
  expect(read(one, 'a')?.[0]).toBe('a');
  expect(read((command) => command.argument('[name]', '', 'positioning'))?.[0]).toBe('positioning');
  expect(read((command) => command.argument('[a]').requiredOption('--for <b>', ''), 'x')).toBeUndefined();
});

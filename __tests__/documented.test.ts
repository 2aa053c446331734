/**
 * Every command that a page shows is one that limpide knows, and what can run without a person runs: in order, in a
 * scratch folder seeded with an offer, a session script and answers. What a page shows as printed is what is printed.
 */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { en } from '../src/locales/en.ts';
import { fr } from '../src/locales/fr.ts';
import { commandsIn, type Shown, wordsOf } from './documented.ts';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin', 'limpide.js');
const text = (name: string): string => readFileSync(join(root, name), 'utf8');

/** Pages told in French; all others are told in English. */
const french = [
  'README.fr.md',
  'docs/apres.md',
  'docs/clarte.md',
  'docs/modeles.md',
  'docs/premier-terminal.md',
  'docs/seances.md',
];
const pages = [
  'CONTRIBUTING.md',
  'README.fr.md',
  'README.md',
  'SKILL.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

function limpide(folder: string, args: readonly string[], locale: string, input = '') {
  return spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, LIMPIDE_LOCALE: locale, TZ: 'UTC' },
    input,
    timeout: 60_000,
  });
}

/** The page's own script, if it shows one, and what its commands speak of. */
function seeded(page: string, locale: 'fr' | 'en'): string {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-'));
  const script = /```yaml\n(format: limpide-session[\s\S]*?)```/.exec(page)?.[1];
  const offer = locale === 'fr' ? 'offre.yaml' : 'offer.yaml';
  const seeds: Record<string, string> = {
    [offer]: text(`__tests__/documented/${offer}`),
    [`offers/${offer}`]: text(`__tests__/documented/${offer}`),
    ...Object.fromEntries(
      ['draft', 'old', 'new', 'ancien', 'nouveau'].map((name) => [
        `${name}.yaml`,
        text(`__tests__/documented/${offer}`),
      ]),
    ),
    'words.txt': 'I keep it by the door.\n',
    'pitch.txt': 'I teach singing to people who never dared.\n',
    'phrase.txt': 'J’apprends à chanter à celles qui n’osaient pas.\n',
    'mots.txt': 'Je le garde près de la porte.\n',
    'answers.yaml': 'door: starting\n',
    'reponses.yaml': 'door: starting\n',
    ...(script === undefined
      ? {}
      : {
          'talk.yaml': script,
          'parler.yaml': script,
          'claire.yaml': text(`__tests__/documented/claire.${locale}.yaml`),
          'answers/claire.yaml': text(`__tests__/documented/claire.${locale}.yaml`),
          'reponses/claire.yaml': text(`__tests__/documented/claire.${locale}.yaml`),
        }),
  };
  for (const [name, held] of Object.entries(seeds)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), held);
  }
  symlinkSync(join(root, 'templates'), join(folder, 'templates'), 'junction');
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
    ['-c', 'user.name=x', '-c', 'user.email=x@limpide.example', 'commit', '--quiet', '-m', 'Seed'],
    ['update-ref', 'refs/remotes/origin/main', 'HEAD'],
  ])
    spawnSync('git', args, { cwd: folder });
  return folder;
}

const helps = new Map<string, string>();
function helpOf(args: readonly string[]): string {
  const names = args.filter((arg) => /^[a-z]+$/.test(arg)).slice(0, args[0] === 'session' ? 2 : 1);
  const called = names.join(' ');
  if (!helps.has(called)) helps.set(called, limpide(root, [...names, '--help'], 'en').stdout);
  return helps.get(called)!;
}

/** Options of a command that its help does not show; `limpide --quick` starts, and takes what `start` takes. */
function unknownOptions({ args }: Shown): string[] {
  const help = helpOf(args[0]?.startsWith('-') || args.length === 0 ? ['start'] : args);
  return args
    .filter((arg) => /^--?[a-z]/.test(arg))
    .map((arg) => arg.replace(/=.*/, ''))
    .filter((option) => option !== '--version' && option !== '--help' && !help.includes(option));
}

/** The examples of every help text, as a page would show them; a script of one's own is a guide's. */
const examples = ({ help }: typeof en): string =>
  Object.values(help.examples)
    .map((lines) => `\`\`\`\n${lines.join('\n')}\n\`\`\`\n`)
    .join('');

const told = [
  ...pages.map((page) => ({
    page,
    locale: french.includes(page) ? ('fr' as const) : ('en' as const),
    shown: text(page),
    script: text(page),
  })),
  { page: '--help', locale: 'en' as const, shown: examples(en), script: text('docs/sessions.md') },
  { page: '--help', locale: 'fr' as const, shown: examples(fr), script: text('docs/seances.md') },
];

describe.each(told)('$page ($locale)', ({ locale, shown: page, script }) => {
  const shown = commandsIn(page);

  test('names commands and options that there are', () => {
    expect(shown.flatMap((one) => unknownOptions(one).map((option) => `${one.line}: ${option}`))).toEqual([]);
  });

  const runs = shown.filter(({ needs }) => needs === undefined);
  if (runs.length === 0) return;
  test('shows what runs, and what it prints', () => {
    const folder = seeded(script, locale);
    const failed = runs.flatMap(({ line, args, from, into, printed }) => {
      const input = from === undefined ? '' : readFileSync(join(folder, from), 'utf8');
      const { status, stdout, stderr } = limpide(folder, args, locale, input);
      if (into !== undefined) writeFileSync(join(folder, into), stdout);
      if (status !== 0 && status !== 1) return [`${line}\n[exit ${status}] ${stderr}`];
      const told = `${stdout}${stderr}`.trim();
      return printed === undefined || told === printed ? [] : [`${line}\n${told}`];
    });
    rmSync(folder, { recursive: true, force: true });
    expect(failed).toEqual([]);
  }, 120_000);
});

test('shell words are read as a shell reads them', () => {
  expect(wordsOf('note "I gave it" --from claire # why')).toEqual(['note', 'I gave it', '--from', 'claire']);
});

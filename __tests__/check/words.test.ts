/** What the rules of words say, and above all what they leave in peace. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile } from '../../src/check/check-file.ts';
import { checkPitch } from '../../src/check/pitch.ts';
import { rules } from '../../src/check/rules/index.ts';
import { recommended } from '../../src/check/settings.ts';
import { loadReader } from '../../src/language/read.ts';

const root = join(import.meta.dirname, '../..');
const today = '2026-11-22';
const readers = { fr: await loadReader('fr'), en: await loadReader('en') };
const aboutText = new Set(rules.filter(({ about }) => about === 'text').map(({ id }) => id));

const pitch = (language: 'fr' | 'en', text: string): string[] =>
  checkPitch(text, readers[language], recommended, today).map(({ rule }) => rule);

const found = (source: string) =>
  checkFile({ file: 'offer.yaml', source }, recommended, { today, readers })
    .findings.filter(({ rule }) => aboutText.has(rule))
    .map(({ rule, path, range }) => [
      rule,
      path,
      source.slice(range.start.offset, range.end.offset).replace(/\s+/g, ' '),
    ]);

test.each([
  ['fr', 'Pouvoir gérer son stress.'],
  ['fr', 'Apprendre à gérer son stress avant un entretien, en quatre rendez-vous.'],
  ['fr', 'Je vous aide à gérer votre stress : vous arrivez calme à vos examens.'],
  ['fr', 'Se trouver belle dans une robe.'],
  ['fr', 'Vous vous trouvez enfin belle dans une robe.'],
  ['fr', 'Pour les femmes qui veulent se trouver belles dans une robe le jour de leur mariage.'],
  ['fr', 'L’un des plus beaux jours d’une vie.'],
  ['fr', 'Je m’occupe de tout pour que ce soit l’un des plus beaux jours de votre vie : vous dansez.'],
  ['fr', 'Exprimer sa personnalité avec style.'],
  ['fr', 'Vous exprimez votre personnalité avec style, sans y passer vos samedis.'],
  ['en', 'To be able to manage one’s stress.'],
  ['en', 'You learn to manage your stress before an exam, in four meetings.'],
  ['en', 'To find oneself beautiful in a dress.'],
  ['en', 'For women who want to find themselves beautiful in a dress on their wedding day.'],
  ['en', 'One of the finest days of a life.'],
  [
    'en',
    'I plan your wedding so that it is one of the finest days of your life: you dance, I handle the rest.',
  ],
  ['en', 'To express one’s personality with style.'],
  ['en', 'You express your personality with style: twenty pieces that go together.'],
] as const)('%s: nothing to say against “%s”', (language, text) => {
  expect(pitch(language, text)).toEqual([]);
});

test('the parts of a statement are read as one text, and a word is marked in its own part', () => {
  const source = `format: limpide/1
language: fr
service:
  statement:
    audience: les parents qui rentrent tard
    means: en trois soirs, avec un accompagnement global
    change: se remettre à table
`;
  expect(found(source)).toEqual([['vague-word', 'service.statement.means', 'un accompagnement global']]);
});

test('a price, a name or a street is no pitch', () => {
  const source = `format: limpide/1
language: fr
maker:
  first_step: {how: m’écrire trois lignes, where: bonjour@atelier.example}
price: [{what: une tasse, worth: Une heure où personne ne vous demande rien.}]
relationship: {next: [{name: une heure pour apprendre à repriser soi-même}]}
`;
  expect(found(source)).toEqual([]);
});

test('what is not promised promises nothing', () => {
  const source = `format: limpide/1
language: fr
maker:
  not_for: ceux qui veulent guérir leurs migraines
  limits: [je ne soigne aucune maladie, mes tisanes ne guérissent pas l’eczéma]
`;
  expect(found(source)).toEqual([]);
});

test('a promise in a price is one all the same', () => {
  const source = `format: limpide/1
language: fr
price: [{what: une séance, worth: Je guéris vos migraines en une séance.}]
`;
  expect(found(source)).toContainEqual([
    'health-claim',
    'price[0].worth',
    expect.stringContaining('migraines'),
  ]);
});

test('in the author’s own words, those words alone tell', () => {
  const source = `format: limpide/1
language: fr
service:
  statement:
    change: dormir enfin
    own: "Bols en grès, tournés à la main. 24 euros pièce, marché du samedi."
`;
  expect(found(source).map(([rule, path]) => [rule, path])).toContainEqual([
    'service-unsaid',
    'service.statement.own',
  ]);
});

const crafts = readdirSync(join(root, 'templates/offers'));

test.each(crafts)('the example offer of %s: no word of it is reproached', (craft) => {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-'));
  try {
    const answers = join(root, 'templates/offers', craft, 'answers.yaml');
    const language = craft === 'budget-coach' ? 'en' : 'fr';
    spawnSync(
      process.execPath,
      [join(root, 'bin/limpide.js'), 'start', '--answers', answers, '--language', language, '--today', today],
      { cwd: folder, env: { PATH: process.env['PATH'], LIMPIDE_LOCALE: language, TZ: 'UTC' } },
    );
    const [file] = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    expect(found(readFileSync(join(folder, file!), 'utf8'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

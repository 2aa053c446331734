/** What machines read is held against the schemas that those machines publish. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { checkFile } from '../../src/check/check-file.ts';
import type { Told } from '../../src/check/engine.ts';
import { rules } from '../../src/check/rules/index.ts';
import { recommended } from '../../src/check/settings.ts';
import { reportOf } from '../../src/commands/checking/reporting.ts';
import { tallyOf } from '../../src/commands/checking/tally.ts';
import { tellingsOf } from '../../src/commands/checking/tellings.ts';
import { loadReader } from '../../src/language/read.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { type Format, reporters } from '../../src/reporters/index.ts';
import { plain } from '../../src/reporters/paint.ts';
import type { Report } from '../../src/reporters/report.ts';

const root = join(import.meta.dirname, '../..');
const schemas = join(import.meta.dirname, 'schemas');
const readers = { fr: await loadReader('fr'), en: await loadReader('en') };

/** Every whole file among the rules' examples, the hand-made offers, and names and texts written to attack. */
const sources = [
  ...rules.flatMap(({ id, examples }) =>
    [...examples.bad, ...examples.good]
      .filter(({ text }) => text.startsWith('format:'))
      .map(({ text }, index) => ({ file: `rules/${id}-${index}.yaml`, source: text.replace(/[⟦⟧]/g, '') })),
  ),
  ...readdirSync(join(root, 'templates/offers'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /off(?:er|re)\.yaml$/.test(name))
    .map((name) => ({
      file: `offers/${name.replaceAll('\\', '/')}`,
      source: readFileSync(join(root, 'templates/offers', name), 'utf8'),
    })),
  {
    file: '::error file=a%0A::<b>&"\'\u0007\ud800 |`*.yaml',
    source:
      'format: limpide/1\nlanguage: en\n"##[set-output] <x> %0A::error::": 1\nprice: [{amount: "]]>"}]\n',
  },
];

const checked = sources.map((source) => checkFile(source, recommended, { today: '2026-11-22', readers }));
const reportIn = (locale: 'fr' | 'en', told: readonly Told[] = checked): Report => {
  const tellings = tellingsOf(told);
  return reportOf(tellings, tallyOf(tellings), {
    version: '1.2.3',
    locale,
    excerpts: true,
    quiet: false,
    known: 0,
  });
};

async function printed(format: Format, locale: 'fr' | 'en'): Promise<string> {
  const reporter = await reporters[format]();
  return [...reporter(reportIn(locale), { words: { fr, en }[locale].report, paint: plain })].join('');
}

/** zod takes `uri-reference` for a whole URI: relative addresses are looked at by themselves. */
const readSchema = (path: string): z.ZodType =>
  z.fromJSONSchema(
    JSON.parse(readFileSync(path, 'utf8'), (key, value) =>
      key === 'format' && value === 'uri-reference' ? undefined : value,
    ),
  );
const faults = (schema: z.ZodType, text: string): unknown => schema.safeParse(JSON.parse(text)).error?.issues;

test.each(['fr', 'en'] as const)('SARIF, JSON and GitLab reports fit their schemas (%s)', async (locale) => {
  expect(reportIn(locale).counts.error).toBeGreaterThan(10);
  expect(
    faults(readSchema(join(schemas, 'sarif-2.1.0.json')), await printed('sarif', locale)),
  ).toBeUndefined();
  const uris = [...(await printed('sarif', locale)).matchAll(/"uri": "(.*)"/g)].map(([, uri]) => uri!);
  for (const uri of uris)
    expect(new URL(uri, 'https://example.org/').href).toBe(`https://example.org/${uri}`);
  const own = readSchema(join(root, 'schema/report.schema.json'));
  expect(faults(own, await printed('json', locale))).toBeUndefined();

  // GitLab documents its fields, and reads no others.
  const codeQuality = z.array(
    z.strictObject({
      description: z.string().min(1),
      check_name: z.string(),
      fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
      severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
      location: z.strictObject({
        path: z.string(),
        lines: z.strictObject({ begin: z.number().int().min(1), end: z.number().int().min(1) }),
      }),
    }),
  );
  const text = await printed('gitlab', locale);
  expect(faults(codeQuality, text)).toBeUndefined();
  const prints = codeQuality.parse(JSON.parse(text)).map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
});

test.each(['fr', 'en'] as const)(
  'JUnit and Checkstyle reports are accepted by xmllint (%s)',
  async (locale) => {
    if (spawnSync('xmllint', ['--version']).error !== undefined && process.env['CI'] !== 'true') {
      process.stderr.write(
        'xmllint is not installed (apt-get install libxml2-utils): looked at as text only\n',
      );
      expect(await printed('junit', locale)).toMatch(/^<\?xml /);
      return;
    }
    const lint = (input: string, ...args: string[]): unknown => {
      const ran = spawnSync('xmllint', ['--noout', ...args, '-'], { input, encoding: 'utf8' });
      return { status: ran.status, said: ran.stderr.trim() };
    };
    const junit = lint(await printed('junit', locale), '--schema', join(schemas, 'jenkins-junit.xsd'));
    expect(junit).toEqual({ status: 0, said: '- validates' });
    expect(lint(await printed('checkstyle', locale))).toEqual({ status: 0, said: '' });
  },
);

test('a report is the same byte for byte, whatever the order of the files', async () => {
  const reversed = reportIn('en', [...checked].reverse());
  for (const format of Object.keys(reporters) as Format[]) {
    const reporter = await reporters[format]();
    const text = [...reporter(reversed, { words: en.report, paint: plain })].join('');
    expect(text).toBe(await printed(format, 'en'));
  }
});

test('no format lets a command of a CI runner or a raw control character through', async () => {
  for (const format of Object.keys(reporters) as Format[]) {
    const text = await printed(format, 'en');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/);
    expect(text).not.toContain('##[');
    const commands = text.split('\n').filter((line) => /^\s*::/.test(line));
    if (format !== 'github') expect(commands).toEqual([]);
    // Ours begin with a kind of annotation, and hold no second command.
    for (const command of commands)
      expect(command).toMatch(/^::(?:error|warning|notice)(?: [^:]*)?::(?:(?!::).)*$/);
  }
});

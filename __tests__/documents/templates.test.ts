/** Every template folder gives, from its own offers, the pages that stand beside them. LIMPIDE_UPDATE=1 rewrites them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composing, quoteReader } from '../../src/commands/statement.ts';
import { type PageKind, pageKinds, pageOf } from '../../src/documents/page.ts';
import { loadTemplate, TemplateFault } from '../../src/documents/template.ts';
import { filledView } from '../../src/documents/view.ts';
import { open } from '../../src/offer/open.ts';
import type { Address } from '../../src/offer/schema.ts';

const root = join(import.meta.dirname, '../../templates/documents');

async function rendered(kind: PageKind, file: string, address?: Address): Promise<string> {
  const opened = open(readFileSync(join(root, kind, file)));
  if (!opened.ok) throw new Error(opened.code);
  expect(opened.problems).toEqual([]);
  const offer = address === undefined ? opened.positioning : { ...opened.positioning, address };
  const options = composing(offer, await quoteReader(offer.language));
  return pageOf({ offer, options, read: (name) => readFileSync(join(root, kind, name), 'utf8') });
}

const pages = pageKinds.flatMap((kind) =>
  (
    [
      ['offre.yaml', undefined, 'offre.md'],
      ['offre.yaml', 'tu', 'offre.tu.md'],
      ['offre.yaml', 'third', 'offre.third.md'],
      ['offer.yaml', undefined, 'offer.md'],
    ] as const
  ).map(([from, address, to]) => ({ kind, from, address, to })),
);

test.each(pages)('$kind: $from gives $to', async ({ kind, from, address, to }) => {
  const page = await rendered(kind, from, address);
  const path = join(root, kind, to);
  if (process.env['LIMPIDE_UPDATE'] === '1') writeFileSync(path, page);
  expect(page).toBe(readFileSync(path, 'utf8'));
  expect(page).not.toMatch(/undefined|\[object|\{\{|\{%/);
});

test('the registry holds every folder', () => {
  expect(readdirSync(root).sort()).toEqual([...pageKinds].sort());
});

test('what nobody agreed to publish is on no public page', async () => {
  for (const kind of ['statement', 'pitch', 'bio', 'sales-page'] as const) {
    const page = await rendered(kind, 'offre.yaml');
    expect(page).not.toContain('ils ont mis la table');
    expect(page).not.toContain('quatrième soir');
    expect(page).not.toContain('carnet des placards');
  }
});

test('a bio has 150 characters at most', async () => {
  for (const address of ['tu', 'vous', 'third'] as const) {
    expect([...(await rendered('bio', 'offre.yaml', address)).trim()].length).toBeLessThanOrEqual(150);
  }
});

test.each([
  ['{{ maker.nmae }}', 'unknown-variable', 1, 4],
  ['one\n  {{ nothing }}', 'unknown-variable', 2, 6],
  ['{% for q in quotes %}{{ q.wrods }}{% endfor %}', 'unknown-variable', 1, 25],
  ['{{ maker.constructor }}', 'unknown-variable', 1, 4],
  ['{{ maker.__proto__.polluted }}', 'unknown-variable', 1, 4],
  ['{% include "/etc/passwd" %}', 'syntax', 1, 1],
  ['{% render "page.fr.md" %}', 'syntax', 1, 1],
  ['{% layout "x" %}', 'syntax', 1, 1],
  ['{{ bio | shout }}', 'syntax', 1, 1],
  ['{% if bio %}', 'syntax', 1, 1],
  ['{% for i in (1..100000000) %}x{% endfor %}', 'syntax', 1, 1],
] as const)('%s is refused as it is loaded', (source, code, line, column) => {
  try {
    loadTemplate(source);
  } catch (error) {
    expect(error).toBeInstanceOf(TemplateFault);
    expect({ ...(error as TemplateFault) }).toMatchObject({ code, line, column });
    return;
  }
  throw new Error('it was loaded');
});

test('both guides list every variable, and nothing else', () => {
  const paths = (value: unknown, at: string): string[] =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? [at]
      : Object.entries(value).flatMap(([key, inner]) => paths(inner, at === '' ? key : `${at}.${key}`));
  for (const guide of ['templates.md', 'modeles.md']) {
    const text = readFileSync(join(import.meta.dirname, '../../docs', guide), 'utf8');
    const listed = [...text.matchAll(/^\| `([a-z_.]+)` +\|/gm)].map((match) => match[1]);
    expect(listed).toEqual(paths(filledView, ''));
  }
});

import { editOffer, writeOffer } from '../../src/offer/edit.ts';
import { newId } from '../../src/offer/ids.ts';
import { migrated } from '../../src/offer/migrate.ts';
import { offerNames, saysOffer } from '../../src/offer/names.ts';
import { open } from '../../src/offer/open.ts';
import { openLazily } from '../../src/offer/open-lazily.ts';
import type { Positioning } from '../../src/offer/schema.ts';
import { versionOf } from '../../src/offer/version.ts';
import { readYaml } from '../../src/yaml/read.ts';
import type { YamlDocument } from '../../src/yaml/types.ts';

test('writes a new file with its comments, `end` last, and reads it back', () => {
  const text = editOffer(
    '',
    [
      { path: ['service', 'past', 'text'], value: 'Avant : le doute' },
      { path: ['maker', 'name'], value: 'Zoé' },
      { path: ['evidence', 0], value: { id: 'e1', words: 'Enfin !' } },
      { path: ['evidence', 1], value: { id: 'e2' } },
      { path: ['progress', 'answered'], value: ['craft', 'past'] },
    ],
    'fr',
  );
  expect(
    text,
  ).toBe(`# Ton fichier d’offre. Tu peux le modifier à la main\u00a0: tes commentaires restent à leur place.
format: limpide/1
language: fr

# Toi et ton métier.
maker:
  name: Zoé

# Ce que tu as entendu ou vu\u00a0: qui, ses mots, à peu près quand.
evidence:
  - id: e1
    words: Enfin !
  - id: e2

# Le service que tu rends\u00a0: avant, maintenant, ensuite.
service:
  past:
    text: "Avant : le doute"

# Où tu en es dans la séance.
progress:
  answered: [craft, past]

# La fin du fichier\u00a0: si elle manque, il a été coupé.
end:
  answers: 2
`);
  expect(open(text)).toMatchObject({ ok: true, problems: [], end: { kind: 'whole' } });
  expect(open(editOffer(text, [{ path: ['progress', 'answered', 2], value: 'q' }], 'fr'))).toMatchObject({
    end: { kind: 'whole' },
    positioning: { end: { answers: 3 } },
  });
});

test('a whole positioning is written and read back', () => {
  const positioning: Positioning = {
    format: 'limpide/1',
    language: 'en',
    clients: [{ id: 'claire-1', who: 'Claire', more_like: true }],
    price: [{ what: 'one hour', amount: 48.5 }],
    answers: { tea: 'no', cups: 3 },
    progress: { answered: [] },
    end: { answers: 0 },
  };
  expect(open(writeOffer(positioning))).toMatchObject({ positioning, problems: [], end: { kind: 'whole' } });
});

const whole = writeOffer({
  format: 'limpide/1',
  language: 'fr',
  clients: [{ id: 'claire-1', who: 'Claire' }],
  evidence: [{ id: 'e-1', words: 'Je le garde pour moi', when: '2026' }],
  progress: { answered: Array.from({ length: 27 }, (_, index) => `q${index}`) },
});

test('a file cut anywhere is seen', () => {
  const blind: number[] = [];
  for (let at = 0; at < whole.trimEnd().length; at++) {
    const opened = open(whole.slice(0, at));
    if (opened.ok && opened.end.kind === 'whole') blind.push(at);
  }
  expect(blind).toEqual([]);
  expect(open(whole)).toMatchObject({ end: { kind: 'whole' } });
});

test.each([
  ['format: limpide/2\nlanguage: fr\n', { code: 'unknown-version', format: 'limpide/2' }],
  ['format: limpide-session/1\n', { code: 'not-an-offer' }],
  ['- a\n', { code: 'not-an-offer' }],
  ['', { code: 'not-an-offer' }],
  ['format: [', { code: 'unreadable' }],
])('%j is not opened: %j', async (text, expected) => {
  expect(open(text)).toMatchObject({ ok: false, ...expected });
  expect(await openLazily(text)).toEqual(open(text));
});

test('opens alike with the full parser loaded late', async () => {
  for (const text of [whole, `${whole}# fin\r\n`, `\ufeff${whole}`])
    expect(await openLazily(text)).toEqual(open(text));
});

test('a file of an older version is brought forward with its comments', () => {
  const table = [
    { from: 'limpide/0', to: 'limpide/1', edits: () => [{ path: ['pitch_before'], value: 'x' }] },
  ];
  const documentOf = (text: string): YamlDocument => {
    const read = readYaml(text);
    if (!read.ok) throw new Error('unread');
    return read.document;
  };
  const text = 'format: limpide/0 # ici\n';
  const version = versionOf(documentOf(text), table);
  expect(version).toMatchObject({ kind: 'older' });
  expect(migrated(text, table, documentOf)).toBe('format: limpide/1 # ici\npitch_before: x\n');
});

test.each([
  ['Dame au sac rouge', [], 'dame-au-sac-rouge-1'],
  ['Éloïse', ['eloise-1', 'eloise-2'], 'eloise-3'],
  ['Sœur de Paul', [], 'soeur-de-paul-1'],
  ['客', ['client-1'], 'client-2'],
  ['3 amies', [], 'amies-1'],
  ['x'.repeat(200), [], `${'x'.repeat(24)}-1`],
])('an id from %j', (text, taken, id) => {
  expect(newId(text, taken, 'client')).toBe(id);
  expect(id).toMatch(/^[a-z][a-z0-9-]{0,63}$/);
});

test('names the files in the language of the offer, and knows an offer by its first lines', () => {
  expect(offerNames('fr')).toEqual({ file: 'offre.yaml', page: 'offre.md' });
  expect(['format: limpide/1', '# x\n"format": limpide/9', '{"format": "limpide/1"}'].every(saysOffer)).toBe(
    true,
  );
  expect(['format: limpide-session/1', 'a:\n  format: limpide/1', ''].some(saysOffer)).toBe(false);
});

import { schema } from '../../src/offer/schema.generated.ts';
import { schema as script } from '../../src/session/schema.generated.ts';
import { type Decoded, decode } from '../../src/yaml/decode.ts';
import type { JsonSchema } from '../../src/yaml/json-schema.ts';
import { formatPath } from '../../src/yaml/path.ts';
import { readYaml } from '../../src/yaml/read.ts';

const head = 'format: limpide/1\nlanguage: fr\n';

function decoded(text: string, by: JsonSchema = schema): Decoded<unknown> {
  const read = readYaml(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return decode(by, read.document.root);
}

test('a text field takes what YAML makes a number, a boolean or a date', () => {
  const text = `${head}maker: {name: 0612345678, craft: yes, not_for: 2026-05-12, limits: [1.50, true]}`;
  expect(decoded(text)).toEqual({
    value: {
      format: 'limpide/1',
      language: 'fr',
      maker: { name: '0612345678', craft: 'yes', not_for: '2026-05-12', limits: ['1.50', 'true'] },
    },
    problems: [],
  });
});

test.each([
  ['1200', 1200],
  ['1 200', 1200],
  ['1\u202f200.50', 1200.5],
  ['"48"', 48],
  ['.5', 0.5],
])('an amount of %j is %d', (written, amount) => {
  expect(decoded(`${head}price: [{amount: ${written}}]`)).toMatchObject({
    value: { price: [{ amount }] },
    problems: [],
  });
});

test.each(['true', 'yes', 'oui', 'Oui', '"yes"'])('%s is true', (written) => {
  expect(decoded(`${head}clients: [{more_like: ${written}}]`)).toMatchObject({
    value: { clients: [{ more_like: true }] },
    problems: [],
  });
});

test('an entry without a value is absent, and so is a bare null', () => {
  expect(decoded(`${head}maker:\npitch_before: ~\nclients: [{who: null, why: "null"}]`)).toEqual({
    value: { format: 'limpide/1', language: 'fr', clients: [{ why: 'null' }] },
    problems: [],
  });
});

test.each([
  ['makr: {}', 'unknown-key makr', { nearest: 'maker' }],
  ['maker: {sells: objet}', 'not-one-of maker.sells', { nearest: 'object', value: 'objet' }],
  ['maker: Zoé', 'wrong-type maker', { expected: 'record', found: 'text' }],
  ['clients: Claire', 'wrong-type clients', { expected: 'list', found: 'text' }],
  ['pitch_before: [a]', 'wrong-type pitch_before', { expected: 'text', found: 'list' }],
  ['price: [{}, {amount: 12,50}]', 'decimal-comma price[1].amount', { fix: '12.50' }],
  ['price:\n  - amount: gratuit', 'wrong-type price[0].amount', { expected: 'number', value: 'gratuit' }],
  ['clients: [{id: Claire B}]', 'bad-pattern clients[0].id', { value: 'Claire B' }],
  ['service: {statement: {turn: 4}}', 'out-of-range service.statement.turn', { minimum: '1', maximum: '3' }],
  ['events: [{stopped: 1.5}]', 'wrong-type events[0].stopped', { expected: 'whole number' }],
  ['clients: [{more_like: peut-être}]', 'wrong-type clients[0].more_like', { expected: 'yes or no' }],
])('%s → %s', (line, expected, args) => {
  const block = line.includes('12,50') ? 'price:\n  - {}\n  - amount: 12,50' : line;
  const { problems } = decoded(head + block);
  expect(problems.map((problem) => `${problem.code} ${formatPath(problem.path)}`)).toEqual([expected]);
  expect(problems[0]!.args).toMatchObject(args);
});

test('says every problem, keeps what is good, and moves no index', () => {
  const text =
    'language: de\nclients:\n- texte\n- {id: c2, relation: amie}\nevidence: [{id: e1, client: c2}]';
  const { value, problems } = decoded(text);
  expect(problems.map((problem) => problem.code)).toEqual([
    'not-one-of',
    'wrong-type',
    'not-one-of',
    'missing-key',
  ]);
  expect(value).toEqual({ clients: [{}, { id: 'c2' }], evidence: [{ id: 'e1', client: 'c2' }] });
});

test('without a type to go by, a bare scalar is a number only when it reads back letter for letter', () => {
  const text = `${head}answers: {a: 3, b: 0612345678, c: true, d: "3", e: [x, y], __proto__: z, f: oui, g: 1.50}`;
  const { value, problems } = decoded(text);
  expect(problems).toEqual([]);
  const answers = (value as { answers: object }).answers;
  expect(Object.entries(answers)).toEqual([
    ['a', 3],
    ['b', '0612345678'],
    ['c', true],
    ['d', '3'],
    ['e', ['x', 'y']],
    ['__proto__', 'z'],
    ['f', 'oui'],
    ['g', '1.50'],
  ]);
});

test('reads alternatives and references', () => {
  const text = `format: limpide-session/1
id: s
version: 1
title: {fr: Un, en: One}
languages: [fr, en]
sections:
  - id: one
    title: Un
    questions:
      - {id: q, kind: text, ask: Quoi ?, when: {all: [{sells: teaching}, {people: {at_least: 1}}, {x: {is: ~}}]}}
`;
  const { value, problems } = decoded(text, script);
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    version: '1',
    title: { fr: 'Un', en: 'One' },
    sections: [
      {
        questions: [
          { when: { all: [{ sells: 'teaching' }, { people: { at_least: 1 } }, { x: { is: null } }] } },
        ],
      },
    ],
  });
});

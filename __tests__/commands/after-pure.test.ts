import { changesOf, isSame, type Side } from '../../src/commands/diffing/changes.ts';
import { personMeant } from '../../src/commands/heard.ts';
import { lastingWhen } from '../../src/commands/heard-when.ts';
import { resultEdits, verdictOf } from '../../src/commands/test-result.ts';
import { always, todosOf } from '../../src/commands/todo.ts';
import type { Positioning } from '../../src/offer/schema.ts';

const today = '2026-11-22';
const offer = (rest: Partial<Positioning>): Positioning => ({ format: 'limpide/1', language: 'en', ...rest });

test.each([
  ['yesterday', '2026-11-21'],
  ['hier', '2026-11-21'],
  ['le mois dernier', '2026-10'],
  ['last year', '2025'],
  ['2026-11-02', '2026-11-02'],
  ['2026-11', '2026-11'],
  ['printemps 2025', 'printemps 2025'],
  ['printemps', 'printemps 2026'],
  ['en mars', '2026-03'],
  ['last spring', 'spring 2026'],
  ['12/10/2026', '12/10/2026'],
  ['one rainy day', 'one rainy day'],
])('%s is noted as %s', (said, when) => {
  expect(lastingWhen(said, today)).toBe(when);
});

test.each(['2026-11-23', '2027', 'décembre 2026'])('%s has not come yet', (said) => {
  expect(() => lastingWhen(said, today)).toThrow('not-yet');
});

test.each([
  ['claire-1', 'claire-1'],
  ['CLAIRE', 'claire-1'],
  ['élise', 'elise-1'],
  ['dame', 'dame-1'],
  ['dame au', 'dame-1'],
  ['monsieur', undefined],
  ['da', undefined],
  ['', undefined],
])('%j means %s', (said, id) => {
  const people = [
    ['claire-1', 'Claire'],
    ['elise-1', 'Elise'],
    ['dame-1', 'Dame au sac rouge'],
    ['m-1', 'Monsieur A'],
    ['m-2', 'Monsieur B'],
  ].map(([one, who]) => ({ id: one!, who: who! }));
  expect(personMeant(offer({ clients: people }), said)?.id).toBe(id);
});

const sale = { id: 'e-1', client: 'ann-1', sense: 'paid', when: '2026-11-10' } as const;
test.each<[string, Positioning['evidence'], string[]]>([
  ['a fresh sale', [sale], ['thank', 'see']],
  ['an old sale', [{ ...sale, when: '2026-06' }], ['see']],
  ['a sale, and news since', [sale, { id: 'e-2', client: 'ann-1', when: '2026-11-15' }], ['see']],
  [
    'a sale, and words before it',
    [sale, { id: 'e-2', client: 'ann-1', when: '2026-11-01' }],
    ['thank', 'see'],
  ],
  ['a sale without a date', [{ id: 'e-1', client: 'ann-1', sense: 'paid' }], ['see']],
  ['a sale to nobody named', [{ id: 'e-1', sense: 'paid', when: '2026-11-10' }], ['see']],
])('%s', (_, evidence, kinds) => {
  const clients = [
    { id: 'ann-1', who: 'Ann' },
    { id: 'joe-1', who: 'Joe', relation: 'prospect' as const },
    { id: 'mum-1', who: 'Mum', relation: 'family' as const },
  ];
  expect(todosOf(offer({ clients, evidence }), today).map(({ kind }) => kind)).toEqual(kinds);
});

test.each<[string, Partial<Positioning>, string]>([
  ['nothing was told yet', { evidence: [{ id: 'e-1', words: 'lovely' }] }, 'person'],
  [
    'a story says what went on before',
    { stories: [{ id: 's-1', before: 'she slept badly' }], service: { statement: { audience: 'mums' } } },
    'send',
  ],
  ['there is no page to show', { evidence: [{ id: 'e-1', client: 'ann-1', when: 'May' }] }, 'listen'],
])('the first thing worth doing when %s', (_, rest, kind) => {
  expect(always(offer(rest), today)[0]?.kind).toBe(kind);
});

test('a test is due on its day, and comes back when it is to be done again', () => {
  const hypotheses = [
    { id: 'a', belief: 'A', test: { by: '2026-11-22' } },
    { id: 'b', belief: 'B', test: { by: '2026-11-23' } },
    { id: 'c', belief: 'C', result: { decision: 'stop' as const } },
    { id: 'd', belief: 'D', test: { by: '2026-11-01' }, result: { decision: 'retest' as const } },
  ];
  const found = todosOf(offer({ hypotheses }), today).map(({ kind, hypothesis }) => `${kind} ${hypothesis}`);
  expect(found).toEqual(['result d', 'result a', 'test b']);
});

test.each([
  ['2026-11-29', ['call Ann on Tuesday', 'price the bench']],
  [undefined, ['call Ann on Tuesday', 'price the bench']],
  ['2026-11-21', []],
])('what was decided is to be done until %s', (day, texts) => {
  const answers = {
    commitments: '- call Ann on Tuesday\n\n2. price the bench\n',
    ...(day === undefined ? {} : { next_date: day }),
  };
  expect(todosOf(offer({ answers }), today).map(({ text }) => text)).toEqual(texts);
});

test('a result takes the place of the one before', () => {
  const hypothesis = {
    test: { at_least: 3 },
    result: { on: '2026-11-01', learned: 'x', decision: 'retest' as const },
  };
  const result = { on: today, observed: 2, decision: 'stop' as const };
  expect(resultEdits(0, hypothesis, { result })).toEqual([
    { path: ['hypotheses', 0, 'result', 'on'], value: today },
    { path: ['hypotheses', 0, 'result', 'observed'], value: 2 },
    { path: ['hypotheses', 0, 'result', 'learned'], value: undefined },
    { path: ['hypotheses', 0, 'result', 'decision'], value: 'stop' },
  ]);
  expect(verdictOf(hypothesis, result)).toBe('failed');
  expect(verdictOf(hypothesis, { ...result, observed: 3 })).toBe('held');
  expect(verdictOf({}, result)).toBe('unclear');
});

const side = (rest: Partial<Positioning>): Side => ({
  offer: offer(rest),
  findings: [],
  clarity: undefined,
  kindOf: () => 'fact',
});
const three = ['a', 'b', 'c'].map((id) => ({ id, client: id, when: '2026' }));

test('what changed is told by what it rests on, not by its lines', () => {
  const before = side({ evidence: three.slice(0, 1), service: { past: { text: 'P', evidence: ['a'] } } });
  const after = side({
    service: { past: { evidence: ['a', 'b', 'c'], text: 'P' } },
    evidence: [...three].reverse(),
  });
  const changes = changesOf(before, after);
  expect(changes.held).toEqual([
    { about: 'past', kind: 'past', text: 'P', before: 'lead', after: 'certainty' },
  ]);
  expect(changes).toMatchObject({
    people: 2,
    corrected: 0,
    removed: 0,
    heard: [{ grade: 'E2' }, { grade: 'E2' }],
  });
  expect(isSame(changesOf(after, after))).toBe(true);
  expect(isSame(changesOf(before, { ...before, clarity: 12 }))).toBe(false);
  expect(isSame(changesOf(side({ maker: { name: 'A' } }), side({ maker: { name: 'B' } })))).toBe(true);
});

test('a belief that was tested is told among the tests alone', () => {
  const hypotheses = [{ id: 'h', belief: 'B', test: { at_least: 2 } }];
  const tested = [{ ...hypotheses[0]!, result: { observed: 1 } }];
  const changes = changesOf(side({ hypotheses }), side({ hypotheses: tested }));
  expect(changes.held).toEqual([]);
  expect(changes.tests).toMatchObject([{ id: 'h', verdict: 'failed' }]);
});

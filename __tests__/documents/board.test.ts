import { heldCounts } from '../../src/commands/held-counts.ts';
import { boardOf } from '../../src/documents/board/board-of.ts';
import { testedBeliefs } from '../../src/documents/board/tested-beliefs.ts';
import { boardWords } from '../../src/documents/board/words.ts';
import { board } from '../../src/documents/board.ts';
import type { Positioning } from '../../src/offer/schema.ts';
import { empty, english, french, hostile, options, today } from './board-offers.ts';

const offer = (more: Partial<Positioning>): Positioning => ({ format: 'limpide/1', language: 'en', ...more });

test('words of clients show with their consent only, and the rest is counted', () => {
  const data = boardOf(french, options);
  expect(data.quotes.map(({ who }) => who)).toEqual(['Claire', 'Nadia']);
  expect(data.keptPrivate).toBe(6);
  const page = board(french, options);
  expect(page).toContain('J’étais fière de poser ça sur la table.');
  for (const words of [
    'Chez moi, tout se ressemble',
    'sa collègue',
    'Il boit dedans',
    'enfin un vrai cadeau',
  ])
    expect(page + JSON.stringify(data)).not.toContain(words);
});

test('a consent without scope nor date is no consent', () => {
  const evidence = [
    { words: 'one', consent: {} },
    { words: 'two', consent: { scope: ' ' } },
    { words: 'three', consent: { on: '2026-01-01' } },
  ];
  expect(boardOf(offer({ evidence }), options)).toMatchObject({
    quotes: [{ words: 'three' }],
    keptPrivate: 2,
  });
});

test('the map: whoever committed most first, the strongest grade of each cell, nobody merged', () => {
  const { people, silent } = boardOf(french, options);
  expect(people.map(({ who }) => who)).toEqual([
    'Claire',
    'Nadia',
    'la dame au sac rouge',
    'Paul',
    undefined,
    'ma sœur',
  ]);
  expect(people[0]!.cells).toEqual({ said: { grade: 'E2', count: 2 }, paid: { grade: 'E5', count: 1 } });
  expect(silent).toEqual(['Inès']);
});

test('claims are sorted by what they rest on', () => {
  const { claims, journey } = boardOf(french, options);
  expect(claims.certainty.map(({ about }) => about)).toEqual(['past', 'feeling']);
  expect(claims.lead.map(({ text }) => text)).toEqual([
    french.service!.present!.text!.replace(' ;', '\u202f;'),
    'fierté',
  ]);
  expect(claims.hypothesis.map(({ about }) => about)).toEqual([
    'future',
    'image',
    'feeling',
    'profile',
    'belief',
    'belief',
    'belief',
  ]);
  expect(journey.past).toMatchObject({
    certainty: 'certainty',
    people: ['Claire', 'la dame au sac rouge', 'Paul'],
  });
});

test('the board counts what the end of a session counts, whatever the offer holds', () => {
  for (const one of [french, english, hostile, empty]) {
    const { certainty, lead, hypothesis } = boardOf(one, options).claims;
    expect(heldCounts(one, options.kindOf)).toEqual({
      certain: certainty.length,
      lead: lead.length,
      guess: hypothesis.length,
    });
  }
});

test.each([
  ['no-threshold', {}, undefined],
  ['running', { test: { at_least: 3, by: '2026-11-22' } }, 0],
  ['running', { test: { at_least: 3 } }, undefined],
  ['overdue', { test: { at_least: 3, by: '2026-11-21' } }, -1],
  ['met', { test: { at_least: 3, by: '2026-11-01' }, result: { observed: 3 } }, -21],
  ['not-met', { test: { at_least: 3 }, result: { observed: 2 } }, undefined],
  ['done', { result: { learned: 'it rains' } }, undefined],
  ['running', { test: { at_least: 3, by: '2026-13-45' } }, undefined],
] as const)('a test is %s: %j', (state, hypothesis, daysLeft) => {
  const [found] = testedBeliefs(offer({ hypotheses: [{ belief: 'b', ...hypothesis }] }), today);
  expect(found).toMatchObject({ state });
  expect(found!.daysLeft).toBe(daysLeft);
});

test('next offers stand by whom they serve; two clients of one name stay two', () => {
  const data = boardOf(
    offer({
      clients: [
        { id: 'a', who: 'Ana' },
        { id: 'b', who: 'Ana' },
      ],
      evidence: [
        { id: 'e1', client: 'a' },
        { id: 'e2', client: 'b' },
      ],
      service: { feelings: [{ word: 'calm' }] },
      relationship: {
        next: [
          { name: 'x', serves: ['e2', 'e1', 'e2'] },
          { name: 'y', serves: ['calm'] },
          { name: 'z', serves: ['gone'] },
          {},
        ],
      },
    }),
    options,
  );
  expect(
    data.next.map(({ for: whom, label, offers }) => [whom, label, offers.map(({ name }) => name)]),
  ).toEqual([
    ['person', 'Ana', ['x']],
    ['person', 'Ana', ['x']],
    ['feeling', 'calm', ['y']],
    ['nobody', undefined, ['z']],
  ]);
});

test('the wording of one’s own is shown untouched; the rest is typeset', () => {
  const own = 'L\'atelier : c\'est "chez moi" !';
  const data = boardOf(
    offer({ language: 'fr', service: { statement: { own }, past: { text: "L'hiver !" } } }),
    options,
  );
  expect(data.statement).toBe(own);
  expect(data.journey.past!.text).toBe('L’hiver\u202f!');
});

test('each part that is empty says something kind instead', () => {
  const page = board(empty, options);
  const fr = boardWords('fr');
  const said = [
    fr.noStatement,
    ...Object.values(fr.journey.age).map((age) => age.empty),
    fr.journey.noFeeling,
    fr.map.empty,
    fr.claims.nothing,
    fr.tests.empty,
    fr.clarity.empty,
    fr.next.empty,
  ];
  expect(said.filter((sentence) => !page.includes(sentence))).toEqual([]);
});

test.each([
  ['french', french],
  ['english', english],
  ['hostile', hostile],
  ['empty', empty],
])('%s: the markup is ours alone, whatever the values hold', (_, positioning) => {
  const page = board(positioning, options);
  const tags = new Set([...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map((found) => found[1]!));
  for (const tag of ['script', 'img', 'iframe', 'object', 'link', 'a', 'form', 'base'])
    expect(tags.has(tag)).toBe(false);
  expect(page).not.toMatch(/<[^>]*\s(?:on\w+|style|href|src)=/i);
  expect(page.match(/<style>/g)).toHaveLength(1);
  expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
  expect(page).not.toMatch(/undefined|NaN|\[object|Infinity/);
});

test('the same file gives the same page', () => {
  expect(board(french, options)).toBe(board(structuredClone(french), options));
});

test('French words hold their spaces', () => {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'function') texts.push(String(value(1, 2, 3)), String(value(2, 3)));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  const { list: _, map, ...fr } = boardWords('fr');
  collect({ ...fr, map: { ...map, silent: map.silent(['Inès', 'Paul']) } });
  expect(texts.length).toBeGreaterThan(90);
  expect(texts.filter((text) => /(?<![\u00a0\u202f])[;!?:»]|«(?!\u00a0)|'/.test(text))).toEqual([]);
});

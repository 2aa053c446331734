import { begun } from '../../src/session/begin.ts';
import { applied } from '../../src/session/place.ts';
import { keys, nextKey, reply, scriptOf, sessionOf } from './script-of.ts';

const doors = scriptOf(`
- {id: door, kind: choice, ask: Which?, choices: [{value: a, label: A}, {value: b, label: B}]}
- {id: deep, kind: text, ask: Deep?, when: {door: a}, into: service.past.text}
- {id: deeper, kind: text, ask: Deeper?, when: {deep: {answered: true}}, into: service.present.text}
- {id: last, kind: text, ask: Last?}
`);

test('an answer is written in its place, and noted', () => {
  const session = reply(reply(sessionOf(doors), 'door', 'a'), 'deep', 'Noise');
  expect(session.offer).toMatchObject({
    answers: { door: 'a' },
    service: { past: { text: 'Noise' } },
    progress: { script: 'small@1', answered: ['door', 'deep'] },
  });
  expect(nextKey(session)).toBe('deeper');
});

test('answers put out of reach are parked, through what stood on them, and come back to be confirmed', () => {
  let session = reply(reply(reply(sessionOf(doors), 'door', 'a'), 'deep', 'Noise'), 'deeper', 'Nights');
  session = reply(session, 'door', 'b');
  expect(session.offer.service).toBeUndefined();
  expect(session.offer.progress).toMatchObject({ parked: { deep: 'Noise', deeper: 'Nights' } });
  expect(keys(session)).toEqual(['door', 'last']);

  session = reply(session, 'door', 'a');
  expect(session.offer.service).toEqual({ past: { text: 'Noise' }, present: { text: 'Nights' } });
  expect(session.offer.progress?.parked).toBeUndefined();
  expect(session.offer.progress?.to_confirm).toEqual(['deep', 'deeper']);
  expect(nextKey(session)).toBe('deep');

  session = reply(reply(session, 'deep', 'Noise'), 'deeper', 'Nights');
  expect(session.offer.progress?.to_confirm).toBeUndefined();
  expect(nextKey(session)).toBe('last');
});

test('what one question leaves in the place of another is to be confirmed there', () => {
  const shared = scriptOf(`
- {id: door, kind: choice, ask: Which?, choices: [{value: a, label: A}, {value: b, label: B}]}
- {id: craft, kind: text, ask: Craft?, when: {door: a}, into: maker.craft}
- {id: tonight, kind: text, ask: Tonight?, when: {door: b}, into: maker.craft}
`);
  const session = reply(reply(reply(sessionOf(shared), 'door', 'a'), 'craft', 'sewing'), 'door', 'b');
  expect(session.offer.maker?.craft).toBe('sewing');
  expect(nextKey(session)).toBe('tonight');
  expect(nextKey(reply(session, 'tonight', 'repairs'))).toBeUndefined();
});

test('the same answer given again confirms nothing anew', () => {
  let session = reply(reply(sessionOf(doors), 'door', 'a'), 'deep', 'Noise');
  session = reply(session, 'door', 'a');
  expect(session.offer.progress?.to_confirm).toBeUndefined();
});

test('a changed answer asks to confirm what looks at it, through a computed value too', () => {
  const script = scriptOf(
    `
- {id: people, kind: choices, ask: Who?, choices: [{value: x, label: X}, {value: y, label: Y}]}
- {id: why, kind: text, ask: Why?, when: {some: {at_least: 1}}}
`,
    'computed: {some: {count: people}}',
  );
  let session = reply(reply(sessionOf(script), 'people', ['x']), 'why', 'Because');
  session = reply(session, 'people', ['x', 'y']);
  expect(session.offer.progress?.to_confirm).toEqual(['why']);
});

test('a key stands in one of answered, skipped and unknown', () => {
  let session = reply(sessionOf(doors), 'last', { type: 'skip' });
  expect(session.offer.progress?.skipped).toEqual(['last']);
  session = reply(session, 'last', { type: 'unknown' });
  expect(session.offer.progress).toMatchObject({ unknown: ['last'] });
  expect(session.offer.progress?.skipped).toBeUndefined();
  session = reply(session, 'last', 'Said');
  expect(session.offer.progress).toMatchObject({ answered: ['last'] });
  expect(session.offer.progress?.unknown).toBeUndefined();
});

test('what was opened in one form follows the way the maker speaks to clients', () => {
  const script = scriptOf(
    '- {id: past, kind: long, ask: Et avant ?, to_ask: {fr: {tu: Et toi ?, vous: Et vous ?}}}\n- {id: address, kind: choice, into: address, ask: Tu ou vous ?, choices: [{value: tu, label: tu}, {value: vous, label: vous}]}',
  );
  const start = sessionOf(script);
  const french = { ...start, language: 'fr' as const, offer: { ...start.offer, language: 'fr' as const } };
  let session = reply(french, 'past', { type: 'unknown' });
  expect(session.offer.open_questions).toEqual([{ text: 'Et avant ?', ask: 'Et vous ?' }]);
  session = reply(session, 'address', { type: 'value', value: 'tu' });
  expect(session.offer.open_questions).toEqual([{ text: 'Et avant ?', ask: 'Et toi ?' }]);
  session = reply(session, 'past', { type: 'value', value: 'debout' });
  expect(session.offer.open_questions ?? []).toEqual([]);
});

test('“I don’t know yet” opens a question to ask, which closes once known', () => {
  const script = scriptOf('- {id: price, kind: money, ask: How much?, to_ask: What did you pay last time?}');
  let session = reply(sessionOf(script), 'price', { type: 'unknown' });
  expect(session.offer.open_questions).toEqual([{ text: 'How much?', ask: 'What did you pay last time?' }]);
  session = reply(session, 'price', { type: 'unknown' });
  expect(session.offer.open_questions).toHaveLength(1);
  session = reply(session, 'price', 40);
  expect(session.offer.open_questions).toBeUndefined();
});

const quotes = scriptOf(`
- id: quotes
  kind: list
  ask: What did you hear?
  into: evidence[]
  at_most: 3
  questions:
    - {id: who, kind: pick, from: clients, at_most: 1, ask: Who?, into: .client}
    - {id: words, kind: long, ask: Which words?, into: .words}
    - {id: paid, kind: number, ask: Paid?, when: {words: {has: bought}}}
- {id: proof, kind: pick, from: evidence, ask: Which?, into: service.past.evidence}
`);

test('the first answer of a record makes it, with its id, and names a new client', () => {
  let session = reply(sessionOf(quotes), 'quotes.+.who', ['Claire']);
  session = reply(session, 'quotes.claire-1.words', 'It calms me');
  session = reply(session, 'quotes.+.who', ['claire']);
  expect(session.offer.clients).toEqual([{ id: 'claire-1', who: 'Claire' }]);
  expect(session.offer.evidence).toEqual([
    { id: 'claire-1', client: 'claire-1', words: 'It calms me' },
    { id: 'claire-2', client: 'claire-1' },
  ]);
  expect(keys(session)).toEqual([
    'quotes.claire-1.who',
    'quotes.claire-1.words',
    'quotes.claire-2.who',
    'quotes.claire-2.words',
    'quotes.+.who',
    'proof',
  ]);
});

test('passing over the place for one more ends the list', () => {
  let session = reply(sessionOf(quotes), 'quotes.+.who', ['Claire']);
  session = reply(session, 'quotes.claire-1.words', 'It calms me');
  session = reply(session, 'quotes.+.who', { type: 'skip' });
  expect(session.offer.progress?.answered).toContain('quotes');
  expect(nextKey(session)).toBe('proof');
});

test('a pick with nothing to pick from is not asked', () => {
  const session = reply(sessionOf(quotes), 'quotes.+.who', { type: 'skip' });
  expect(session.offer.progress?.skipped).toEqual(['quotes']);
  expect(nextKey(session)).toBeUndefined();
});

test('what the coach writes is noted as the coach’s, until the maker writes it', () => {
  let session = reply({ ...sessionOf(quotes), by: 'coach' }, 'quotes.+.who', ['Claire']);
  expect(session.offer.evidence).toEqual([{ id: 'claire-1', by: 'coach', client: 'claire-1' }]);
  session = reply({ ...session, by: 'coach' }, 'quotes.claire-1.words', 'Calm');
  expect(session.offer.progress?.by_coach).toEqual(['quotes.claire-1.who', 'quotes.claire-1.words']);
  session = reply({ ...session, by: 'maker' }, 'quotes.claire-1.words', 'It calms me');
  expect(session.offer.progress?.by_coach).toEqual(['quotes.claire-1.who']);
});

test('ids that JavaScript’s objects know of are ids like any other', () => {
  const script = scriptOf(`
- {id: constructor, kind: text, ask: One?}
- {id: tostring, kind: text, ask: Two?, when: {constructor: {answered: true}}}
`);
  expect(keys(sessionOf(script))).toEqual(['constructor']);
  const session = reply(reply(sessionOf(script), 'constructor', 'x'), 'tostring', 'y');
  expect(session.offer.answers).toEqual({ constructor: 'x', tostring: 'y' });
});

test('a list without a place keeps its records among the answers', () => {
  const script = scriptOf(
    '- {id: tasks, kind: list, ask: Tasks?, questions: [{id: what, kind: text, ask: What?}]}',
  );
  const session = reply(sessionOf(script), 'tasks.+.what', 'Call Paul');
  expect(session.offer.answers).toEqual({ tasks: [{ what: 'Call Paul' }] });
  expect(keys(session)).toEqual(['tasks.0.what', 'tasks.+.what']);
});

describe('another script, or the same again', () => {
  const held = reply(reply(sessionOf(doors), 'door', 'b'), 'last', { type: 'skip' });
  const other = scriptOf('- {id: last, kind: text, ask: Last?}').sections;

  test('keeps where the first was left, and finds it again', () => {
    const session = { ...held, script: { ...doors, id: 'other', sections: other } };
    const there = applied(session.offer, begun(session));
    expect(there.progress).toEqual({ script: 'other@1', others: { small: held.offer.progress } });
    const answered = reply({ ...session, offer: there }, 'last', 'Now');
    const back = applied(answered.offer, begun({ ...answered, script: doors }));
    expect(back.progress).toMatchObject({ skipped: ['last'], others: { other: { answered: ['last'] } } });
  });

  test('going on with the same one changes nothing', () => {
    expect(begun(held)).toEqual([]);
  });

  test('asks to confirm what the file holds when it starts again', () => {
    const again = applied(held.offer, begun(held, true));
    expect(again.progress).toEqual({ script: 'small@1', to_confirm: ['door'] });
    expect(again.answers).toEqual({ door: 'b' });
  });
});

test.each([
  ['evidence[]', 'yesterday', '2026-11-21'],
  ['evidence[]', 'a rainy day', 'a rainy day'],
  ['events[]', 'mars', '2026-03'],
  ['relationship.next[]', 'last month', 'last month'],
])('in %s, “%s” is written as “%s”', (into, said, when) => {
  const script = scriptOf(`
- {id: all, kind: list, ask: What?, into: "${into}", questions: [{id: when, kind: text, ask: When?, into: .when}]}
`);
  const session = { ...sessionOf(script), today: '2026-11-22' };
  const after = reply(session, 'all.+.when', said).offer;
  const { evidence, events, relationship } = after;
  expect([...(evidence ?? []), ...(events ?? []), ...(relationship?.next ?? [])][0]).toMatchObject({ when });
});

/** Going on with a script that changed meanwhile: nothing said is lost, nothing is asked twice. */
import { keys, nextKey, reply, scriptOf, sessionOf } from './script-of.ts';

const before = scriptOf(`
- {id: craft, kind: text, ask: Craft?, into: maker.craft}
- {id: sells, kind: choice, ask: Sells?, choices: [{value: object, label: O}, {value: service, label: S}]}
- {id: why, kind: text, ask: Why?}
`);
const left = reply(reply(sessionOf(before), 'craft', 'potter'), 'sells', 'object');

test('a question gained is asked, wherever it stands', () => {
  const script = scriptOf(`
- {id: craft, kind: text, ask: Craft?, into: maker.craft}
- {id: new, kind: text, ask: New?}
- {id: sells, kind: choice, ask: Sells?, choices: [{value: object, label: O}]}
`);
  expect(nextKey({ ...left, script })).toBe('new');
});

test('a question lost leaves its answer in the file', () => {
  const script = scriptOf('- {id: why, kind: text, ask: Why?}');
  const session = reply({ ...left, script }, 'why', 'Because');
  expect(session.offer.maker?.craft).toBe('potter');
  expect(session.offer.progress?.answered).toEqual(['craft', 'sells', 'why']);
});

test('a choice that is no longer offered is to be confirmed', () => {
  const script = scriptOf(
    '- {id: sells, kind: choice, ask: Sells?, choices: [{value: service, label: S}, {value: both, label: B}]}',
  );
  expect(nextKey({ ...left, script })).toBe('sells');
  expect(nextKey(reply({ ...left, script }, 'sells', 'both'))).toBeUndefined();
});

test('what a person wrote in the file is not asked', () => {
  const session = sessionOf(before, { format: 'limpide/1', language: 'en', maker: { craft: 'potter' } });
  expect(nextKey(session)).toBe('sells');
});

test('a record that a person took out of the file is not asked again', () => {
  const script = scriptOf(
    '- {id: q, kind: list, ask: Q?, into: "evidence[]", questions: [{id: words, kind: text, ask: W?, into: .words}]}',
  );
  let session = reply(sessionOf(script), 'q.+.words', 'calm');
  session = { ...session, offer: { ...session.offer, evidence: [] } };
  expect(keys(session)).toEqual(['q.+.words']);
});

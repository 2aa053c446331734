import type { Evidence } from '../../src/offer/schema.ts';
import { senseOf } from '../../src/session/sense.ts';
import { reply, scriptOf, sessionOf } from './script-of.ts';

test.each<['fr' | 'en', Evidence, Evidence['sense']]>([
  ['fr', { words: '« Je l’ai gardé. »' }, 'said'],
  ['fr', { words: 'Je l’ai gardé.', source: 'message' }, 'said'],
  ['fr', { words: 'Je l’ai vue hésiter.' }, undefined],
  ['fr', { words: 'Je l’ai vue hésiter.', source: 'observation' }, undefined],
  ['fr', { words: 'Elle est revenue avec sa mère.' }, 'did'],
  ['fr', { words: 'Elle m’a dit qu’elle dormait.' }, 'said'],
  ['fr', { words: 'Il a acheté un bol.' }, 'did'],
  ['fr', { words: 'Il a acheté un bol.', gave: 'money' }, 'paid'],
  ['fr', { words: 'Elle est contente, je crois.' }, undefined],
  ['en', { words: '“I kept it.”' }, 'said'],
  ['en', { words: 'I kept it.', source: 'review' }, 'said'],
  ['en', { words: 'Ice cream sells.', source: 'review' }, undefined],
  ['en', { words: 'They came back with a friend.' }, 'did'],
  ['en', { words: 'She thinks it is nice.' }, undefined],
])('%s %j is %s', (language, evidence, sense) => {
  expect(senseOf(evidence, language)).toBe(sense);
});

const heard = (record: string): ReturnType<typeof scriptOf> =>
  scriptOf(
    `- {id: heard, kind: list, into: 'evidence[]', ask: Heard?, ${record}questions: [{id: words, kind: long, into: .words, ask: Words?}]}`,
  );

test('every record of a list holds what the question makes plain', () => {
  const session = reply(sessionOf(heard('record: {sense: said}, ')), 'heard.+.words', 'Came back twice');
  expect(session.offer.evidence).toEqual([{ id: 'came-1', sense: 'said', words: 'Came back twice' }]);
});

test('without it, the sense is that of the words while they are plain, and follows them', () => {
  let session = reply(sessionOf(heard('')), 'heard.+.words', 'She paid twice');
  expect(session.offer.evidence).toMatchObject([{ sense: 'did' }]);
  session = reply(session, 'heard.she-1.words', '“I paid twice”');
  expect(session.offer.evidence).toMatchObject([{ sense: 'said' }]);
  session = reply(session, 'heard.she-1.words', 'twice');
  expect(session.offer.evidence?.[0]?.sense).toBeUndefined();
});

import { adopted } from '../../src/session/adopted.ts';
import { followed, followUp } from '../../src/session/follow-up.ts';
import { knownOf } from '../../src/session/known.ts';
import { applied } from '../../src/session/place.ts';
import { route, type Session } from '../../src/session/route.ts';
import type { FollowUp } from '../../src/session/schema.ts';
import { makeId, reply, scriptOf, sessionOf } from './script-of.ts';

const script = scriptOf(
  `
- id: present
  kind: long
  ask: Present?
  into: service.present.text
  follow_up:
    - {heard: [compliment], ask: What did they do?, into: evidence}
    - {shorter_than: 4, ask: Tell me more?}
    - {heard: [guess], shorter_than: 4, ask: Who said it?, into: open_question}
    - {heard: [vague-word], ask: What would I see?, into: replace}
- id: again
  kind: long
  ask: Again?
  follow_up:
    - {heard: [compliment], when: {told: {at_most: 0}}, ask: Who?, into: evidence}
- id: quotes
  kind: list
  into: "evidence[]"
  ask: Quotes?
  questions:
    - {id: who, kind: pick, from: clients, at_most: 1, ask: Who?, into: .client}
    - {id: words, kind: long, ask: Words?, into: .words}
    - {id: when, kind: text, ask: When?, into: .when}
- {id: refuses, kind: long, ask: Refuses?, into: passion.refuses}
- {id: feels, kind: long, ask: Feels?, into: "service.feelings[].word"}
`,
  'computed: {told: {count: quotes}}',
);
const session = reply(reply(reply(sessionOf(script), 'present', 'No sleep'), 'refuses', ['rush']), 'feels', [
  'calm',
]);
const item = (at: Session, id: string) => route(at).find(({ key }) => key === id)!;
const present = item(session, 'present');
const all = present.question.follow_up!;

test.each([
  ['They loved it very much', ['compliment'], [], 0],
  ['Short one', ['compliment'], [], 0],
  ['Short one', [], [], 1],
  ['Short one', ['compliment'], [0], undefined],
  ['A text of many words', ['guess'], [], undefined],
  ['Short one', ['guess'], [1], 2],
  ['Short one', ['guess'], [1, 2], undefined],
  ['A text of many words', [], [], undefined],
])('“%s” with %j', (text, ids, asked, expected) => {
  const found = followUp(
    present,
    text,
    { ids },
    asked.map((at) => all[at]!),
    knownOf(session),
  );
  expect(found === undefined ? undefined : all.indexOf(found)).toBe(expected);
});

test('with a condition, it keeps for answers that call for it: nobody is asked again who it was', () => {
  const asked = (at: Session) =>
    followUp(item(at, 'again'), 'They loved it', { ids: ['compliment'] }, [], knownOf(at));
  expect(asked(session)?.ask).toBe('Who?');
  expect(asked({ ...session, offer: after('present', all[0]!, 'She came back') })).toBeUndefined();
});

const after = (id: string, one: FollowUp, text: string) =>
  applied(session.offer, followed(session.offer, item(session, id), one, text, makeId, 'coach'));

test('a reply is added, takes the place, becomes evidence linked to what it supports, or a question', () => {
  expect(after('present', all[1]!, 'At 3 am').service?.present?.text).toBe('No sleep\nAt 3 am');
  expect(after('present', all[3]!, 'Awake at 3').service?.present?.text).toBe('Awake at 3');
  const proven = after('present', all[0]!, 'She came back');
  expect(proven.evidence).toEqual([{ id: 'she-1', sense: 'did', words: 'She came back', by: 'coach' }]);
  expect(proven.service?.present?.evidence).toEqual(['she-1']);
  expect(after('present', all[2]!, 'Claire?').open_questions).toEqual([{ text: 'No sleep', ask: 'Claire?' }]);
});

test('a list stays a list', () => {
  const add: FollowUp = { ask: 'More?' };
  expect(after('refuses', add, 'plastic\n- waste').passion?.refuses).toEqual(['rush', 'plastic', 'waste']);
  expect(after('feels', add, 'pride').service?.feelings).toEqual([{ word: 'calm' }, { word: 'pride' }]);
  expect(after('feels', { ...add, into: 'replace' }, 'pride').service?.feelings).toEqual([{ word: 'pride' }]);
});

test('what is told in passing joins the list of what was heard: who and when are still to be asked, not the words', () => {
  const offer = after('present', all[0]!, 'She came back');
  const joined = applied(offer, adopted(session, offer, item(session, 'present'), 'she-1'));
  const open = route({ ...session, offer: joined }).filter(
    ({ key, state }) => key.startsWith('quotes.she-1') && state === 'open',
  );
  expect(open.map(({ key }) => key)).toEqual(['quotes.she-1.who', 'quotes.she-1.when']);
  expect(adopted(session, offer, item(session, 'feels'), 'she-1')).toEqual([]);
});

import { emptyOffer, filled, scriptOf, sessionOf } from './script-of.ts';

const script = scriptOf(`
- {id: sells, kind: choice, ask: Sells?, required: true, choices: [{value: object, label: A thing}, {value: teaching, label: Lessons}]}
- {id: level, kind: scale, ask: How sure?, when: {sells: teaching}}
- {id: refuses, kind: long, ask: Refuses?, into: passion.refuses}
- {id: feelings, kind: long, ask: Feelings?, into: "service.feelings[].word"}
- {id: gift, kind: yes-no-unknown, ask: A gift?}
- {id: price, kind: money, ask: Price?, default: 40}
- id: quotes
  kind: list
  ask: Quotes?
  into: evidence[]
  at_least: 1
  questions:
    - {id: who, kind: pick, from: clients, at_most: 1, ask: Who?, into: .client}
    - {id: words, kind: long, ask: Words?, into: .words, required: true}
- {id: proof, kind: pick, from: evidence, ask: Proof?, into: service.past.evidence}
- id: past
  kind: long
  ask: Past?
  into: service.past.text
  follow_up: [{id: past_more, heard: [guess], ask: Who said it?, into: evidence}]
`);

test('fills the offer along the way that the answers open', () => {
  const { session, problems } = filled(
    sessionOf(script),
    `
sells: Lessons
level: 4
refuses: |
  - rush
  - plastic
feelings: [calm, pride]
gift: not sure
quotes:
  - {who: Claire, words: It calms me}
  - {who: claire, words: I slept}
proof: [claire-2]
past: Bad nights
past_more: I had not slept for a month
`,
  );
  expect(problems).toEqual([]);
  expect(session.offer).toMatchObject({
    answers: { sells: 'teaching', level: 4, price: 40 },
    passion: { refuses: ['rush', 'plastic'] },
    service: {
      feelings: [{ word: 'calm' }, { word: 'pride' }],
      past: { text: 'Bad nights', evidence: ['claire-2', 'i-1'] },
    },
    clients: [{ id: 'claire-1', who: 'Claire' }],
    evidence: [
      { id: 'claire-1', words: 'It calms me' },
      { id: 'claire-2', words: 'I slept' },
      { id: 'i-1', words: 'I had not slept for a month' },
    ],
    progress: { unknown: ['gift'] },
  });
});

test('every problem is told, with its place and its name', () => {
  const { problems } = filled(
    sessionOf(script),
    `sell: Lessons
level: 9
price: a lot
quotes: []
proof: [nobody]
`,
  );
  expect(problems.map(({ code, name, range }) => [code, name, range?.start.line])).toEqual([
    ['missing-answer', 'sells', undefined],
    ['not-a-number', 'price', 3],
    ['too-few', 'quotes', 4],
    ['unknown-answer', 'sell', 1],
    ['not-reached', 'proof', 5],
  ]);
});

test('an answer that a given one leaves out is told; one that hangs on a refused answer is not', () => {
  const codes = (text: string): string[][] =>
    filled(sessionOf(script), `${text}\nlevel: 4\nquotes: [{who: Claire, words: It calms me}]`).problems.map(
      ({ code, name }) => [code, name],
    );
  expect(codes('sells: object')).toEqual([['not-reached', 'level']]);
  expect(codes('sells: a song')).toEqual([['not-a-choice', 'sells']]);
});

test('a record without a required answer is named by its place', () => {
  const { problems } = filled(sessionOf(script), 'sells: object\nquotes:\n  - {who: Claire}\n  - just words');
  expect(problems.map(({ code, name }) => [code, name])).toEqual([
    ['missing-answer', 'quotes[0].words'],
    ['not-a-record', 'quotes[1]'],
  ]);
});

test('a pick that names nothing there is refused', () => {
  const { problems } = filled(
    sessionOf(script),
    'sells: object\nquotes: [{who: Claire, words: Calm}]\nproof: [claire-9]',
  );
  expect(problems).toMatchObject([{ code: 'not-there', name: 'proof', args: { value: 'claire-9' } }]);
});

test('an answer already in the file stays', () => {
  const offer = { ...emptyOffer, service: { past: { text: 'Mine' } }, answers: { sells: 'object' } };
  const { session, problems } = filled(
    sessionOf(script, offer),
    'sells: Lessons\nquotes: [{who: A, words: B}]',
  );
  expect(problems).toEqual([]);
  expect(session.offer.answers).toMatchObject({ sells: 'object' });
});

test('skipped and unknown can be said in either language', () => {
  const { session, problems } = filled(
    sessionOf(script),
    'sells: object\nrefuses: ":passer"\nfeelings: ":unknown"\nquotes: ":saispas"\npast:',
  );
  expect(problems).toEqual([]);
  expect(session.offer.progress).toMatchObject({
    skipped: ['refuses'],
    unknown: ['feelings', 'quotes'],
  });
});

describe('follow-ups', () => {
  const script = scriptOf(`- {id: past, kind: text, ask: Past?, follow_up: [{id: deeper, ask: And?}]}
- id: quotes
  kind: list
  ask: Quotes?
  into: "evidence[]"
  questions:
    - {id: who, kind: pick, from: clients, at_most: 1, ask: Who?, into: .client}
    - {id: words, kind: long, ask: Words?, into: .words, follow_up: [{id: did, ask: What did they do?}, {id: heard, ask: Heard?, into: evidence}]}`);

  test('are answered inside records too', () => {
    const { problems, session } = filled(
      sessionOf(script),
      `
past: Nights
deeper: Every one of them
quotes:
  - {who: Ines, words: It is pretty, did: She came back, heard: I show it to everybody}
  - {who: Paul, words: Fine}
`,
    );
    expect(problems).toEqual([]);
    expect(session.offer.answers).toEqual({ past: 'Nights\nEvery one of them' });
    expect(session.offer.evidence?.map(({ words }) => words)).toEqual([
      'It is pretty\nShe came back',
      'I show it to everybody',
      'Fine',
    ]);
  });

  test('without an answer to follow are told, not lost', () => {
    const { problems } = filled(
      sessionOf(script),
      `
past: ":skip"
deeper: Every one of them
quotes:
  - {who: Ines, did: She came back}
`,
    );
    expect(problems.map(({ code, name }) => [code, name])).toEqual([
      ['not-reached', 'deeper'],
      ['not-reached', 'quotes[0].did'],
    ]);
  });
});

test('what was left blank on a page typed back is passed over', () => {
  const script = scriptOf(`- {id: feelings, kind: long, ask: Feelings?, into: "service.feelings[].word"}
- id: quotes
  kind: list
  ask: Quotes?
  questions: [{id: who, kind: text, ask: Who?}, {id: words, kind: text, ask: Words?}]`);
  const { problems, session } = filled(
    sessionOf(script),
    'feelings:\n  - calm\n  -\nquotes:\n  - who:\n    words:\n  - who: Ines\n    words:\n',
  );
  expect(problems).toEqual([]);
  expect(session.offer.service?.feelings).toEqual([{ word: 'calm' }]);
  expect(session.offer.answers).toEqual({ quotes: [{ who: 'Ines' }] });
});

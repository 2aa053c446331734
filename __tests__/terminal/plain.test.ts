import type { Ask, Reply } from '../../src/terminal/view.ts';
import { desk, question, settle } from './memory.ts';

/** Asks each question in turn, with everything typed at once, as a pipe gives it. */
async function piped(input: string, asks: readonly Ask[], terminal = false) {
  const it = await desk({ plain: true, terminal, columns: 200, rows: 500 });
  await it.type(input);
  await it.end();
  const replies: Reply[] = [];
  for (const ask of asks) replies.push(await it.skin.ask(ask));
  it.skin.close();
  return { ...it, replies };
}

test('answers that come all at once each reach their question', async () => {
  const kinds = ['text', 'long', 'choice', 'choices', 'pick', 'number', 'yes-no', 'yes-no-unknown'] as const;
  const { replies, screen } = await piped(
    'a word\r\none\ntwo\n\n2\n1 3\n1, Léa\n12\nyes\n3\n',
    kinds.map((kind) => question(kind, kind === 'pick' ? { other: 'Somebody else' } : {})),
  );
  expect(replies).toEqual([
    { type: 'answer', value: 'a word' },
    { type: 'answer', value: 'one\ntwo' },
    { type: 'answer', value: 'teaching' },
    { type: 'answer', value: ['object', 'service'] },
    { type: 'answer', value: ['object', 'Léa'] },
    { type: 'answer', value: '12' },
    { type: 'answer', value: 'yes' },
    { type: 'unknown' },
  ]);
  // One mark for each line read, alone on its line.
  expect(screen.text.match(/^>$/gm)).toHaveLength(10);
  expect(screen.text.match(/>/g)).toHaveLength(10);
  expect(screen.unknown).toEqual([]);
});

test.each([
  [':back', 'back'],
  [': Back', 'back'],
  [':skip', 'skip'],
  [':unknown', 'unknown'],
  [':review', 'review'],
  [':jump', 'jump'],
  [':forward', 'forward'],
  [':quit', 'quit'],
  [':qu', 'quit'],
])('%s', async (typed, type) => {
  expect((await piped(`${typed}\n`, [question('long')])).replies).toEqual([{ type }]);
});

test('French names, with and without accents, and a name that is nearly one', async () => {
  const it = await desk({ plain: true, terminal: false, locale: 'fr', columns: 120, rows: 200 });
  await it.type(':où\n:ou\n:aide\n:exemple\n:commandes\n:reture\n:retour\n');
  expect(await it.skin.ask(question('text'))).toEqual({ type: 'back' });
  expect(it.screen.text.match(/about 3 minutes left/g)).toHaveLength(2);
  expect(it.screen.text).toContain('Say what changes for them.');
  expect(it.screen.text).toContain('«\u00a0Her Sunday bowl.\u00a0»');
  expect(it.screen.text).toContain(':quitter  enregistrer et partir');
  expect(it.screen.text).toContain('Voulais-tu dire :retour\u202f?');
});

test('an answer that only looks like a command is an answer', async () => {
  const { replies } = await piped(':) they laughed\n12:30\n', [question('text'), question('text')]);
  expect(replies.map((reply) => 'value' in reply && reply.value)).toEqual([':) they laughed', '12:30']);
});

test('what does not fit is said, and asked again', async () => {
  const validate = (given: unknown) => (given === 'no' ? 'Say more than no.' : undefined);
  const { replies, screen } = await piped('\nno\nyes\n7\nnothing\n2\n', [
    question('text', { validate }),
    question('choice'),
  ]);
  expect(replies.map((reply) => 'value' in reply && reply.value)).toEqual(['yes', 'teaching']);
  expect(screen.text).toContain('Nothing yet. A few words are enough, or :skip to leave it for now.');
  expect(screen.text).toContain('Say more than no.');
  expect(screen.text.match(/Choose a number from 1 to 3\./g)).toHaveLength(2);
});

test('a move that is not possible here says so', async () => {
  const { replies, screen } = await piped(':back\nx\n', [question('text', { moves: ['skip'] })]);
  expect(replies).toEqual([{ type: 'answer', value: 'x' }]);
  expect(screen.text).toContain('“:back” does nothing here.');
});

test('what stands there already is shown, and an empty line keeps it', async () => {
  const { replies, screen } = await piped('\n\n', [
    question('long', { initial: 'Calm on Sundays.' }),
    question('choices', { initial: ['service'] }),
  ]);
  expect(replies.map((reply) => 'value' in reply && reply.value)).toEqual(['Calm on Sundays.', ['service']]);
  expect(screen.text).toContain('So far: Calm on Sundays.');
  expect(screen.text).toContain('So far: A service');
});

test('a lone dot ends a long answer too', async () => {
  const { replies } = await piped('one\ntwo\n.\n', [question('long')]);
  expect(replies).toEqual([{ type: 'answer', value: 'one\ntwo' }]);
});

test('the end of input ends the session, also in the middle of a long answer', async () => {
  const { replies, skin } = await piped('one\ntwo', [question('long'), question('text')]);
  expect(replies).toEqual([{ type: 'end-of-input' }, { type: 'end-of-input' }]);
  expect(skin.ending).toBe('end-of-input');
});

test('a last line without its newline counts from a pipe', async () => {
  expect((await piped('one', [question('text')])).replies).toEqual([{ type: 'answer', value: 'one' }]);
});

test.each([
  ['SIGINT', 'interrupted'],
  ['SIGTERM', 'terminated'],
  ['SIGHUP', 'hang-up'],
] as const)('%s while a question waits', async (signal, type) => {
  const it = await desk({ plain: true });
  const reply = it.skin.ask(question('text'));
  await settle();
  it.signal(signal);
  expect(await reply).toEqual({ type });
  it.skin.close();
});

test('on a terminal, an empty line inside a paste is part of the answer', async () => {
  const it = await desk({ plain: true });
  const reply = it.skin.ask(question('long'));
  await it.type('one\n\ntwo\n');
  await new Promise((then) => setTimeout(then, 60));
  await it.type('\n');
  expect(await reply).toEqual({ type: 'answer', value: 'one\n\ntwo' });
});

test('nothing in a question or an answer reaches the terminal as an escape sequence', async () => {
  const nasty = 'a\u001b]0;title\u0007b\u009b31mc\u202ed';
  const { replies, screen } = await piped('x\u001b[Dy\u0007\n:\u001b[31m\n', [
    question('text', {
      ask: nasty,
      head: nasty,
      thread: nasty,
      why: nasty,
      initial: nasty,
      choices: [{ value: 'a', label: nasty, hint: nasty }],
      help: nasty,
    }),
    question('choice', { choices: [{ value: 'a', label: nasty, hint: nasty }] }),
  ]);
  expect(replies[0]).toEqual({ type: 'answer', value: 'xy' });
  expect(screen.unknown).toEqual([]);
});

test('a statement is shown when it changed, and only then', async () => {
  const it = await desk({ plain: true });
  it.skin.show('So far', 'I help.');
  it.skin.show('So far', 'I help.');
  it.skin.show('So far', 'I help more.');
  expect(it.screen.text).toBe('\nSo far\nI help.\n\nSo far\nI help more.');
});

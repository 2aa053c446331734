import type { Ask, Reply } from '../../src/terminal/view.ts';
import { hang, spent } from '../gates.ts';
import { type Desk, desk, question, type Setting, settle } from './memory.ts';

const keys = {
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  back: '\u001b[Z',
  escape: '\u001b',
};
const ctrl = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 96);
const paste = (text: string): string => `\u001b[200~${text}\u001b[201~`;

/** Types these keys one after another and gives the reply. */
async function asked(
  ask: Ask,
  typed: readonly string[],
  setting: Setting = {},
): Promise<Desk & { reply: Reply }> {
  const it = await desk(setting);
  const reply = it.skin.ask(ask);
  await settle();
  for (const one of typed) await it.type(one);
  return { ...it, reply: await reply };
}
const answer = (value: unknown) => ({ type: 'answer', value });

test.each([
  ['text', ['hello', '\r'], 'hello'],
  ['text', ['ac', keys.left, 'b', '\r'], 'abc'],
  ['text', ['one', '\n', 'two', '\r'], 'one\ntwo'],
  ['text', [paste('one\r\n\r\ntwo'), '\r'], 'one\n\ntwo'],
  ['text', ['one\rtwo\rthree', '\r'], 'one\ntwo\nthree'],
  ['long', ['one', '\r', 'two', '\r', '\r'], 'one\ntwo'],
  ['long', ['one\r', 'two\r', '\r'], 'one\ntwo'],
  ['number', ['12,5', '\r'], '12,5'],
  ['date', ['2026-05', '\r'], '2026-05'],
  ['money', ['45', '\r'], '45'],
  ['scale', ['4', '\r'], '4'],
  ['scale', [keys.right, keys.right, '\r'], '2'],
  ['choice', ['\r'], 'object'],
  ['choice', [keys.down, keys.down, '\r'], 'service'],
  ['choice', [keys.up, '\r'], 'service'],
  ['choice', ['2', '\r'], 'teaching'],
  ['yes-no', ['n', '\r'], 'no'],
  ['choices', [' ', keys.down, keys.down, ' ', '\r'], ['object', 'service']],
  ['choices', [' ', ' ', keys.down, ' ', '\r'], ['teaching']],
] as const)('%s: %j', async (kind, typed, value) => {
  const it = await asked(question(kind), typed);
  expect(it.reply).toEqual(answer(value));
  expect(it.screen.unknown).toEqual([]);
});

test('a pick takes those there already and a name that is new', async () => {
  const ask = question('pick', { other: 'Somebody else' });
  expect((await asked(ask, [' ', keys.up, 'Léa, Zoé', '\r'])).reply).toEqual(
    answer(['object', 'Léa', 'Zoé']),
  );
  const one = question('pick', { other: 'Somebody else', atMost: 1 });
  expect((await asked(one, [keys.up, 'Léa', '\r'])).reply).toEqual(answer(['Léa']));
  expect((await asked(one, ['\r'])).reply).toEqual(answer(['object']));
});

test('an empty line is offered where one is written, not among choices', async () => {
  const line = 'An empty line: that is all.';
  const written = await asked(question('text', { none: 'that is all' }), ['\r']);
  expect(written.reply).toEqual({ type: 'skip' });
  expect(written.screen.text).toContain(line);
  expect((await asked(question('choice', { none: 'that is all' }), ['\r'])).screen.text).not.toContain(line);
});

test('"I don’t know yet" is the third reply of a yes-or-no', async () => {
  expect((await asked(question('yes-no-unknown'), ['3', '\r'])).reply).toEqual({ type: 'unknown' });
});

test.each([
  ['back', keys.back],
  ['forward', '\t'],
  ['skip', ctrl('s')],
  ['unknown', ctrl('t')],
  ['review', ctrl('r')],
  ['quit', ctrl('q')],
  ['end-of-input', ctrl('d')],
  ['interrupted', ctrl('c')],
] as const)('%s is one key, the same for every kind of question', async (type, typed) => {
  for (const kind of ['text', 'long', 'choice', 'choices', 'scale', 'pick', 'yes-no'] as const)
    expect((await asked(question(kind), [typed])).reply).toEqual({ type });
});

test('going elsewhere takes along what was written and not sent', async () => {
  expect((await asked(question('long'), ['half an ans', keys.back])).reply).toEqual({
    type: 'back',
    draft: 'half an ans',
  });
  expect((await asked(question('choices'), [' ', ctrl('q')])).reply).toEqual({
    type: 'quit',
    draft: ['object'],
  });
});

test('what is written is not skipped by a key pressed by mistake', async () => {
  const it = await asked(question('text'), ['words', ctrl('s'), ctrl('t'), '\r']);
  expect(it.reply).toEqual(answer('words'));
});

test('the words of plain mode work here too', async () => {
  expect((await asked(question('text'), [':skip', '\r'])).reply).toEqual({ type: 'skip' });
  expect((await asked(question('long'), [':retour', '\r', '\r'], { locale: 'fr' })).reply).toEqual({
    type: 'back',
  });
});

test('help, an example and where-am-I are said above, and what was written stays', async () => {
  const it = await asked(question('text'), ['?', ctrl('g'), 'why?', ctrl('x'), '\u001bOP', '!', '\r']);
  expect(it.reply).toEqual(answer('why?!'));
  expect(it.screen.text.match(/Say what changes for them\./g)).toHaveLength(2);
  expect(it.screen.text).toContain('about 3 minutes left');
  expect(it.screen.text).toContain('“Her Sunday bowl.”');
});

test('the menu shows every move with its key; Escape closes it', async () => {
  const it = await desk();
  const reply = it.skin.ask(question('text'));
  await it.type('words');
  await it.type(ctrl('o'));
  expect(it.screen.text).toContain('What would you like?');
  expect(it.screen.text).toContain('save and leave; you can go on another day  Ctrl+Q');
  await it.type(keys.escape);
  await new Promise((then) => setTimeout(then, 80));
  await settle();
  expect(it.screen.text).not.toContain('What would you like?');
  expect(it.screen.text).toContain('❯ words');
  await it.type(ctrl('o'));
  await it.type('another');
  await it.type(keys.up);
  await it.type('go to');
  await it.type('\r');
  expect(await reply).toMatchObject({ draft: 'words' });
});

test('Escape alone, unknown keys and Enter on nothing do nothing', async () => {
  const it = await asked(question('text'), ['a', '\u001b[I', '\u001b[15~', '\u001b[<0;1;1M', 'b', '\r']);
  expect(it.reply).toEqual(answer('ab'));
  const empty = await desk();
  const reply = empty.skin.ask(question('text'));
  await empty.type('\r');
  expect(empty.screen.text).toContain('Nothing yet. A few words are enough, or Ctrl+S to leave it for now.');
  await empty.type(keys.escape);
  await new Promise((then) => setTimeout(then, 80));
  await empty.type('x');
  await empty.type('\r');
  expect(await reply).toEqual(answer('x'));
});

test('what does not fit is said under the reply, and goes at the next key', async () => {
  const it = await desk();
  const reply = it.skin.ask(
    question('text', { validate: (given) => (given === 'no' ? 'Say more.' : undefined) }),
  );
  await it.type('no');
  await it.type('\r');
  expect(it.screen.text).toContain('Say more.');
  await it.type('t');
  expect(it.screen.text).not.toContain('Say more.');
  await it.type('\r');
  expect(await reply).toEqual(answer('not'));
});

test('up recalls the answers of this session, down comes back to one’s own', async () => {
  const it = await desk();
  for (const text of ['first', 'second']) {
    const reply = it.skin.ask(question('text'));
    await it.type(text);
    await it.type('\r');
    await reply;
  }
  const reply = it.skin.ask(question('text'));
  for (const one of ['mine', keys.up, keys.up, keys.down, keys.down, '!', '\r']) await it.type(one);
  expect(await reply).toEqual(answer('mine!'));
  const again = it.skin.ask(question('text'));
  for (const one of [keys.up, keys.up, keys.up, '\r']) await it.type(one);
  expect(await again).toEqual(answer('first'));
});

test('letters typed before the question was there are its first ones; an Enter is not', async () => {
  const it = await desk();
  const first = it.skin.ask(question('text'));
  await it.type('one\r\rtw');
  // Lines that come at once are a paste: nothing is accepted.
  expect(it.screen.text).toContain('  tw');
  await it.type('\r');
  expect(await first).toEqual(answer('one\n\ntw'));
  await it.type('\r');
  await it.type('ahead');
  const second = it.skin.ask(question('text'));
  await it.type('\r');
  expect(await second).toEqual(answer('ahead'));
});

const newlines = { LF: '\n', CR: '\r', CRLF: '\r\n' };
const sizes = [1, 10_000, 100_000];
const line = 'Elle l’a reçu en e\u0301te\u0301, 👩‍👩‍👧‍👦 漢字, et puis… ';
test.each(
  sizes.flatMap((size) =>
    Object.keys(newlines).flatMap((form) => [[size, form, true] as const, [size, form, false] as const]),
  ),
)(
  'a paste of %i characters with %s, bracketed: %p, arrives whole',
  async (size, form, bracketed) => {
    const text = `x${`${line.repeat(3)}\n`.repeat(Math.ceil(size / 140))}`.slice(0, size - 1) + 'y';
    const sent = Buffer.from(
      bracketed
        ? paste(text.replaceAll('\n', newlines[form as 'LF']))
        : text.replaceAll('\n', newlines[form as 'LF']),
    );
    const it = await desk();
    const reply = it.skin.ask(question('long'));
    await settle();
    const start = spent();
    it.screen.written = 0;
    // As a terminal hands it over: 4,095 bytes at a time, cut anywhere.
    for (let at = 0; at < sent.length; at += 4095) await it.type(sent.subarray(at, at + 4095));
    expect(spent() - start).toBeLessThan(hang);
    if (bracketed) expect(it.screen.written).toBeLessThan(20_000);
    await new Promise((then) => setTimeout(then, 20));
    await it.type('\u001b[1;5F');
    await it.type('\r');
    await it.type('\r');
    expect(await reply).toEqual(answer(text));
  },
  20_000,
);

test.each([20, 10, 4])(
  'at %i columns every kind still shows its reply, and nothing wraps by itself',
  async (columns) => {
    for (const kind of ['text', 'long', 'choice', 'choices', 'scale', 'pick', 'yes-no-unknown'] as const) {
      const it = await desk({ columns, rows: 10 });
      const reply = it.skin.ask(question(kind, { other: 'Somebody else' }));
      await settle();
      await it.type(kind === 'text' || kind === 'long' ? 'word' : ' ');
      for (const row of it.screen.text.split('\n')) expect(row.length).toBeLessThanOrEqual(columns);
      if (kind === 'text') expect(it.screen.text).toMatch(columns > 4 ? /word/ : /wo/);
      await it.type(ctrl('q'));
      expect((await reply).type).toBe('quit');
      expect(it.screen.unknown).toEqual([]);
    }
  },
);

test('a text taller than the screen shows the rows around the cursor, and which ones they are', async () => {
  const it = await desk({ rows: 8 });
  const reply = it.skin.ask(
    question('long', { initial: Array.from({ length: 50 }, (_, at) => `row ${at + 1}`).join('\n') }),
  );
  await settle();
  expect(it.screen.rows.join('\n')).toContain('row 50');
  expect(it.screen.rows.join('\n')).toContain('line 50 of 50');
  await it.type('\u001b[1;5H');
  expect(it.screen.rows.join('\n')).toContain('row 1');
  expect(it.screen.rows.join('\n')).toContain('line 1 of 50');
  await it.type(ctrl('q'));
  await reply;
});

test('resizing draws the reply again at the new width, once', async () => {
  const it = await desk({ columns: 60 });
  const reply = it.skin.ask(question('text'));
  await it.type('a long sentence that needs more than one row when it is narrow');
  it.resize(30, 24);
  await settle();
  expect(it.screen.text.match(/sentence/g)).toHaveLength(1);
  it.resize(100, 24);
  await settle();
  expect(it.screen.text.match(/sentence/g)).toHaveLength(1);
  expect(it.screen.text).toContain('❯ a long sentence that needs more than one row when it is narrow');
  await it.type(ctrl('q'));
  await reply;
});

test('French on the screen: footer, replies, problems', async () => {
  const it = await desk({ locale: 'fr', columns: 120 });
  const reply = it.skin.ask(question('yes-no-unknown'));
  await settle();
  expect(it.screen.text).toContain('Je ne sais pas encore');
  expect(it.screen.text).toContain('Ctrl+S passer');
  expect(it.screen.text).not.toMatch(/\b(?:skip|back|done|help)\b/);
  await it.type(ctrl('q'));
  await reply;
});

test('nothing in a question or an answer reaches the terminal as an escape sequence', async () => {
  const nasty = 'a\u001b]0;title\u0007b\u009b31mc\u202ed\r\ne';
  for (const kind of ['text', 'choice', 'choices', 'pick'] as const) {
    const it = await desk();
    const reply = it.skin.ask(
      question(kind, {
        ask: nasty,
        head: nasty,
        thread: nasty,
        why: nasty,
        help: nasty,
        other: nasty,
        examples: [{ craft: nasty, text: nasty }],
        where: [nasty],
        initial: nasty,
        choices: [{ value: 'a', label: nasty, hint: nasty }],
        validate: () => nasty,
      }),
    );
    for (const one of [ctrl('x'), ctrl('g'), '\u001bOP', ' ', paste(nasty), '\r', ctrl('o'), '\r', ctrl('q')])
      await it.type(one);
    expect((await reply).type).toBe('quit');
    it.skin.say(nasty, { tone: 'quote', text: nasty });
    it.skin.show(nasty, nasty);
    expect(it.screen.unknown).toEqual([]);
    expect(it.screen.text).not.toMatch(/[\u202e\u009b]/);
  }
});

test('the terminal is given back as it was', async () => {
  const it = await asked(question('choice'), ['\r']);
  expect(it.screen.modes).toMatchObject({ '2004': true });
  it.skin.close();
  it.skin.close();
  expect(it.screen.modes).toEqual({ '7': true, '25': true, '2004': false });
  expect(it.raw).toEqual([true, false]);
});

test('stopped and gone on, the question and what was written are there again', async () => {
  let stopped = 0;
  const it = await desk({ machine: { suspend: () => void stopped++ } });
  const reply = it.skin.ask(question('text'));
  await it.type('half');
  await it.type(ctrl('z'));
  expect(stopped).toBe(1);
  expect(it.raw).toEqual([true, false, true]);
  expect(it.screen.modes).toMatchObject({ '25': true, '2004': true });
  await it.type(' more');
  await it.type('\r');
  expect(await reply).toEqual(answer('half more'));
});

test('going on is told twice, by where it stopped and by the system: the question is written once', async () => {
  const it = await desk();
  const reply = it.skin.ask({ ...question('text'), ask: 'How are you?' });
  const times = (): number => it.screen.text.split('How are you?').length - 1;
  await settle();
  await it.type(ctrl('z'));
  const written = times();
  it.signal('SIGCONT');
  await settle();
  expect(times()).toBe(written);
  await it.type('well\r');
  await reply;
});

test.each([
  ['SIGINT', 'interrupted'],
  ['SIGTERM', 'terminated'],
  ['SIGHUP', 'hang-up'],
] as const)('%s, at a question and between two', async (signal, type) => {
  for (const kind of ['text', 'choice'] as const) {
    const it = await desk();
    const reply = it.skin.ask(question(kind));
    await settle();
    it.signal(signal);
    expect(await reply).toEqual({ type });
    expect(await it.skin.ask(question(kind))).toEqual({ type });
    it.skin.close();
    expect(it.raw.at(-1)).toBe(false);
  }
});

test('the end of input is a terminal that is gone', async () => {
  const it = await desk();
  const reply = it.skin.ask(question('text'));
  await settle();
  await it.end();
  expect(await reply).toEqual({ type: 'hang-up' });
});

test('with colour the same words stand in the same places', async () => {
  const texts = await Promise.all(
    [false, true].map(async (colour) => {
      const it = await desk({ colour });
      const reply = it.skin.ask(
        question('choices', { head: 'Evening 1', thread: 'a bowl', why: 'Because.' }),
      );
      await settle();
      await it.type(' ');
      await it.type('\r');
      await reply;
      it.skin.say('said', { tone: 'good', text: 'good' });
      it.skin.show('So far', 'I help.');
      expect(it.screen.paints > 0).toBe(colour);
      return it.screen.text;
    }),
  );
  expect(texts[1]).toBe(texts[0]);
});

test.each(['EIO', 'EPIPE'])('a terminal that fails with %s has hung up', async (code) => {
  for (const plain of [false, true]) {
    const it = await desk({ plain });
    const reply = it.skin.ask(question('text'));
    await settle();
    it.machine.stderr.emit('error', Object.assign(new Error(code), { code }));
    expect(await reply).toEqual({ type: 'hang-up' });
    it.skin.close();
    // What fails on the way out fails in silence.
    it.machine.stderr.emit('error', new Error(code));
  }
});

test('a key in a text of 100,000 characters takes a few milliseconds', async () => {
  const it = await desk();
  const reply = it.skin.ask(question('long', { initial: line.repeat(2200).slice(0, 100_000) }));
  await settle();
  const times: number[] = [];
  for (let stroke = 0; stroke < 40; stroke++) {
    const start = performance.now();
    await it.type('a');
    times.push(performance.now() - start);
  }
  expect(times.sort((a, b) => a - b)[20]).toBeLessThan(40);
  await it.type(ctrl('q'));
  await reply;
});

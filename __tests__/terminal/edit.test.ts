import fc from 'fast-check';
import { type Draft, draftOf } from '../../src/terminal/draft.ts';
import { edit } from '../../src/terminal/edit.ts';
import { type Key, key } from '../../src/terminal/key.ts';
import { rowAt } from '../../src/terminal/vertical.ts';
import { width } from '../../src/terminal/width.ts';
import { rowsOf, wrap } from '../../src/terminal/wrap.ts';

const runs = process.env['LIMPIDE_GATES'] === 'full' ? 20_000 : 300;
const ctrl = (letter: string): Key => key('letter', letter, { ctrl: true });
const alt = (letter: string): Key => key('letter', letter, { alt: true });

/** `|` stands where the cursor is. */
const at = (shown: string): Draft => ({ ...draftOf(shown.replace('|', '')), cursor: shown.indexOf('|') });
const show = ({ text, cursor }: Draft): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`;
const press = (shown: string, keys: readonly Key[], columns = 20): string =>
  show(keys.reduce((draft, one) => edit(draft, one, columns) ?? draft, at(shown)));

const typing = (text: string): Key[] => [...text].map((one) => key('text', one));

test.each([
  ['a letter', '|', [key('text', 'é')], 'é|'],
  ['left', 'ab|', [key('left')], 'a|b'],
  ['right', 'a|b', [key('right')], 'ab|'],
  ['left at the start', '|a', [key('left')], '|a'],
  ['a word left', 'le jardin d’Anna|', [key('left', '', { ctrl: true })], 'le jardin |d’Anna'],
  ['two words left', 'un deux trois|', [alt('b'), alt('b')], 'un |deux trois'],
  ['a word right', '|un deux', [alt('f')], 'un| deux'],
  ['home', 'un\ndeux|', [key('home')], 'un\n|deux'],
  ['Ctrl+A on the first line', 'un|\ndeux', [ctrl('a')], '|un\ndeux'],
  ['Ctrl+A at the very start', '|\ndeux', [ctrl('a')], '|\ndeux'],
  ['end', '|un\ndeux', [key('end')], 'un|\ndeux'],
  ['Ctrl+End', '|un\ndeux', [key('end', '', { ctrl: true })], 'un\ndeux|'],
  ['Ctrl+Home', 'un\nde|ux', [key('home', '', { ctrl: true })], '|un\ndeux'],
  ['Ctrl+K then Ctrl+Y', 'un |deux', [ctrl('k'), key('home'), ctrl('y')], 'deux|un '],
  ['Ctrl+K at a line’s end joins', 'un|\ndeux', [ctrl('k')], 'un|deux'],
  ['Ctrl+U', 'un\nde|ux', [ctrl('u')], 'un\n|ux'],
  ['Ctrl+W', 'un a.b@c |x', [ctrl('w')], 'un |x'],
  ['Alt+D', 'un| deux trois', [alt('d')], 'un| trois'],
  ['Alt+Backspace', 'un l’été|', [key('backspace', '', { alt: true })], 'un |'],
  ['Ctrl+D', '|ab', [ctrl('d')], '|b'],
  ['delete joins lines', 'a|\nb', [key('delete')], 'a|b'],
  ['up keeps the column', 'abcdef\nab\nabc|', [key('up'), key('up')], 'abc|def\nab\nabc'],
  ['up and down across a short line', 'abcdef\nab\nabcde|f', [key('up'), key('up')], 'abcde|f\nab\nabcdef'],
  ['kills in a row come back as one', 'un deux trois|', [ctrl('w'), ctrl('w'), ctrl('y')], 'un deux trois|'],
  ['Ctrl+K joins what is after', '|a\nb', [ctrl('k'), ctrl('k'), ctrl('k'), ctrl('y')], 'a\nb|'],
  ['a move ends a row of kills', 'un deux|', [ctrl('w'), key('left'), ctrl('u'), ctrl('y')], 'un| '],
  ['Alt+Y puts back the one before', 'a b|', [ctrl('w'), key('left'), ctrl('w'), ctrl('y'), alt('y')], 'b| '],
  ['Alt+Y alone does nothing', 'a b|', [ctrl('w'), alt('y')], 'a |'],
  ['undo', 'a|', [key('text', 'b'), ctrl('_')], 'a|'],
  ['undo takes a word of letters typed', '|', [...typing('un deux'), ctrl('_')], 'un| '.replace('| ', ' |')],
  ['undo a kill', 'un deux|', [ctrl('w'), ctrl('_')], 'un deux|'],
  ['undo a paste, then redo it', 'a|', [key('paste', 'bcd'), ctrl('_'), alt('_')], 'abcd|'],
  ['undo as far as it goes', 'a|', [key('text', 'b'), ctrl('_'), ctrl('_'), ctrl('_')], 'a|'],
  ['typing forgets what was undone', 'a|', [key('text', 'b'), ctrl('_'), key('text', 'c'), alt('_')], 'ac|'],
  ['Alt+U, Alt+L and Alt+C', '|été ÎLE né', [alt('u'), alt('l'), alt('c')], 'ÉTÉ île Né|'],
  ['up through wrapped rows', 'aaaa bbbb cccc|', [key('up')], 'aaaa| bbbb cccc'],
])('%s', (_, before, keys, after) => {
  expect(press(before, keys, 10)).toBe(after);
});

test('up on the first row and down on the last one are left to the prompt', () => {
  expect(edit(at('a|b'), key('up'), 10)).toBeUndefined();
  expect(edit(at('a|b'), key('down'), 10)).toBeUndefined();
});

test.each([
  ['e with a combining accent', 'e\u0301'],
  ['a composed letter', 'é'],
  ['a family', '👩‍👩‍👧‍👦'],
  ['a flag', '🇫🇷'],
  ['a skin tone', '👍🏽'],
  ['a keycap', '1️⃣'],
  ['Hangul of three jamo', '\u1112\u1161\u11ab'],
  ['a Hangul syllable', '한'],
  ['Devanagari', 'क्षि'],
  ['Thai with marks', 'กำ'],
  ['a heart with its variant', '❤️'],
  ['an astral letter', '𝒜'],
  ['stacked accents', 'a\u0301\u0323\u0308'],
])('one backspace takes one %s', (_, cluster) => {
  expect(press(`x${cluster}|y`, [key('backspace')])).toBe('x|y');
  expect(press(`x|${cluster}y`, [key('delete')])).toBe('x|y');
  expect(press(`x${cluster}|y`, [key('left')])).toBe(`x|${cluster}y`);
  expect(press(`x|${cluster}y`, [key('right')])).toBe(`x${cluster}|y`);
});

const piece = fc.constantFrom(
  'a',
  'é',
  'e\u0301',
  ' ',
  '\n',
  '👩‍👩‍👧‍👦',
  '漢',
  'word',
  ', ',
  '’',
  '\t',
  '🇫🇷',
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const keys = fc.constantFrom(
  ...(['left', 'right', 'up', 'down', 'home', 'end', 'backspace', 'delete'] as const).map((name) =>
    key(name),
  ),
  ...'abdfhkuwy'.split('').map(ctrl),
  ...'bdf'.split('').map(alt),
);

test('whatever keys come, the cursor stays between two characters and no text appears from nowhere', () => {
  const boundaries = (whole: string): Set<number> =>
    new Set([0, whole.length, ...Array.from(new Intl.Segmenter().segment(whole), ({ index }) => index)]);
  fc.assert(
    fc.property(
      text,
      fc.array(keys, { maxLength: 12 }),
      fc.integer({ min: 1, max: 30 }),
      (whole, pressed, columns) => {
        let draft = draftOf(whole);
        for (const one of pressed) {
          const next = edit(draft, one, columns) ?? draft;
          expect(next.cursor).toBeGreaterThanOrEqual(0);
          expect(next.cursor).toBeLessThanOrEqual(next.text.length);
          if (next.text === draft.text && boundaries(draft.text).has(draft.cursor))
            expect(boundaries(next.text)).toContain(next.cursor);
          draft = next;
        }
      },
    ),
    { numRuns: runs },
  );
});

test('rows hold the whole text in order, none wider than it may be', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (whole, columns) => {
      const rows = rowsOf(whole, columns);
      let at = 0;
      for (const row of rows) {
        // Between two rows stands nothing, or one newline.
        expect(whole.slice(at, row.start)).toMatch(/^\n?$/);
        expect(width(whole.slice(row.start, row.end).replace(/[ \t]+$/, ''))).toBeLessThanOrEqual(columns);
        at = row.end;
      }
      expect(at).toBe(whole.length);
      for (let cursor = 0; cursor <= whole.length; cursor++) {
        const row = rows[rowAt(rows, cursor)]!;
        expect(row.start <= cursor && cursor <= row.end).toBe(true);
      }
    }),
    { numRuns: runs },
  );
});

test('prose is broken between words, long words anywhere', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
  expect(wrap('漢字漢', 4)).toEqual(['漢字', '漢']);
  expect(wrap('', 5)).toEqual(['']);
});

import { Decoder } from '../../src/terminal/decode.ts';

/** A key in a word: `ctrl+left`, `text:abc`. */
function named(bytes: string): string[] {
  const decoder = new Decoder();
  return [...decoder.decode(bytes), ...decoder.flush()].map(({ name, text, ctrl, alt, shift }) =>
    [ctrl && 'ctrl', alt && 'alt', shift && 'shift', text === '' ? name : `${name}:${text}`]
      .filter(Boolean)
      .join('+'),
  );
}

test.each([
  ['abc é', ['text:abc é']],
  ['\r', ['enter']],
  ['\n', ['newline']],
  ['\u001b\r', ['newline']],
  ['\u001b[13;2u', ['newline']],
  ['\u001b[27;2;13~', ['newline']],
  ['\t', ['tab']],
  ['\u001b[Z', ['shift+tab']],
  ['\u007f', ['backspace']],
  ['\b', ['backspace']],
  ['\u001b\u007f', ['alt+backspace']],
  ['\u001b[A\u001b[B\u001bOC\u001bOD', ['up', 'down', 'right', 'left']],
  ['\u001b[1;5D', ['ctrl+left']],
  ['\u001b[1;3C', ['alt+right']],
  ['\u001b\u001b[C', ['alt+right']],
  ['\u001b[H\u001b[F\u001b[1~\u001b[4~\u001b[7~\u001b[8~', ['home', 'end', 'home', 'end', 'home', 'end']],
  ['\u001b[1;5F', ['ctrl+end']],
  ['\u001b[3~\u001b[3;5~', ['delete', 'ctrl+delete']],
  ['\u001b[5~\u001b[6~', ['page-up', 'page-down']],
  ['\u001bOP\u001b[11~', ['f1', 'f1']],
  ['\u0003', ['ctrl+letter:c']],
  ['\u001f', ['ctrl+letter:_']],
  ['\u001bb', ['alt+letter:b']],
  ['\u001b', ['escape']],
  ['\u001b[99;5u', ['ctrl+letter:c']],
  ['\u001b[200~a\r\nb\rc\nd\u001b[201~x', ['paste:a\nb\nc\nd', 'text:x']],
  ['\u001b[200~\u001b[31mred\u0007\u001b[201~', ['paste:red']],
])('%j', (bytes, keys) => {
  expect(named(bytes)).toEqual(keys);
});

test('focus and mouse reports are no keys', () => {
  expect(named('\u001b[I\u001b[O')).toEqual([]);
  expect(named('\u001b[<0;3;4M')).toEqual([]);
});

test('a key cut anywhere is still one key', () => {
  for (const bytes of ['\u001b[1;5D', '\u001b[200~a\u001bb\nc\u001b[201~', '\u001bOP', '\u001b[3~']) {
    const whole = new Decoder().decode(bytes);
    for (let cut = 1; cut < bytes.length; cut++) {
      const decoder = new Decoder();
      expect([...decoder.decode(bytes.slice(0, cut)), ...decoder.decode(bytes.slice(cut))]).toEqual(whole);
    }
  }
});

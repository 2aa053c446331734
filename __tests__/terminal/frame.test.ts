import fc from 'fast-check';
import { Frame } from '../../src/terminal/frame.ts';
import { width } from '../../src/terminal/width.ts';
import { Screen } from './screen.ts';

const runs = process.env['LIMPIDE_GATES'] === 'full' ? 20_000 : 300;
const row = fc
  .array(fc.constantFrom('a', 'b', ' ', 'é', '漢', '👍🏽', '…', 'x'), { maxLength: 8 })
  .map((cells) => cells.join('').trimEnd());
const drawing = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 5 }),
  cursor: fc.option(fc.record({ row: fc.nat(4), column: fc.nat(8) }), { nil: undefined }),
});

test('after any drawing the screen shows those rows and the cursor in its place', () => {
  fc.assert(
    fc.property(fc.array(drawing, { maxLength: 8 }), fc.nat(30), (drawings, before) => {
      const screen = new Screen(20, 12);
      screen.write('history\r\n'.repeat(before));
      const frame = new Frame({ columns: 20, write: (text) => screen.write(text) });
      for (const { rows, cursor } of drawings) {
        const place =
          cursor === undefined ? undefined : { ...cursor, row: Math.min(cursor.row, rows.length - 1) };
        frame.draw(rows, place, width);
        expect(screen.text.split('\n').slice(before).join('\n')).toBe(rows.join('\n').trimEnd());
        if (place !== undefined) expect(screen.column).toBe(place.column);
        expect(screen.modes['25']).toBe(place !== undefined);
      }
      frame.erase();
      expect(screen.text).toBe('history\n'.repeat(before).trimEnd());
      expect(screen.column).toBe(0);
      expect(screen.modes['25']).toBe(true);
      expect(screen.unknown).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('a letter more writes a few bytes, nothing new writes nothing', () => {
  const screen = new Screen();
  const frame = new Frame({ columns: 80, write: (text) => screen.write(text) });
  frame.draw(['❯ hello', 'footer'], { row: 0, column: 7 }, width);
  screen.written = 0;
  frame.draw(['❯ hello', 'footer'], { row: 0, column: 7 }, width);
  expect(screen.written).toBe(0);
  frame.draw(['❯ hello!', 'footer'], { row: 0, column: 8 }, width);
  expect(screen.written).toBeLessThan(30);
});

test('made narrower by a terminal that wraps its rows again, the frame is taken away whole', () => {
  const screen = new Screen(10, 12);
  const size = { columns: 40, write: (text: string) => screen.write(text) };
  const frame = new Frame(size);
  // What the narrower terminal shows of a frame of 25 and 12 columns, its cursor on the last row.
  frame.draw(['a'.repeat(25), 'b'.repeat(12)], { row: 1, column: 12 }, width);
  screen.write(`\r\u001b[9A\u001b[Jabove\r\n${'a'.repeat(25)}\r\n${'b'.repeat(12)}`);
  size.columns = 10;
  frame.erase();
  expect(screen.text).toBe('above');
});

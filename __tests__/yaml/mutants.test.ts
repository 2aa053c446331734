import fc from 'fast-check';
import { schema } from '../../src/offer/schema.generated.ts';
import { decode } from '../../src/yaml/decode.ts';
import { readYaml } from '../../src/yaml/read.ts';
import { EditFault, edit } from '../../src/yaml/splice.ts';
import type { Path, YamlNode } from '../../src/yaml/types.ts';
import { hang, holds, spent } from '../gates.ts';
import { handWritten } from './hand-written.ts';
import { anyText } from './texts.ts';

const encoder = new TextEncoder();

/** A person's file with bytes cut, doubled, or put in. */
const mutant: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.constantFrom(...handWritten),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat({ max: 30 }),
        fc.oneof(anyText, fc.uint8Array({ maxLength: 4 })),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([file, changes]) =>
    changes.reduce((bytes, [where, cut, put]) => {
      const at = Math.floor(where * bytes.length);
      const added = typeof put === 'string' ? encoder.encode(put) : put;
      return Uint8Array.from([...bytes.subarray(0, at), ...added, ...bytes.subarray(at + cut)]);
    }, encoder.encode(file)),
  );

test('a mutant is read or refused with its place, soon, and never with a foreign exception', () => {
  holds(
    fc.property(mutant, (bytes) => {
      const started = spent();
      const read = readYaml(bytes);
      if (read.ok) {
        for (const { range } of decode(schema, read.document.root).problems)
          inside(range.start.offset, bytes);
      } else {
        expect(read.problems.length).toBeGreaterThan(0);
        for (const { range } of read.problems) inside(range.start.offset, bytes);
      }
      expect(spent() - started).toBeLessThan(hang);
    }),
    1_000,
    60_000,
  );
}, 3_600_000);

function inside(offset: number, bytes: Uint8Array): void {
  expect(offset).toBeLessThanOrEqual(bytes.length);
}

function paths(node: YamlNode, path: Path = []): Path[] {
  if (node.kind === 'mapping')
    return [
      path,
      [...path, 'new'],
      ...node.entries.flatMap(({ key, value }) => paths(value, [...path, key.value])),
    ];
  if (node.kind === 'sequence')
    return [
      path,
      [...path, node.items.length],
      ...node.items.flatMap((item, index) => paths(item, [...path, index])),
    ];
  return [path];
}

test('editing a mutant gives exactly what was asked, or changes nothing and says so', () => {
  let [edited, refused] = [0, 0];
  const value = fc.oneof(
    anyText,
    fc.constantFrom(undefined, 3, true, [], {}, ['a'], { k: 'v' }, [{ k: 'u\nv' }]),
  );
  holds(
    fc.property(mutant, fc.nat(), value, (bytes, which, put) => {
      const read = readYaml(bytes);
      if (!read.ok) return;
      const all = paths(read.document.root).slice(1);
      if (all.length === 0) return;
      try {
        edit(read.document.text, [{ path: all[which % all.length]!, value: put }]);
        edited++;
      } catch (error) {
        if (!(error instanceof EditFault)) throw error;
        refused++;
      }
    }),
    1_000,
    60_000,
  );
  expect(edited).toBeGreaterThan(20 * refused);
}, 3_600_000);

import fc from 'fast-check';
import { alignment } from '../../src/check/alignment.ts';
import { checkFile } from '../../src/check/check-file.ts';
import { diff } from '../../src/check/diff.ts';
import { repair } from '../../src/check/repair.ts';
import { rules } from '../../src/check/rules/index.ts';
import { recommended } from '../../src/check/settings.ts';
import { loadReader } from '../../src/language/read.ts';
import { nodeAt } from '../../src/yaml/path.ts';
import { readYaml } from '../../src/yaml/read.ts';
import { edit } from '../../src/yaml/splice.ts';

const readers = { fr: await loadReader('fr'), en: await loadReader('en') };
const around = { today: '2026-11-22', readers };

const words = 'Je l’ai « offert » à ma sœur';
const styles = {
  plain: `a: ${words}\n`,
  single: `a: '${words} ''ici'''\n`,
  double: `a: "\\t${words} \\u00e9\\U0001F600 \\"ici\\""\n`,
  folded: `a: >-\n  d’abord\n  ${words}\n\n  puis\n`,
  literal: `a: |\n    d’abord\n      ${words}\n`,
  'plain over lines': `a: d’abord\n  ${words}\n\n  puis\n`,
  'quoted over lines': `a: "d’abord \\\n  ${words}\n  puis"\n`,
};

test.each(Object.entries(styles))('words are found where they stand in a %s scalar', (_, source) => {
  for (const text of [source, source.replaceAll('\n', '\r\n'), `\ufeff${source}`]) {
    const read = readYaml(text);
    if (!read.ok) throw new Error(read.problems[0]!.code);
    const node = nodeAt(read.document, ['a']);
    if (node?.kind !== 'scalar') throw new Error('not a scalar');
    const offsets = alignment(read.document.text, node)!;
    const at = node.value.indexOf('offert');
    expect(read.document.text.slice(offsets[at]!, offsets[at + 5]! + 1)).toBe('offert');
  }
});

test('whatever text is written, its place is found or the whole value is marked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (value) => {
      const text = edit('format: limpide/1\n', [{ path: ['pitch_before'], value }]);
      const read = readYaml(text);
      if (!read.ok) throw new Error('unreadable');
      const node = nodeAt(read.document, ['pitch_before']);
      if (node?.kind !== 'scalar') return;
      const offsets = alignment(read.document.text, node) ?? [];
      for (const offset of offsets) expect(offset).toBeLessThan(read.document.text.length);
      expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
    }),
    { numRuns: 300 },
  );
});

const examples = rules.flatMap(({ examples: { bad, good } }) =>
  [...bad, ...good].map(({ text }) => text.replace(/[⟦⟧]/g, '')).filter((text) => text.startsWith('format:')),
);

test('repairing adds no finding, and twice changes nothing', () => {
  for (const source of examples) {
    const before = checkFile({ file: 'offer.yaml', source }, recommended, around);
    const fixed = repair(before);
    if (fixed === undefined) continue;
    const after = checkFile({ file: 'offer.yaml', source: fixed.text }, recommended, around);
    const known = before.findings.map(({ rule }) => rule);
    expect(after.findings.filter(({ rule }) => !known.includes(rule))).toEqual([]);
    expect(after.findings.length).toBeLessThan(before.findings.length);
    expect(repair(after)).toBeUndefined();
  }
});

test('any bytes give findings, never an exception, and the same ones twice', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...examples),
      fc.nat(),
      fc.string({ unit: 'binary', maxLength: 8 }),
      (text, at, noise) => {
        const cut = at % text.length;
        const source = new TextEncoder().encode(text.slice(0, cut) + noise + text.slice(cut + (at % 3)));
        const once = checkFile({ file: 'offer.yaml', source }, recommended, around);
        expect(checkFile({ file: 'offer.yaml', source }, recommended, around).findings).toEqual(
          once.findings,
        );
        for (const { range } of once.findings)
          expect(range.end.offset).toBeLessThanOrEqual(once.text.length + 1);
      },
    ),
    { numRuns: 400 },
  );
});

test('a diff tells every line that changed', () => {
  const line = fc.constantFrom('a', 'b', 'c', '');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }), (a, b) => {
      const [before, after] = [a, b].map((lines) => lines.map((one) => `${one}\n`).join(''));
      const body = diff('x', before!, after!).split('\n').slice(2);
      const count = (sign: string): number => body.filter((one) => one.startsWith(sign)).length;
      expect(a.length - count('-') + count('+')).toBe(b.length);
    }),
  );
});

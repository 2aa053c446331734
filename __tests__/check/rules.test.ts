import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { foundIn } from '../../src/check/example.ts';
import type { Rule, RuleExample } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import { loadReader } from '../../src/language/read.ts';

const folder = join(import.meta.dirname, '../../src/check/rules');
const today = '2026-11-22';

test('the list of rules is the folder, sorted', () => {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -3));
  expect(rules.map(({ id }) => id)).toEqual(files.sort());
});

/** The text without its marks, and where they stood. */
function unmarked(text: string): { text: string; marks: [number, number][] } {
  const marks: [number, number][] = [];
  let plain = '';
  for (const piece of text.split(/(⟦[^⟧]*⟧)/)) {
    const words = piece.replace(/[⟦⟧]/g, '');
    if (piece.startsWith('⟦')) marks.push([plain.length, plain.length + words.length]);
    plain += words;
  }
  return { text: plain, marks };
}

const readers = { fr: await loadReader('fr'), en: await loadReader('en') };

function found(rule: Rule, example: RuleExample): { range: [number, number]; args: unknown }[] {
  return foundIn(example, readers, today)
    .filter((finding) => finding.rule === rule.id)
    .map(({ range, args }) => ({ range: [range.start.offset, range.end.offset], args }));
}

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test('finds what its bad examples mark, and nothing in the good ones', () => {
    for (const example of rule.examples.bad) {
      const { text, marks } = unmarked(example.text);
      expect(marks).not.toEqual([]);
      const ranges = found(rule, example).map(({ range }) => range);
      // The reading of words is learnt: it may mark a word more or less, but must mark these.
      if (rule.about === 'text')
        for (const [start, end] of marks)
          expect(ranges.some(([from, to]) => from < end && start < to)).toBe(true);
      else
        expect(ranges.map((range) => text.slice(...range))).toEqual(marks.map((mark) => text.slice(...mark)));
      if (rule.about !== 'text') expect(ranges).toEqual(marks);
    }
    expect(rule.examples.bad).not.toEqual([]);
    for (const example of rule.examples.good) expect(found(rule, example)).toEqual([]);
    expect(rule.examples.good).not.toEqual([]);
  });

  test('speaks both languages, in good typography', () => {
    for (const locale of ['fr', 'en'] as const) {
      const { title, why, instead, ignoreWhen, message, question } = rule.text[locale];
      const said = [title, why, instead, ignoreWhen];
      for (const example of rule.examples.bad)
        for (const { args } of found(rule, example))
          said.push(message(args), ...(question === undefined ? [] : [question(args)]));
      for (const text of said) {
        expect(text).not.toMatch(/undefined|\[object|NaN/);
        expect(text.trim()).not.toBe('');
        if (locale === 'fr') expect(typographyFaults(text)).toEqual([]);
      }
      expect(title).not.toMatch(/\.$/);
      for (const text of said.slice(1)) expect(text).toMatch(/[.?!…»”]$/);
    }
  });
});

/** Code between backquotes keeps its own signs. */
function typographyFaults(text: string): string[] {
  const prose = text.replace(/`[^`]*`/g, 'x').replace(/"…"/g, '');
  return [
    ...prose.matchAll(/.{0,6}(?: [;:!?»]|« |\p{L}'\p{L}|\.\.\.|[^\u202f\u00a0\s][;!?](?=\s|$)|")/gu),
  ].map(([fault]) => fault);
}

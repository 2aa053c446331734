/** What is told of many files comes back as it was, in the order of their names, each time it is gone through. */
import type { Told } from '../../src/check/engine.ts';
import { KeptTellings, mapped, toldText } from '../../src/commands/checking/tellings.ts';

const told = (number: number): Told => ({
  file: `offre-${number}.yaml`,
  findings:
    number % 3 === 0
      ? []
      : [
          {
            rule: 'vague-word',
            severity: 'advice',
            file: `offre-${number}.yaml`,
            path: 'price[0].worth',
            range: { start: { offset: 1, line: 1, column: 2 }, end: { offset: 4, line: 1, column: 5 } },
            args: { words: `cœur ’ \u202f😀 ${number}` },
            commentLine: 1,
            confidential: false,
            identity: '[]',
          },
        ],
  lines: number % 3 === 0 ? {} : { 1: `worth: ${'’'.repeat(number % 500)}` },
  suppressed: 0,
  clarity: number % 100,
});

test.each([12, 1300])('%i files, taken in any order, some not told', (count) => {
  const kept = new KeptTellings();
  const numbers = Array.from({ length: count }, (_, number) => number).filter((number) => number % 7 !== 5);
  for (const number of [...numbers].reverse()) kept.take(number, toldText(told(number)));
  expect(kept.length).toBe(numbers.length);
  for (let time = 0; time < 2; time++) expect([...kept]).toEqual(numbers.map(told));
  const bare = mapped(kept, (one) => ({ ...one, findings: [] }));
  expect(bare.length).toBe(numbers.length);
  expect([...bare].every(({ findings }) => findings.length === 0)).toBe(true);
});

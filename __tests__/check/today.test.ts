import { Today } from '../../src/check/today.ts';

const dayOf = (index: number): string =>
  new Date(Date.UTC(2025, 11, 20) + index * 86_400_000).toISOString().slice(0, 10);
const days = Array.from({ length: 60 }, (_, index) => dayOf(index));
const times = [...days, '2025', '2026', '2027', '2025-12', '2026-01', '2026-02', '2026-03'];

test('within its span, every answer is the same', () => {
  for (const day of days) {
    for (const time of times) {
      for (const ask of ['isPast', 'isToCome'] as const) {
        const today = new Today(day);
        const answer = today[ask](time);
        const { since, before } = today.span;
        const within = days.filter((other) => other >= since && other < before);
        expect(within).toContain(day);
        for (const other of within) expect(new Today(other)[ask](time)).toBe(answer);
        // It is no narrower than it must be: only where the answer changes.
        for (const other of days.filter((one) => !within.includes(one)))
          expect(new Today(other)[ask](time)).toBe(!answer);
      }
    }
  }
});

test('a date shown holds for its day alone', () => {
  const today = new Today('2026-02-01');
  expect(today.day).toBe('2026-02-01');
  const { since, before } = today.span;
  expect(days.filter((day) => day >= since && day < before)).toEqual(['2026-02-01']);
});

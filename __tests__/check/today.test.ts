import { Today } from '../../src/check/today.ts';

const dayOf = (index: number): string =>
  new Date(Date.UTC(2025, 11, 20) + index * 86_400_000).toISOString().slice(0, 10);
const days = Array.from({ length: 60 }, (_, index) => dayOf(index));
const times = [...days, '2025', '2026', '2027', '2025-12', '2026-01', '2026-02', '2026-03'];

test('the span is where the answer stays the same, and no narrower', () => {
  const wrong: string[] = [];
  for (const day of days)
    for (const time of times)
      for (const ask of ['isPast', 'isToCome'] as const) {
        const today = new Today(day);
        const answer = today[ask](time);
        const { since, before } = today.span;
        for (const other of days)
          if ((other >= since && other < before) !== (new Today(other)[ask](time) === answer))
            wrong.push(`${day} ${ask} ${time}: ${other}`);
      }
  expect(wrong).toEqual([]);
});

test('a date shown holds for its day alone', () => {
  const today = new Today('2026-02-01');
  expect(today.day).toBe('2026-02-01');
  const { since, before } = today.span;
  expect(days.filter((day) => day >= since && day < before)).toEqual(['2026-02-01']);
});

import type { Path } from '../../yaml/types.ts';
import { rule } from '../rule.ts';

export default rule<{ date: string; today: string }>({
  id: 'date-in-future',
  severity: 'warning',
  about: 'evidence',
  text: {
    fr: {
      title: 'Un fait daté de demain',
      why: 'Ce qui n’a pas encore eu lieu n’est ni une preuve ni un résultat : c’est un souhait ou une faute de frappe.',
      message: ({ date, today }) => `Cette date (${date}) est après aujourd’hui (${today}).`,
      instead: 'Corrige la date ; si c’est prévu, fais-en une chose à vérifier avec `test.by`.',
      ignoreWhen: 'L’horloge de cette machine est fausse.',
    },
    en: {
      title: 'A fact dated tomorrow',
      why: 'What has not happened yet is neither evidence nor a result: it is a wish or a slip.',
      message: ({ date, today }) => `This date (${date}) is after today (${today}).`,
      instead: 'Correct the date; if it is planned, make it a hypothesis with `test.by`.',
      ignoreWhen: "This machine's clock is wrong.",
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\nevidence:\n  - {id: e-1, words: Je reviendrai, when: ⟦2027-01⟧}\nhypotheses:\n  - {belief: un livre, result: {on: ⟦2026-12-01⟧, observed: 3}}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nevidence:\n  - {id: e-1, words: I came back, when: 2026-11}\n  - {id: e-2, words: I came back, when: last spring}\nhypotheses:\n  - {belief: a book, test: {by: 2027-01-01}}\n',
      },
    ],
  },
  *check({ offer, today }) {
    const dates: { at: Path; date: string | undefined }[] = [
      ...(offer?.evidence ?? []).map(({ when }, index) => ({ at: ['evidence', index, 'when'], date: when })),
      ...(offer?.hypotheses ?? []).map(({ result }, index) => ({
        at: ['hypotheses', index, 'result', 'on'],
        date: result?.on,
      })),
    ];
    // `2026` and `2026-11` are months and years: only one that begins after today is to come.
    for (const { at, date } of dates)
      if (date !== undefined && /^\d{4}(?:-\d{2}){0,2}$/.test(date) && today.isToCome(date))
        yield { at, args: { date, today: today.day } };
  },
});

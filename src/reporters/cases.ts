import type { Words } from '../locales/words.ts';

/** A coach's cases at a glance: plain data, laid out by `cases-text`, `-json`, `-csv` and `-html`. */
export interface Cases {
  readonly on: string;
  readonly cases: readonly CaseRow[];
  /** Rules that speak most, with in how many cases. */
  readonly often: readonly { readonly rule: string; readonly title: string; readonly cases: number }[];
}

export interface CaseRow {
  readonly name: string;
  /** Why the file could not be read; nothing else is then known. */
  readonly problem?: string;
  readonly clarityFirst?: number;
  readonly clarityNow?: number;
  readonly certain: number;
  readonly lead: number;
  readonly guess: number;
  readonly testsDue: number;
  readonly nextOffer?: string;
  readonly lastSession?: string;
  /** Between the last two sessions. */
  readonly change?: {
    readonly clarity?: { readonly from: number; readonly to: number };
    readonly statement: boolean;
    /** Answers, counted: never the clients' words. */
    readonly answers: { readonly added: number; readonly changed: number; readonly removed: number };
  };
}

export type CasesWords = Words['session']['report'];
export type CasesReporter = (cases: Cases, words: CasesWords, language: 'fr' | 'en') => string;

export const columns = [
  'case',
  'before',
  'now',
  'certain',
  'lead',
  'guess',
  'due',
  'next',
  'last',
] as const satisfies readonly (keyof CasesWords['columns'])[];

/** The cells of a row, in the order of `columns`; empty for what is not known. */
export function cellsOf(row: CaseRow): (string | number)[] {
  const { name, clarityFirst, clarityNow, certain, lead, guess, testsDue, nextOffer, lastSession } = row;
  if (row.problem !== undefined) return [name, '', '', '', '', '', '', '', ''];
  return [
    name,
    clarityFirst ?? '',
    clarityNow ?? '',
    certain,
    lead,
    guess,
    testsDue,
    nextOffer ?? '',
    lastSession ?? '',
  ];
}

/** What changed between the last two sessions, in words; empty when nothing did. */
export function changesOf({ change }: CaseRow, words: CasesWords): string[] {
  if (change === undefined) return [];
  const { clarity, statement, answers } = change;
  const { added, changed, removed } = answers;
  return [
    ...(added > 0 ? [words.changes.added(added)] : []),
    ...(changed > 0 ? [words.changes.changed(changed)] : []),
    ...(removed > 0 ? [words.changes.removed(removed)] : []),
    ...(clarity === undefined
      ? []
      : [words.changes.clarity({ from: String(clarity.from), to: String(clarity.to) })]),
    ...(statement ? [words.changes.statement] : []),
  ];
}

/** Changes in words, block by block; the layout comes after, for a terminal or for Markdown. */
import type { Finding } from '../../check/finding.ts';
import { grades } from '../../documents/board/data.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Words } from '../../locales/words.ts';
import { shownDate, shownWhen } from '../dates.ts';
import { ruleOf } from '../pitch-remark.ts';
import { short } from '../record-label.ts';
import type { BeforeAfter, Changes, HeardChange, HeldChange, TestChange } from './changes.ts';

export interface Block {
  readonly title: string;
  readonly lines: readonly BlockLine[];
}

export interface BlockLine {
  readonly tone: 'before' | 'after' | 'plain';
  readonly text: string;
}

export interface Telling {
  readonly words: Words;
  readonly locale: Locale;
  /** Whether private texts, clients' words among them, may be shown. */
  readonly excerpts: boolean;
}

export function blocksOf(changes: Changes, how: Telling): Block[] {
  const { diff } = how.words;
  const { statement, clarity, held, tests, published, gone, found } = changes;
  const all: readonly Block[] = [
    { title: diff.statement, lines: statement === undefined ? [] : beforeAfter(statement, how) },
    { title: diff.clarity, lines: clarity === undefined ? [] : [plain(arrow(clarity, String, diff.none))] },
    { title: diff.held, lines: counted(held.map((one) => heldLine(one, how))) },
    { title: diff.tests, lines: tests.map((one) => plain(testLine(one, how))) },
    { title: diff.heard, lines: heardLines(changes, how) },
    {
      title: diff.published,
      lines: published.flatMap(({ path, ...texts }) => [plain(path), ...beforeAfter(texts, how)]),
    },
    {
      title: diff.findings({ gone: gone.length, found: found.length }),
      lines: [
        ...gone.map((one) => ({ tone: 'after' as const, text: diff.gone(findingLine(one, how)) })),
        ...found.map((one) => ({ tone: 'before' as const, text: diff.found(findingLine(one, how)) })),
      ],
    },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

const plain = (text: string): BlockLine => ({ tone: 'plain', text });

/** Without their texts, several feelings read alike: one line tells how many. */
function counted(lines: readonly BlockLine[]): BlockLine[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return lines
    .filter(({ text }, index) => lines.findIndex((one) => one.text === text) === index)
    .map(({ tone, text }) => ({
      tone,
      text: counts.get(text) === 1 ? text : `${text} ×${counts.get(text)}`,
    }));
}

const arrow = <T>({ before, after }: BeforeAfter<T>, say: (one: T) => string, none: string): string =>
  `${before === undefined ? none : say(before)} → ${after === undefined ? none : say(after)}`;

function beforeAfter({ before, after }: BeforeAfter<string>, { words: { diff } }: Telling): BlockLine[] {
  return [
    ...(before === undefined ? [] : [{ tone: 'before' as const, text: diff.before(before) }]),
    { tone: 'after', text: diff.after(after ?? diff.none) },
  ];
}

const ranks = { hypothesis: 0, lead: 1, certainty: 2 } as const;

function heldLine(
  { about, kind, text, before, after }: HeldChange,
  { words: { diff }, excerpts }: Telling,
): BlockLine {
  const place = kind === 'belief' && about !== text ? about : diff.kinds[kind];
  const name = excerpts ? diff.named({ place, text: short(text) }) : place;
  if (after === undefined) return { tone: 'before', text: diff.takenOut({ name }) };
  const certainty = diff.certainty[after];
  if (before === undefined) return { tone: 'after', text: diff.added({ name, certainty }) };
  if (before === after) return plain(diff.reworded({ name, certainty }));
  return {
    tone: ranks[after] > ranks[before] ? 'after' : 'before',
    text: diff.moved({ name, before: diff.certainty[before], after: certainty }),
  };
}

function testLine(
  { id, belief, test, result, verdict }: TestChange,
  { words: { diff }, locale, excerpts }: Telling,
): string {
  const name = excerpts && belief !== undefined ? diff.named({ place: id, text: short(belief) }) : id;
  const number = new Intl.NumberFormat(locale);
  const least = test.at_least === undefined ? '' : number.format(test.at_least);
  const of = test.of === undefined ? '' : number.format(test.of);
  if (result === undefined || verdict === undefined)
    return diff.testSet({ name, least, of, by: test.by === undefined ? '' : shownDate(test.by, locale) });
  const observed = result.observed === undefined ? '' : number.format(result.observed);
  const decision = result.decision === undefined ? diff.undecided : diff.decisions[result.decision];
  const learned =
    excerpts && result.learned !== undefined ? diff.learned({ text: short(result.learned) }) : '';
  return `${diff.tested({ name, verdict: diff.verdicts[verdict], observed, decision })}${learned}`;
}

function heardLines({ heard, people, corrected, removed }: Changes, how: Telling): BlockLine[] {
  const { diff } = how.words;
  const counts = grades.flatMap((grade) => {
    const count = heard.filter((one) => one.grade === grade).length;
    return count === 0 ? [] : [count === 1 ? grade : `${grade} ×${count}`];
  });
  return [
    ...(heard.length === 0
      ? []
      : [plain(diff.newlyHeard({ count: heard.length, people, grades: counts.join(', ') }))]),
    ...(how.excerpts ? heard.map((one): BlockLine => ({ tone: 'after', text: quoteLine(one, how) })) : []),
    ...(corrected === 0 ? [] : [plain(diff.corrected(corrected))]),
    ...(removed === 0 ? [] : [plain(diff.removed(removed))]),
  ];
}

function quoteLine({ who, when, words, grade }: HeardChange, { words: { diff }, locale }: Telling): string {
  const from = [who ?? diff.somebody, when === undefined ? undefined : shownWhen(when, locale)]
    .filter((one) => one !== undefined)
    .join(', ');
  return diff.quote({ from, words: words ?? '', grade });
}

function findingLine(
  finding: Finding,
  { locale, words }: Telling,
): { rule: string; severity: string; message: string; path: string } {
  const { rule, severity, path, args } = finding;
  return {
    rule,
    path,
    severity: words.report.severity[severity],
    message: ruleOf(finding).text[locale].message(args),
  };
}

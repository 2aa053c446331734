import { join, relative, resolve } from 'node:path';
import { checkFile } from '../check/check-file.ts';
import { ruleNamed } from '../check/rule-named.ts';
import { recommended } from '../check/settings.ts';
import type { Language } from '../language/language.ts';
import { loadReader, type Reader } from '../language/read.ts';
import type { MistakeCode } from '../locales/words.ts';
import type { Day, Positioning } from '../offer/schema.ts';
import type { CaseRow, Cases, CasesReporter } from '../reporters/cases.ts';
import { load } from '../storage/load.ts';
import { offerIn } from './case-folder.ts';
import { among } from './closed.ts';
import { type Context, Mistake } from './context.ts';
import { heldCounts } from './held-counts.ts';
import { readOffer } from './read-offer.ts';
import { quoteReader } from './statement.ts';
import { storageMistake } from './storage-mistake.ts';

interface Options {
  readonly format: string;
}

const formats = {
  csv: async () => (await import('../reporters/cases-csv.ts')).casesCsv,
  html: async () => (await import('../reporters/cases-html.ts')).casesHtml,
  json: async () => (await import('../reporters/cases-json.ts')).casesJson,
  text: async () => (await import('../reporters/cases-text.ts')).casesText,
} as const satisfies Record<string, () => Promise<CasesReporter>>;

/** One line for each folder that holds a positioning file. What cannot be read is told, and stops nothing. */
export async function run(context: Context, named: string, options: Options): Promise<number> {
  const { host, locale, words } = context;
  const names = Object.keys(formats) as (keyof typeof formats)[];
  const format = among('--format', options.format, names);
  const folder = resolve(host.cwd, named);
  if (host.files.stat(folder, true)?.kind !== 'folder') throw new Mistake('file-not-found', { file: named });
  const found = host.files
    .list(folder)
    .filter((name) => !name.startsWith('.') && host.files.stat(join(folder, name))?.kind === 'folder')
    .sort((a, b) => a.localeCompare(b, locale))
    .flatMap((name) => {
      const path = offerIn(context, join(folder, name));
      return path === undefined ? [] : [{ name, path }];
    });
  const looked = [];
  const readers: Partial<Record<Language, Reader>> = {};
  for (const one of found) looked.push(await lookedAt(context, one.name, one.path, readers));
  const report = (await formats[format]())(reportOf(context, looked), words.session.report, locale);
  host.stdout.write(report);
  return looked.some(({ row }) => row.problem !== undefined) ? 2 : 0;
}

interface Looked {
  readonly row: CaseRow;
  readonly rules: readonly string[];
}

async function lookedAt(
  context: Context,
  name: string,
  path: string,
  readers: Partial<Record<Language, Reader>>,
): Promise<Looked> {
  const { host, today, words } = context;
  const none = { certain: 0, lead: 0, guess: 0, testsDue: 0 };
  try {
    const offer = readOffer(context, relative(context.host.cwd, path) || path).positioning;
    readers[offer.language] ??= await loadReader(offer.language);
    const file = relative(host.cwd, path);
    const source = storageMistake(file, () => load(host.files, path)).bytes;
    const { clarity, findings } = checkFile({ file, source }, recommended, { today, readers });
    const kindOf = await quoteReader(offer.language);
    const row = { name, ...known(offer, today), ...heldCounts(offer, kindOf) };
    return {
      row: clarity === undefined ? row : { ...row, clarityNow: clarity },
      rules: [...new Set(findings.map(({ rule }) => rule))],
    };
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    const problem = words.mistakes[error.code as MistakeCode](error.args);
    return { row: { name, problem, ...none }, rules: [] };
  }
}

type Known = Pick<CaseRow, 'clarityFirst' | 'testsDue' | 'nextOffer' | 'lastSession' | 'change'>;

function known(offer: Positioning, today: string): Known {
  const history = offer.history ?? [];
  const first = history.find(({ clarity }) => clarity !== undefined)?.clarity;
  const [before, last] = history.slice(-2);
  const testsDue = (offer.hypotheses ?? []).filter(
    ({ test, result }) => result === undefined && test?.by !== undefined && test.by < today,
  ).length;
  const next = offer.relationship?.next?.find(({ status }) => status !== 'bought')?.name;
  const lastSession = history.at(-1)?.on;
  return {
    testsDue,
    ...(first === undefined ? {} : { clarityFirst: first }),
    ...(next === undefined ? {} : { nextOffer: next }),
    ...(lastSession === undefined ? {} : { lastSession }),
    ...(before === undefined || last === undefined ? {} : { change: changeOf(before, last) }),
  };
}

function changeOf(before: Day, last: Day): NonNullable<CaseRow['change']> {
  const [from, to] = [before.clarity, last.clarity];
  const clarity = from === undefined || to === undefined || from === to ? {} : { clarity: { from, to } };
  const { added = 0, changed = 0, removed = 0 } = last;
  return { ...clarity, statement: before.statement !== last.statement, answers: { added, changed, removed } };
}

const mostOften = 5;

function reportOf({ locale, today }: Context, looked: readonly Looked[]): Cases {
  const counts = new Map<string, number>();
  for (const rule of looked.flatMap((one) => one.rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const often = [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, mostOften)
    .map(([rule, cases]) => {
      const title = ruleNamed(rule)?.text[locale].title ?? rule;
      return { rule, title, cases };
    });
  return { on: today, cases: looked.map(({ row }) => row), often };
}

import type { Reader } from '../language/read.ts';
import type { Label, Part, Reading, Span } from '../language/reading.ts';
import { placesOf } from '../yaml/places.ts';
import { clarityOfPitch } from './clarity.ts';
import { type Finding, finished } from './finding.ts';
import { rules } from './rules/index.ts';
import { type Settings, severityOf } from './settings.ts';
import { tellsAWish } from './spared.ts';
import { threadOf } from './thread.ts';
import { Today } from './today.ts';
import { Hits } from './verdicts.ts';
import { ownText } from './whole.ts';

/** A bare pitch, read: what it says, what there is to say about it, how clear it is. */
export interface PitchReport {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  /** Parts that it says, where. */
  readonly said: Readonly<Partial<Record<Part, Span>>>;
  /** The words most worth quoting back; absent when none is. */
  readonly thread?: Span;
  /** 0-100. */
  readonly clarity: number;
}

/** Reads and checks a bare pitch. Pure. */
export function reportOn(text: string, reader: Reader, settings: Settings, today: string): PitchReport {
  const reading = reader.read(text);
  const findings = findingsIn(reading, reader, settings, today);
  const found = new Set(findings.map(({ rule }) => rule));
  const { change = { start: 0, end: text.length }, ...others } = reading.said;
  const said: Partial<Record<Part, Span>> = tellsAWish(reading) ? { ...others, change } : { ...reading.said };
  if (found.has('service-unsaid')) delete said.change;
  if (found.has('client-absent')) delete said.client;
  const thread = threadOf(reading);
  const clarity = clarityOfPitch(reading);
  return { reading, findings, said, clarity, ...(thread === undefined ? {} : { thread }) };
}

/**
 * Checks a bare pitch: the text rules that the settings have on. Pure; places count in the text itself.
 *
 * @param today ISO date, for rules that look at dates
 */
export function checkPitch(text: string, reader: Reader, settings: Settings, today: string): Finding[] {
  return findingsIn(reader.read(text), reader, settings, today);
}

function findingsIn(reading: Reading, reader: Reader, settings: Settings, today: string): Finding[] {
  const { language, text } = reading;
  const places = placesOf(text);
  const texts = {
    texts: [{ at: [], role: 'statement' as const, text, language, reading, met: reading.met }],
    whole: ownText(text, reading, []),
    proven: new Set<Part>(),
    jurisdiction: settings.jurisdiction ?? (language === 'fr' ? ('fr' as const) : ('none' as const)),
  };
  const hits = new Hits(texts);
  const context = {
    ...texts,
    offer: undefined,
    language,
    hitsOf: (label: Label) => hits.of(label),
    labels: () => hits.all(),
    stemsOf: (one: string) => reader.contentOf(one).map(({ stem }) => stem),
    today: new Today(today),
    thresholds: settings.thresholds,
    supportOf: () => ({ certainty: 'hypothesis' as const, clients: 0 }),
    page: undefined,
  };
  const drafts = rules.flatMap((rule) => {
    const setting = settings.rules.get(rule.id);
    if (rule.about !== 'text' || setting === undefined || setting.severity === 'off') return [];
    if (rule.languages !== undefined && !rule.languages.includes(language)) return [];
    const { severity } = setting;
    const options = rule.options === undefined ? undefined : { ...rule.options, ...setting.options };
    return [...rule.check({ ...context, options })].map((hit) => ({
      rule: rule.id,
      severity: severityOf(rule, hit.severity, severity),
      path: hit.at,
      range: places.range(hit.span?.start ?? 0, hit.span?.end ?? text.length),
      args: hit.args,
      replacement: hit.replacement,
      span: hit.span,
      holderLine: 1,
    }));
  });
  return finished('', drafts, text, undefined);
}

import type { Language } from '../language/language.ts';
import type { Reader } from '../language/read.ts';
import type { Opened } from '../offer/open-document.ts';
import type { Positioning } from '../offer/schema.ts';
import { nearest } from '../yaml/nearest.ts';
import { formatPath } from '../yaml/path.ts';
import { decoded } from '../yaml/source.ts';
import type { Path, Range, YamlDocument } from '../yaml/types.ts';
import { clarityOfFile } from './clarity.ts';
import { contextOf, withOptions } from './context.ts';
import { type Finding, type FindingDraft, finished, linesOf } from './finding.ts';
import { Placer } from './place.ts';
import type { Hit, Severity } from './rule.ts';
import { rules } from './rules/index.ts';
import { type Settings, severityOf } from './settings.ts';
import { type Suppression, suppressionsOf } from './suppression.ts';
import type { Today } from './today.ts';

/** One positioning file as it was read. */
export interface SourceFile {
  /** As the person named it, `/` between folders. */
  readonly file: string;
  readonly source: Uint8Array | string;
  /** The statement's page, when it stands beside the file. */
  readonly page?: string | undefined;
}

/** What a report needs to know of one file: data without the file itself. */
export interface Told {
  readonly file: string;
  /** Sorted by place, then rule. */
  readonly findings: readonly Finding[];
  /** The source lines on which findings begin, by number from 1. */
  readonly lines: Readonly<Record<number, string>>;
  /** How many findings a comment silenced. */
  readonly suppressed: number;
  /** 0-100; absent when the file could not be read. */
  readonly clarity?: number;
}

export interface Checked extends Told {
  /** What places count in: the source, decoded. */
  readonly text: string;
  /** Absent when the file cannot be read as YAML. */
  readonly document?: YamlDocument;
  readonly offer?: Positioning;
}

/** What the engine is handed beside files and settings. */
export interface Surroundings {
  /** What tests and dates are held against; a text is an ISO date. */
  readonly today: string | Today;
  /** The readers loaded so far: a text in a language without one is not read. */
  readonly readers: Readonly<Partial<Record<Language, Reader>>>;
}

/**
 * Checks one file that was opened (`open` or `openLazily`): every rule that the settings have on, less what its comments
 * silence. Pure, and never throws on what a file holds: whatever is wrong with it is a finding.
 */
export function checkOpened(
  given: SourceFile,
  opened: Opened,
  settings: Settings,
  around: Surroundings,
): Checked {
  if (!opened.ok) return unopened(given, opened, settings);
  const { document, positioning, problems, warnings, end } = opened;
  const engine = new FileCheck(given, document, positioning, settings);

  for (const { code, range, args } of warnings)
    if (code === 'text-lost') engine.found('text-lost', [], range, args);
  for (const { code, path, range, args } of problems)
    engine.found('schema-error', path, range, { ...args, code, name: formatPath(path) });
  if (end.kind === 'disagrees' || (end.kind === 'missing' && positioning.progress !== undefined))
    engine.found('file-cut', ['end'], engine.lastLine(), undefined);
  engine.run(around);
  return engine.finish();
}

class FileCheck {
  private readonly given: SourceFile;
  private readonly document: YamlDocument;
  private readonly offer: Positioning;
  private readonly settings: Settings;
  private readonly placer: Placer;
  private readonly drafts: FindingDraft[] = [];
  private suppressed = 0;
  private clarity: number | undefined;

  constructor(given: SourceFile, document: YamlDocument, offer: Positioning, settings: Settings) {
    this.given = given;
    this.document = document;
    this.offer = offer;
    this.settings = settings;
    this.placer = new Placer(document);
  }

  /** A finding of the engine's own, when its rule is on. */
  found(rule: string, path: Path, range: Range, args: unknown): void {
    const severity = this.settings.rules.get(rule)?.severity ?? 'off';
    if (severity === 'off') return;
    this.drafts.push({ rule, severity, path, range, holderLine: range.start.line, args });
  }

  run(around: Surroundings): void {
    const context = contextOf(this.offer, this.given.page, this.settings, around);
    for (const rule of rules) {
      const setting = this.settings.rules.get(rule.id);
      if (setting === undefined || setting.severity === 'off') continue;
      if (rule.languages !== undefined && !rule.languages.includes(context.language)) continue;
      const given =
        rule.options === undefined ? context : withOptions(context, { ...rule.options, ...setting.options });
      for (const hit of rule.check(given))
        this.drafts.push(this.draft(rule.id, hit, severityOf(rule, hit.severity, setting.severity)));
    }
    this.clarity = clarityOfFile(context);
    const { minClarity: least } = this.settings;
    if (this.clarity !== undefined && this.clarity < least)
      this.found(
        'clarity-too-low',
        ['service', 'statement'],
        this.placer.place(['service', 'statement']).range,
        {
          clarity: this.clarity,
          least,
        },
      );
  }

  /** Where a file that was cut ends. */
  lastLine(): Range {
    const text = this.document.text.trimEnd();
    return this.placer.range(text.lastIndexOf('\n') + 1, text.length);
  }

  finish(): Checked {
    const suppressions = suppressionsOf(this.document);
    const kept = this.unsuppressed(suppressions);
    const findings = finished(this.given.file, kept, this.document.text, this.offer);
    return {
      file: this.given.file,
      findings,
      lines: linesOf(findings, this.document.text),
      suppressed: this.suppressed,
      text: this.document.text,
      ...(this.clarity === undefined ? {} : { clarity: this.clarity }),
      document: this.document,
      offer: this.offer,
    };
  }

  private draft(rule: string, hit: Hit<unknown>, severity: Severity): FindingDraft {
    const { range, holderLine } = this.placer.place(hit.at, hit.span);
    return {
      rule,
      severity,
      path: hit.at,
      range,
      holderLine,
      args: hit.args,
      replacement: hit.replacement,
      span: hit.span,
    };
  }

  /** What no comment silences, with what there is to say of the comments themselves. */
  private unsuppressed(suppressions: readonly Suppression[]): FindingDraft[] {
    const used = new Set<string>();
    const kept = this.drafts.filter((draft) => {
      const by = suppressions.findIndex((suppression) => silences(suppression, draft));
      if (by === -1) return true;
      used.add(`${by}:${draft.rule}`);
      return false;
    });
    const before = this.drafts.length;
    this.suppressed = before - kept.length;
    for (const [index, { rules: names, reason, range }] of suppressions.entries()) {
      if (reason === '' || names.length === 0) {
        this.found('suppression-without-reason', [], range, undefined);
        continue;
      }
      for (const name of names) {
        const setting = this.settings.rules.get(name);
        if (setting === undefined)
          this.found('suppression-unknown-rule', [], range, {
            rule: name,
            nearest: nearest(name, [...this.settings.rules.keys()]) ?? '',
          });
        else if (setting.severity !== 'off' && !used.has(`${index}:${name}`))
          this.found('suppression-unused', [], range, { rule: name });
      }
    }
    return [...kept, ...this.drafts.splice(before)];
  }
}

function silences({ rules: names, reason, line }: Suppression, draft: FindingDraft): boolean {
  if (reason === '' || !names.includes(draft.rule)) return false;
  return line === undefined || line === draft.range.start.line || line === draft.holderLine;
}

/** A file whose values nobody can know has the findings of its reading alone. */
function unopened(
  { file, source }: SourceFile,
  opened: Extract<Opened, { ok: false }>,
  settings: Settings,
): Checked {
  const text = decoded(source);
  const draft = (rule: string, range: Range, args: unknown): FindingDraft => {
    const severity = settings.rules.get(rule)?.severity ?? 'error';
    const shown = severity === 'off' ? 'error' : severity;
    return { rule, severity: shown, path: [], range, holderLine: range.start.line, args };
  };
  const drafts =
    opened.code === 'unreadable'
      ? opened.problems.map(({ code, range, args }) => draft('yaml-error', range, { ...args, code }))
      : opened.code === 'unknown-version'
        ? [draft('unknown-version', opened.range, { format: opened.format })]
        : [draft('schema-error', opened.range, { code: 'missing-key', key: 'format', name: 'format' })];
  const findings = finished(file, drafts, text, undefined);
  return { file, findings, lines: linesOf(findings, text), suppressed: 0, text };
}

import type { Reader } from '../language/read.ts';
import type { Part } from '../language/reading.ts';
import { placesOf } from '../yaml/places.ts';
import { type Finding, finished } from './finding.ts';
import { rules } from './rules/index.ts';
import { type Settings, severityOf } from './settings.ts';
import { ownText } from './whole.ts';

/**
 * Checks a bare pitch: the text rules that the settings have on. Pure; places count in the text itself.
 *
 * @param today ISO date, for rules that look at dates
 */
export function checkPitch(text: string, reader: Reader, settings: Settings, today: string): Finding[] {
  const { language } = reader;
  const places = placesOf(text);
  const reading = reader.read(text);
  const context = {
    offer: undefined,
    language,
    texts: [{ at: [], role: 'statement' as const, text, language, reading }],
    whole: ownText(text, reading, []),
    proven: new Set<Part>(),
    contentOf: reader.contentOf,
    jurisdiction: settings.jurisdiction ?? (language === 'fr' ? ('fr' as const) : ('none' as const)),
    today,
    thresholds: settings.thresholds,
    supportOf: () => ({ certainty: 'hypothesis' as const, clients: [], against: [] }),
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

import type { Finding } from '../check/finding.ts';
import type { PitchReport } from '../check/pitch.ts';
import type { Rule } from '../check/rule.ts';
import { ruleNamed } from '../check/rule-named.ts';
import { rankOf } from '../check/settings.ts';
import type { Part } from '../language/reading.ts';
import { partsInOrder } from './parts.ts';

export const ruleOf = ({ rule }: Finding): Rule => ruleNamed(rule)!;

/** What may harm somebody first, then what hides the service; what is merely absent last: it is told as "not said yet". */
const order: readonly string[] = [
  'health-claim',
  'green-claim',
  'absolute-promise',
  'pressure',
  'passion-as-argument',
  'everyone-as-client',
  'ideal-client-fiction',
  'too-many-services',
  'vague-word',
  'mixed-address',
  'service-unsaid',
  'client-absent',
];

/** The findings of a pitch, the one to speak of first. */
export function byImportance(findings: readonly Finding[]): Finding[] {
  const place = ({ rule }: Finding): number => {
    const at = order.indexOf(rule);
    return at === -1 ? order.length : at;
  };
  return [...findings].sort((a, b) => rankOf(b.severity) - rankOf(a.severity) || place(a) - place(b));
}

/** Parts of an offer that a pitch does not say. */
export const unsaidIn = ({ said }: PitchReport): Part[] =>
  partsInOrder.filter((part) => said[part] === undefined);

import { formatPath } from '../yaml/path.ts';
import type { Path } from '../yaml/types.ts';
import type { Positioning } from './schema.ts';

export interface PublicValue {
  readonly at: Path;
  readonly text: string;
}

/** What is published of an offer, `*` for any index. All else is private: no rule judges its wording. */
const publicPaths: readonly string[] = [
  'service.statement.audience',
  'service.statement.situation',
  'service.statement.means',
  'service.statement.change',
  'service.statement.feeling',
  'service.statement.own',
  'price[*].what',
  'price[*].worth',
  'relationship.next[*].name',
  'maker.first_step.how',
  'maker.first_step.where',
  'maker.first_step.delay',
  'maker.not_for',
  'maker.limits[*]',
];

export function isPublic(path: Path): boolean {
  return publicPaths.includes(formatPath(path).replace(/\[\d+\]/g, '[*]'));
}

/** Every public text that is said, in the order above. */
export function publicTexts(positioning: Positioning): PublicValue[] {
  return publicPaths.flatMap((pattern) => reached(positioning, pattern.split(/\.|(?=\[)/), []));
}

function reached(value: unknown, steps: readonly string[], at: Path): PublicValue[] {
  const [step, ...rest] = steps;
  if (step === undefined)
    return typeof value === 'string' && value.trim() !== '' ? [{ at, text: value }] : [];
  if (step === '[*]')
    return Array.isArray(value) ? value.flatMap((item, index) => reached(item, rest, [...at, index])) : [];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return reached((value as Record<string, unknown>)[step], rest, [...at, step]);
}

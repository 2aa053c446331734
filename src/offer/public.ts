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
  const found: PublicValue[] = [];
  for (const steps of publicSteps) reach(positioning, steps, [], found);
  return found;
}

const publicSteps = publicPaths.map((pattern) => pattern.split(/\.|(?=\[)/));

function reach(value: unknown, steps: readonly string[], at: Path, found: PublicValue[], depth = 0): void {
  const step = steps[depth];
  if (step === undefined) {
    if (typeof value === 'string' && value.trim() !== '') found.push({ at, text: value });
  } else if (step === '[*]') {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) reach(item, steps, [...at, index], found, depth + 1);
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step))
    reach((value as Record<string, unknown>)[step], steps, [...at, step], found, depth + 1);
}

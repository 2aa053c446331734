import { relative } from 'node:path';
import schemaError from '../check/rules/schema-error.ts';
import yamlError from '../check/rules/yaml-error.ts';
import { open } from '../offer/open.ts';
import type { Positioning } from '../offer/schema.ts';
import { load } from '../storage/load.ts';
import { formatPath } from '../yaml/path.ts';
import { type Context, Mistake } from './context.ts';
import { storageMistake } from './storage-mistake.ts';

/** A positioning file that is only read. @throws Mistake when it cannot be, or when a value in it would be lost */
export function readOffer({ host, locale }: Context, path: string): Positioning {
  const file = relative(host.cwd, path) || path;
  const opened = open(storageMistake(file, () => load(host.files, path)).bytes);
  if (!opened.ok) {
    if (opened.code !== 'unreadable') {
      const { start } = opened.range;
      const format = opened.code === 'unknown-version' ? opened.format : '';
      throw new Mistake(opened.code, { place: `${file}:${start.line}:${start.column}`, format });
    }
    const { code, args, range } = opened.problems[0]!;
    const cause = yamlError.text[locale].message({ ...args, code });
    throw new Mistake('offer-broken', { place: `${file}:${range.start.line}`, cause, file });
  }
  const problem = opened.problems[0];
  if (problem === undefined) return opened.positioning;
  const { args, code, path: at, range } = problem;
  const cause = schemaError.text[locale].message({ ...args, code, name: formatPath(at) });
  throw new Mistake('offer-broken', { place: `${file}:${range.start.line}`, cause, file });
}

import type { Told } from '../../check/engine.ts';
import { Today } from '../../check/today.ts';
import type { Desk } from './desk.ts';
import { told } from './told.ts';

/** What came of one file, as plain data. */
export interface Result {
  readonly told: Told;
  /** The days for which it holds (`Today.span`). */
  readonly since: string;
  readonly before: string;
  /** What it was read from (`Desk.keyOf`), where somebody is to remember it. */
  readonly key?: string;
}

/** Reads and checks a file by its name; undefined when it may not be read. */
export async function resultOf(desk: Desk, file: string, withKey: boolean): Promise<Result | undefined> {
  const source = desk.source(file);
  if (source === undefined) return undefined;
  const today = new Today(desk.today);
  const result = told(await desk.check(source, today));
  return { told: result, ...today.span, ...(withKey ? { key: desk.keyOf(source) } : {}) };
}

import { Today } from '../../check/today.ts';
import type { Desk } from './desk.ts';
import { toldText } from './tellings.ts';

/** What came of one file, as plain data. */
export interface Result {
  /** What is told of it, as text (`toldText`). */
  readonly text: string;
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
  const text = toldText(await desk.check(source, today));
  return { text, ...today.span, ...(withKey ? { key: desk.keyOf(source) } : {}) };
}

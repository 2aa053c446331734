import type { Checked, Told } from '../../check/engine.ts';

/** What is told of a file, as text: nothing of it holds the file in memory, and it goes to a thread or a cache. */
export const toldText = ({ file, findings, lines, suppressed, clarity }: Checked | Told): string =>
  JSON.stringify({ file, findings, lines, suppressed, clarity });

/** The same again, cut loose from the file's own text. */
export const told = (checked: Checked): Told => JSON.parse(toldText(checked)) as Told;

import { resolve } from 'node:path';
import { diff } from '../../check/diff.ts';
import type { Checked, SourceFile } from '../../check/engine.ts';
import { type Repaired, repair } from '../../check/repair.ts';
import { fileName } from '../../escape/file-name.ts';
import { visible } from '../../escape/visible.ts';
import { stampOf } from '../../storage/load.ts';
import { save } from '../../storage/save.ts';
import type { Context } from '../context.ts';
import { storageMistake } from '../storage-mistake.ts';
import type { Configured } from './configuring.ts';
import { checkAll } from './once.ts';

/**
 * Repairs what is mechanical, then checks again. A repair that would leave more findings than before is not kept.
 * With `dry`, nothing is written: a diff is printed, and the findings are those of the files as they stand.
 */
export async function repairAll(
  context: Context,
  sources: readonly SourceFile[],
  checked: readonly Checked[],
  settings: Configured,
  dry: boolean,
): Promise<readonly Checked[]> {
  const { host, words } = context;
  const repaired = checked.map((file) => ({ file, repair: repair(file) }));
  const changed = repaired.filter(
    (one): one is { file: Checked; repair: Repaired } => one.repair !== undefined,
  );
  const results = new Map(checked.map((file) => [file.file, file]));
  for (const { file, repair } of changed) {
    const source = sources.find((one) => one.file === file.file)!;
    const [after] = await checkAll(context, [{ ...source, source: repair.text }], settings);
    if (after === undefined || after.findings.length > file.findings.length) continue;
    if (dry) {
      host.stdout.write(visible(diff(fileName(file.file), file.text, repair.text), { lines: true }));
      continue;
    }
    const bytes = new TextEncoder().encode(repair.text);
    const stamp = stampOf(source.source as Uint8Array);
    storageMistake(file.file, () =>
      save(host.files, resolve(host.cwd, file.file), bytes, stamp, host.token()),
    );
    host.stderr.write(`${words.check.fixed(repair.count, fileName(file.file))}\n`);
    results.set(file.file, after);
  }
  return [...results.values()];
}

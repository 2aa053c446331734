import { resolve } from 'node:path';
import { diff } from '../../check/diff.ts';
import type { Checked, SourceFile } from '../../check/engine.ts';
import { repair } from '../../check/repair.ts';
import { fileName } from '../../escape/file-name.ts';
import { visible } from '../../escape/visible.ts';
import { stampOf } from '../../storage/load.ts';
import { save } from '../../storage/save.ts';
import type { Context } from '../context.ts';
import { storageMistake } from '../storage-mistake.ts';
import type { Desk } from './desk.ts';
import { rerendered } from './rerendering.ts';

/** What a page that is out of date is known by. */
const stale = 'statement-out-of-date';

/**
 * What repairs one file and checks it again: ids, spacing, and the page of an offer that changed. A repair after which
 * more would be found is not kept. With `dry`, nothing is written: a diff is printed, and the findings are those of the
 * file as it stands.
 */
export function repairing(
  context: Context,
  desk: Desk,
  dry: boolean,
): (source: SourceFile, file: Checked) => Promise<Checked> {
  return (source, file) => repaired(context, source, file, desk, dry);
}

async function repaired(
  context: Context,
  source: SourceFile,
  file: Checked,
  desk: Desk,
  dry: boolean,
): Promise<Checked> {
  const again = (changed: SourceFile): Promise<Checked> => desk.check(changed);
  const fix = repair(file);
  let [now, after] = [source, file];
  if (fix !== undefined) {
    now = { ...source, source: fix.text };
    after = await again(now);
    if (countOf(after) > countOf(file)) return file;
    if (dry) show(context, file.file, file.text, fix.text);
    else write(context, source, fix.text, fix.count);
  }
  if (after.offer === undefined || !after.findings.some(({ rule }) => rule === stale))
    return dry ? file : after;
  const page = await rerendered(context, file.file, after.offer, dry);
  if (dry) {
    show(context, page.name, source.page ?? '', page.text);
    return file;
  }
  return again({ ...now, page: page.text });
}

/** A page that went out of date by the repair itself is rendered again: it does not count. */
const countOf = ({ findings }: Checked): number => findings.filter(({ rule }) => rule !== stale).length;

function show({ host }: Context, name: string, before: string, after: string): void {
  host.stdout.write(visible(diff(fileName(name), before, after), { lines: true }));
}

function write({ host, words }: Context, { file, source }: SourceFile, text: string, count: number): void {
  const before = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const path = resolve(host.cwd, file);
  storageMistake(file, () =>
    save(host.files, path, new TextEncoder().encode(text), stampOf(before), host.token()),
  );
  host.stderr.write(`${words.check.fixed(count, fileName(file))}\n`);
}

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
 *
 * @param shown told of each diff that a dry run prints
 */
export function repairing(
  context: Context,
  desk: Desk,
  dry: boolean,
  shown: () => void,
): (source: SourceFile, file: Checked) => Promise<Checked> {
  const show = (name: string, before: string, after: string): void => {
    const text = diff(fileName(name), before, after);
    if (text !== '') shown();
    context.host.stdout.write(visible(text, { lines: true }));
  };
  return (source, file) => repaired(context, source, file, desk, dry ? show : undefined);
}

async function repaired(
  context: Context,
  source: SourceFile,
  file: Checked,
  desk: Desk,
  show: ((name: string, before: string, after: string) => void) | undefined,
): Promise<Checked> {
  const again = (changed: SourceFile): Promise<Checked> => desk.check(changed);
  const fix = repair(file);
  let [now, after] = [source, file];
  if (fix !== undefined) {
    now = { ...source, source: fix.text };
    after = await again(now);
    if (countOf(after) > countOf(file)) return file;
    if (show !== undefined) show(file.file, file.text, fix.text);
    else write(context, source, fix.text, fix.count);
  }
  if (after.offer === undefined || !after.findings.some(({ rule }) => rule === stale))
    return show === undefined ? after : file;
  const page = await rerendered(context, file.file, after.offer, show !== undefined);
  if (show !== undefined) {
    show(page.name, source.page ?? '', page.text);
    return file;
  }
  return again({ ...now, page: page.text });
}

/** A page that went out of date by the repair itself is rendered again: it does not count. */
const countOf = ({ findings }: Checked): number => findings.filter(({ rule }) => rule !== stale).length;

function write({ host, words }: Context, { file, source }: SourceFile, text: string, count: number): void {
  const before = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const path = resolve(host.cwd, file);
  storageMistake(file, () =>
    save(host.files, path, new TextEncoder().encode(text), stampOf(before), host.token()),
  );
  host.stderr.write(`${words.check.fixed(count, fileName(file))}\n`);
}

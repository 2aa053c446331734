import { dirname, join, resolve } from 'node:path';
import { baselineOf, pruned, readBaseline, writeBaseline } from '../../check/baseline.ts';
import { fingerprintOf } from '../../check/fingerprint.ts';
import { fileName } from '../../escape/file-name.ts';
import { type Context, Mistake } from '../context.ts';
import { replaceFile } from './replace-file.ts';
import { mapped, type Tellings } from './tellings.ts';
import { bytesOf, nameFrom } from './tree.ts';

const mostBytes = 50_000_000;

/**
 * The files without the findings that the baseline knows. With `updateBaseline` the baseline is made when there is
 * none; when there is one it only ever loses what is settled.
 */
export function baselined(
  context: Context,
  checked: Tellings,
  file: string,
  { updateBaseline }: { readonly updateBaseline?: boolean },
): Tellings {
  const { host, words } = context;
  const path = resolve(host.cwd, file);
  const nameOf = (name: string): string => nameFrom(dirname(path), join(host.cwd, name));
  const found = baselineOf(checked, nameOf);
  const bytes = bytesOf(host.files, path, mostBytes);
  const known = bytes === undefined ? undefined : readBaseline(Buffer.from(bytes).toString('utf8'));
  if (known === undefined && (bytes !== undefined || !updateBaseline))
    throw new Mistake(host.files.stat(path, true) === undefined ? 'no-baseline' : 'bad-baseline', { file });
  const kept = known === undefined ? found : updateBaseline ? pruned(known, found) : known;
  if (updateBaseline) {
    replaceFile(context, file, [writeBaseline(kept)]);
    const count = [...kept.values()].reduce((sum, { size }) => sum + size, 0);
    host.stderr.write(`${words.check.baselineWritten(fileName(file), count)}\n`);
  }
  return mapped(checked, (told) => {
    const known = kept.get(nameOf(told.file));
    const findings = told.findings.filter((finding) => !known?.has(fingerprintOf(finding)));
    return { ...told, findings };
  });
}

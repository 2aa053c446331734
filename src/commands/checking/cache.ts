/**
 * What an earlier run found, so that a file that did not change is not read again (`--cache`). A file is known by its
 * bytes, its page's and the settings that hold for it; the whole by the build of limpide that wrote it. Nothing of a
 * file stands in it but its findings; lines are quoted from the file itself.
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { SourceFile, Told } from '../../check/engine.ts';
import { linesOf } from '../../check/finding.ts';
import { withoutWords } from '../../check/fingerprint.ts';
import { decoded } from '../../yaml/source.ts';
import { type Context, Mistake } from '../context.ts';
import { replaceFile } from './replace-file.ts';
import type { Result } from './result.ts';
import { bytesOf } from './tree.ts';

export const usualCache = '.limpide-cache';

const format = 'limpide-cache/1';
const mostBytes = 200_000_000;

interface Entry extends Omit<Told, 'file' | 'lines'> {
  readonly key: string;
  readonly since: string;
  readonly before: string;
}

type Entries = Record<string, Entry>;

export class Cache {
  private readonly context: Context;
  private readonly file: string;
  private readonly known: Entries;
  private readonly now: Entries = {};
  private hits = 0;

  private constructor(context: Context, file: string, known: Entries) {
    this.context = context;
    this.file = file;
    this.known = known;
  }

  /**
   * Opens a cache; one that is cut, altered or another build's knows nothing.
   *
   * @throws Mistake `not-a-cache` when something else stands there: it would be written over
   */
  static open(context: Context, file: string): Cache {
    const { files, cwd } = context.host;
    const path = resolve(cwd, file);
    if (files.stat(path, true) === undefined) return new Cache(context, file, {});
    const bytes = bytesOf(files, path, mostBytes);
    const text = bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
    if (text === undefined || (text !== '' && !text.startsWith(`["${format}"`)))
      throw new Mistake('not-a-cache', { file });
    return new Cache(context, file, entriesIn(text, context.host.build));
  }

  /** What is known of a file that has this key, today. */
  find(source: SourceFile, key: string): Told | undefined {
    const { file } = source;
    const entry = Object.hasOwn(this.known, file) ? this.known[file]! : undefined;
    const { today } = this.context;
    if (entry === undefined || entry.key !== key || today < entry.since || today >= entry.before)
      return undefined;
    this.hits++;
    this.now[file] = entry;
    const { key: _, since: __, before: ___, ...rest } = entry;
    const findings = rest.findings.map((finding) => ({ ...finding, file }));
    return {
      ...rest,
      file,
      findings,
      lines: findings.length === 0 ? {} : linesOf(findings, decoded(source.source)),
    };
  }

  keep({ told: { file, lines: _, ...rest }, since, before, key }: Result): void {
    const findings = rest.findings.map(withoutWords);
    this.now[file] = { ...rest, findings, since, before, key: key! };
  }

  /** Writes what is known now, files of other runs included while they are there. A refusal is said and nothing more. */
  write(): void {
    const { host, words } = this.context;
    const names = Object.keys(this.now);
    const others = Object.keys(this.known).filter((name) => !Object.hasOwn(this.now, name));
    if (this.hits === names.length && others.length === 0) return;
    const there = others.filter((name) => host.files.stat(resolve(host.cwd, name), true) !== undefined);
    if (this.hits === names.length && there.length === others.length) return;
    const all = [...names, ...there].sort().map((name) => [name, this.now[name] ?? this.known[name]!]);
    const body = JSON.stringify(Object.fromEntries(all));
    try {
      replaceFile(this.context, this.file, `${headOf(host.build, body)}\n${body}\n`, 0o600);
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      host.stderr.write(`${words.check.cacheNotKept(this.file)}\n`);
    }
  }
}

const headOf = (build: string, body: string): string =>
  JSON.stringify([format, build, createHash('sha256').update(body).digest('hex')]);

function entriesIn(text: string, build: string): Entries {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1, -1);
  if (end === -1 || text.slice(0, end) !== headOf(build, body)) return {};
  return JSON.parse(body) as Entries;
}

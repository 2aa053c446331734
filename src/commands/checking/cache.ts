/**
 * What an earlier run found, so that a file that did not change is not read again (`--cache`). A file is known by its
 * bytes, its page's and the settings that hold for it; the whole by the build of limpide that wrote it. Nothing of a
 * file stands in it but its findings; lines are quoted from the file itself. One line a file, of which only those asked
 * for are looked into.
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { SourceFile } from '../../check/engine.ts';
import { lineStartsOf, linesAt } from '../../check/finding.ts';
import { withoutWords } from '../../check/fingerprint.ts';
import { decoded } from '../../yaml/source.ts';
import { type Context, Mistake } from '../context.ts';
import { replaceFile } from './replace-file.ts';
import type { Result } from './result.ts';
import { toldFrom } from './tellings.ts';
import { bytesOf } from './tree.ts';

export const usualCache = '.limpide-cache';

const format = 'limpide-cache/2';
const mostBytes = 200_000_000;
const lineBreak = 10;

/** By the name of a file, as JSON: its line. */
type Entries = Map<string, string>;

export class Cache {
  private readonly context: Context;
  private readonly file: string;
  private readonly known: Entries;
  private readonly now: Entries = new Map();
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
    if (files.stat(path, true) === undefined) return new Cache(context, file, new Map());
    const bytes = bytesOf(files, path, mostBytes);
    const start = bytes && Buffer.from(bytes.subarray(0, 100)).toString('latin1');
    if (bytes === undefined || (start !== '' && !start!.startsWith('["limpide-cache/')))
      throw new Mistake('not-a-cache', { file });
    return new Cache(
      context,
      file,
      entriesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), context.host.build),
    );
  }

  /** What was told of a file that has this key, today, as `toldText` has it. */
  find({ file, source }: SourceFile, key: string): string | undefined {
    const name = JSON.stringify(file);
    const entry = this.known.get(name);
    if (entry === undefined) return undefined;
    const [, known, since, before, starts] = entry.split('\t', 5) as [string, string, string, string, string];
    const { today } = this.context;
    if (known !== key || today < since || today >= before) return undefined;
    this.hits++;
    this.now.set(name, entry);
    const lines = starts === '[]' ? {} : linesAt(JSON.parse(starts) as [number, number][], decoded(source));
    return `{"file":${name},"lines":${JSON.stringify(lines)},${entry.slice(entry.lastIndexOf('\t') + 2)}`;
  }

  keep(file: string, { text, since, before, key }: Result): void {
    const { findings, suppressed, clarity } = toldFrom(text);
    const name = JSON.stringify(file);
    const starts = JSON.stringify([...lineStartsOf(findings)]);
    const rest = findings.map(({ file: _, ...finding }) => withoutWords(finding));
    const told = JSON.stringify({ findings: rest, suppressed, clarity });
    this.now.set(name, [name, key, since, before, starts, told].join('\t'));
  }

  /** Writes what is known now, files of other runs included while they are there. A refusal is said and nothing more. */
  write(): void {
    const { host, words } = this.context;
    const others = [...this.known].filter(([name]) => !this.now.has(name));
    const isNew = this.hits < this.now.size;
    if (!isNew && others.length === 0) return;
    const there = others.filter(
      ([name]) => host.files.stat(resolve(host.cwd, JSON.parse(name) as string), true) !== undefined,
    );
    if (!isNew && there.length === others.length) return;
    const body = [...this.now, ...there]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, line]) => `${line}\n`)
      .join('');
    try {
      replaceFile(this.context, this.file, [`${headOf(host.build, Buffer.from(body))}\n`, body], 0o600);
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      host.stderr.write(`${words.check.cacheNotKept(this.file)}\n`);
    }
  }
}

const headOf = (build: string, body: Buffer): string =>
  JSON.stringify([format, build, createHash('sha256').update(body).digest('hex')]);

function entriesIn(bytes: Buffer, build: string): Entries {
  const end = bytes.indexOf(lineBreak);
  const body = bytes.subarray(end + 1);
  if (end === -1 || bytes.toString('latin1', 0, end) !== headOf(build, body)) return new Map();
  const lines = body.toString('utf8').split('\n').slice(0, -1);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line]));
}

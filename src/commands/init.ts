import { dirname, join } from 'node:path';
import { findFiles } from '../check/files.ts';
import { fileName } from '../escape/file-name.ts';
import { visible } from '../escape/visible.ts';
import { load, stampOf } from '../storage/load.ts';
import { save } from '../storage/save.ts';
import { Endings } from '../terminal/endings.ts';
import { LineReader } from '../terminal/lines.ts';
import { repositoryOf } from './checking/configuring.ts';
import { nameFrom, treeOf } from './checking/tree.ts';
import { type Context, type Declare, Mistake } from './context.ts';
import { type Piece, piecesFor } from './init-pieces.ts';
import { storageMistake } from './storage-mistake.ts';

interface InitOptions {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/** One file to write, or to add a first line to. */
interface Plan extends Piece {
  /** What it held, when a line is added to it. */
  readonly before?: Uint8Array;
}

export const declare: Declare = (command, context, finish) => {
  const { options } = context.words.init;
  command
    .option('-y, --yes', options.yes)
    .option('--dry-run', options.dryRun)
    .action(async (asked: InitOptions) => finish(await run(context, asked)));
};

/** Shows each file before it is written; what is there already is never touched. */
async function run(context: Context, { yes = false, dryRun = false }: InitOptions): Promise<number> {
  const { host, words } = context;
  const root = repositoryOf(context) ?? host.cwd;
  const { files, additions } = piecesFor(context, root);
  const plans: Plan[] = [...files, ...modelines(context, root)];
  if (plans.length + additions.length === 0) host.stderr.write(`${words.init.nothing}\n`);
  const ending = new Endings(host);
  const lines = new LineReader(host, ending);
  try {
    for (const plan of plans) {
      const name = fileName(nameFrom(host.cwd, join(root, plan.name)));
      host.stdout.write(`${shown(context, name, plan, yes && !dryRun)}\n`);
      if (dryRun) continue;
      if (!yes && !(await agreed(context, lines, name))) continue;
      write(context, join(root, plan.name), plan);
      host.stderr.write(`${words.init.written(name)}\n\n`);
    }
  } finally {
    lines.close();
    ending.close();
  }
  for (const { name, text } of additions) host.stdout.write(`${addition(context, root, name, text)}\n\n`);
  host.stdout.write(`${words.init.advice}\n`);
  return 0;
}

/** The line by which an editor finds the schema, for each positioning file that has none. */
function modelines(context: Context, root: string): Plan[] {
  const { host } = context;
  return findFiles(treeOf(host.files, root), ['']).files.flatMap((name) => {
    const bytes = storageMistake(name, () => load(host.files, join(root, name))).bytes;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (/^# yaml-language-server:/m.test(text.slice(0, 4096))) return [];
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    const up = '../'.repeat(name.split('/').length - 1);
    const line = `# yaml-language-server: $schema=${up}.limpide/positioning.schema.json`;
    const end = /\r?\n/.exec(text)?.[0] ?? '\n';
    return [{ name, text: `${mark}${line}${end}${text.slice(mark.length)}`, before: bytes }];
  });
}

/** At most this many lines of a long file. */
const most = 30;

/** @param settled whether it is written without being asked about */
function shown({ words }: Context, name: string, { text, before }: Plan, settled: boolean): string {
  const lines = visible(text, { lines: true }).trimEnd().split('\n');
  const head = lines.slice(0, before !== undefined ? 1 : lines.length > most * 2 ? 5 : lines.length);
  const left =
    before === undefined && lines.length > head.length ? [words.init.more(lines.length - head.length)] : [];
  const told = settled ? words.init.settled : words.init.proposed;
  const title = before === undefined ? told.file(name) : told.firstLine(name);
  return [title, ...head.map((line) => `  ${line}`), ...left.map((line) => `  ${line}`)].join('\n');
}

/** What is theirs already is never touched: its lines are shown, to be pasted. */
function addition({ host, words }: Context, root: string, name: string, text: string): string {
  const title = words.init.add(fileName(nameFrom(host.cwd, join(root, name))));
  const lines = text.trimEnd().split('\n');
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

async function agreed({ host, words }: Context, lines: LineReader, name: string): Promise<boolean> {
  host.stderr.write(`${words.init.ask(name)}\n> ${host.stdin.isTTY ? '' : '\n'}`);
  const line = await lines.next();
  if (line === undefined) throw new Mistake('init-unanswered');
  return words.init.yes.includes(line.trim().toLowerCase());
}

function write({ host }: Context, path: string, { name, text, before }: Plan): void {
  const bytes = new TextEncoder().encode(text);
  storageMistake(name, () => {
    if (before !== undefined) {
      save(host.files, path, bytes, stampOf(before), host.token());
      return;
    }
    host.files.makeFolder(dirname(path));
    const fd = host.files.open(path, 'create', 0o644);
    for (let at = 0; at < bytes.length; ) at += host.files.write(fd, bytes, at, bytes.length - at);
    host.files.close(fd);
  });
}

/**
 * A transcript is a short text that tells a story: why, commands, what they print, exit codes, input files.
 *
 *     Why this matters.
 *     env LIMPIDE_LOCALE=fr
 *
 *     $ limpide check offre.yaml
 *     everything printed on either stream
 *     > a reply typed at a prompt of plain mode
 *     [exit 1]
 *
 *     $ cat offre.md
 *
 *     -- offre.yaml --
 *     a file there at the start
 *
 * Plain mode shows `> ` before each line that it reads: the replies stand there. `LIMPIDE_UPDATE=1` writes what was
 * printed into the file, to be reviewed as prose.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Step {
  readonly command: string;
  readonly expected: string;
}

export interface Transcript {
  readonly why: string;
  readonly env: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin', 'limpide.js');

export function parse(source: string): Transcript {
  const [story, ...rest] = source.split(/^-- (.+) --\n/m);
  const files = rest.flatMap((name, index) =>
    index % 2 === 0 ? [{ name, text: rest[index + 1] ?? '' }] : [],
  );
  const [head, ...blocks] = story!.split(/^\$ /m);
  const env = Object.fromEntries(
    [...head!.matchAll(/^env (\w+)=(.*)$/gm)].map((match) => [match[1]!, match[2]!]),
  );
  const steps = blocks.map((block) => {
    const end = block.indexOf('\n');
    return { command: block.slice(0, end), expected: block.slice(end + 1).trimEnd() };
  });
  return { why: head!.replace(/^env .*\n/gm, '').trim(), env, steps, files };
}

/** Shell words, with single and double quotes; no expansion. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/(?:"([^"]*)"|'([^']*)'|[^\s"']+)+/g)].map((match) =>
    match[0].replace(/["']/g, ''),
  );
}

/** Runs every step in a fresh folder and gives the transcript as it was really printed. */
export function play(transcript: Transcript): Step[] {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-'));
  try {
    for (const { name, text } of transcript.files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return transcript.steps.map((step) => ({
      command: step.command,
      expected: printed(step, transcript.env, folder),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printed(step: Step, env: Readonly<Record<string, string>>, folder: string): string {
  const [command, into] = step.command.split(/ > (?=\S+$)/);
  const [program, ...args] = wordsOf(command!);
  if (program === 'cat')
    return args
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('')
      .trimEnd();
  const replies = [...step.expected.matchAll(/^> (.*)$/gm)].map((match) => match[1]!);
  const out = join(folder, '.printed');
  const fd = openSync(out, 'w');
  const ran = spawnSync(
    program === 'limpide' ? process.execPath : program!,
    program === 'limpide' ? [bin, ...args] : args,
    {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        LIMPIDE_BIN: bin,
        LIMPIDE_LOCALE: 'en',
        TZ: 'UTC',
        ...env,
      },
      input: replies.map((reply) => `${reply}\n`).join(''),
      stdio: ['pipe', fd, fd],
      timeout: 60_000,
    },
  );
  closeSync(fd);
  const text = readFileSync(out, 'utf8');
  rmSync(out);
  if (into !== undefined) writeFileSync(join(folder, into), text);
  const left = [...replies];
  const shown = (into === undefined ? text : '').replace(/^> $/gm, () => `> ${left.shift() ?? ''}`).trimEnd();
  return ran.status === 0 ? shown : `${shown}\n[exit ${ran.status ?? ran.signal}]`.trim();
}

export function format(source: string, steps: readonly Step[]): string {
  const [story, ...files] = source.split(/^(?=-- .+ --\n)/m);
  const head = story!.split(/^\$ /m)[0]!;
  const blocks = steps.map(
    ({ command, expected }) => `$ ${command}\n${expected === '' ? '' : `${expected}\n`}`,
  );
  return head + blocks.join('\n') + (files.length > 0 ? `\n${files.join('')}` : '');
}

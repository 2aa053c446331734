import type { Checked } from '../check/engine.ts';
import { json } from '../escape/json.ts';
import { coloured, plain } from '../reporters/paint.ts';
import { configured } from './checking/configuring.ts';
import { deskOf } from './checking/once.ts';
import { among } from './closed.ts';
import { type Context, type Declare, Mistake } from './context.ts';
import { blocksOf } from './diffing/blocks.ts';
import { type Changes, changesOf, isSame, type Side, sideOf } from './diffing/changes.ts';
import { changesJson } from './diffing/json.ts';
import { asMarkdown, asText } from './diffing/layout.ts';
import { inGit, onDisk, type Version } from './diffing/versions.ts';
import { layouts } from './layouts.ts';
import { found } from './offer-file.ts';
import { ruleOf } from './pitch-remark.ts';
import { quoteReader } from './statement.ts';

interface Options {
  readonly since?: string;
  readonly format: string;
  readonly excerpts?: boolean;
  readonly exitCode?: boolean;
}

export const declare: Declare = (command, context, finish) => {
  const { diff } = context.words;
  command
    .argument('[old]', diff.old)
    .argument('[new]', diff.new)
    .option('--since <ref|date>', diff.options.since)
    .option('--format <format>', diff.options.format, 'text')
    .option('--excerpts', diff.options.excerpts)
    .option('--exit-code', diff.options.exitCode)
    .action(async (old: string | undefined, now: string | undefined, given: Options) =>
      finish(await run(context, old, now, given)),
    );
};

async function run(
  context: Context,
  old: string | undefined,
  now: string | undefined,
  options: Options,
): Promise<number> {
  const { host, words, locale, colour } = context;
  const format = among('--format', options.format, layouts);
  const [before, after] = versionsOf(context, old, now, options.since);
  const [was, is] = [await sideFrom(context, before, after.name), await sideFrom(context, after, after.name)];
  const changes = changesOf(was ?? nothing(is!), is!);
  const excerpts = options.excerpts === true || (format === 'text' && host.stdout.isTTY === true);
  const title = words.diff.title({ before: before.name, after: after.name, isNew: was === undefined });
  const blocks = isSame(changes)
    ? [{ title: words.diff.nothing, lines: [] }]
    : blocksOf(changes, { words, locale, excerpts });
  host.stdout.write(
    format === 'json'
      ? `${json(changesJson(changes, { before: before.name, after: after.name, excerpts }), 2)}\n`
      : format === 'markdown'
        ? asMarkdown(title, blocks)
        : asText(title, blocks, colour.stdout ? coloured : plain, Math.min(host.stdout.columns ?? 80, 80)),
  );
  return codeOf(changes, options);
}

const codeOf = (changes: Changes, { exitCode }: Options): number =>
  exitCode === true && !isSame(changes) ? 1 : 0;

/** Two files; or one (the one here when none is named) as it is now, beside what git kept of it. */
function versionsOf(
  context: Context,
  old: string | undefined,
  now: string | undefined,
  since: string | undefined,
): readonly [Version, Version] {
  if (old !== undefined && now !== undefined) {
    if (since !== undefined) throw new Mistake('since-with-two');
    return [onDisk(context, old), onDisk(context, now)];
  }
  const name = old ?? found(context.host, undefined);
  if (name === undefined) throw new Mistake('no-offer-here');
  const after = onDisk(context, name);
  return [inGit(context, name, since ?? 'HEAD'), after];
}

/** A version read and checked, under the settings of the file it is a version of; undefined where it was not there. */
async function sideFrom(
  context: Context,
  { name, source }: Version,
  file: string,
): Promise<Side | undefined> {
  if (source === undefined) return undefined;
  const settings = await configured(context, undefined);
  const checked = await deskOf(context, settings).check({ file, source });
  const { offer } = checked;
  if (offer === undefined) throw unreadable(context, name, checked);
  return sideOf(checked, offer, await quoteReader(offer.language));
}

function unreadable({ locale }: Context, name: string, { findings }: Checked): Mistake {
  const [first] = findings;
  if (first === undefined) return new Mistake('version-unreadable', { place: name, cause: '' });
  const { start } = first.range;
  return new Mistake('version-unreadable', {
    place: `${name}:${start.line}:${start.column}`,
    cause: ruleOf(first).text[locale].message(first.args),
  });
}

/** A file that was not there said nothing. */
const nothing = ({ offer: { language }, kindOf }: Side): Side => ({
  offer: { format: 'limpide/1', language },
  findings: [],
  clarity: undefined,
  kindOf,
});

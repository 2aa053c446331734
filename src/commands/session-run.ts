import type { Language } from '../language/language.ts';
import type { SessionScript } from '../session/schema.ts';
import { among } from './closed.ts';
import { type Context, Mistake } from './context.ts';
import { languageFor, soundScript } from './session-script.ts';

export interface RunOptions {
  readonly for?: string;
  readonly in?: string;
  readonly answers?: string;
  readonly answersDir?: string;
  readonly language?: string;
  readonly by?: string;
  readonly again?: boolean;
  readonly dryRun?: boolean;
  readonly transcript?: boolean;
  readonly log?: boolean;
  readonly events?: boolean;
  readonly followUps: boolean;
  readonly plain?: boolean;
}

/** What every way of running a session is handed. */
export interface Run {
  /** The script, as the person named it. */
  readonly named: string;
  readonly script: SessionScript;
  readonly language: Language;
  readonly by: 'maker' | 'coach';
  readonly options: RunOptions;
}

export async function run(context: Context, named: string, options: RunOptions): Promise<number> {
  checkTogether(options);
  const found = soundScript(context, named);
  const given: Run = {
    named,
    script: found.script,
    language: languageFor(context, found, options.language),
    by: penHolder(options.by),
    options,
  };
  if (options.answersDir !== undefined) {
    return (await import('./session-many.ts')).many(context, given, options.answersDir);
  }
  if (options.dryRun === true) return (await import('./session-dry-run.ts')).dryRun(context, given);
  if (options.for === undefined) throw new Mistake('whose-session');
  if (options.answers !== undefined) {
    return (await import('./session-headless.ts')).one(context, given, options.for, options.answers);
  }
  return (await import('./session-live.ts')).live(context, given, options.for);
}

const apart: readonly (readonly [keyof RunOptions, keyof RunOptions])[] = [
  ['for', 'answersDir'],
  ['answers', 'answersDir'],
  ['answers', 'events'],
  ['answersDir', 'events'],
  ['events', 'plain'],
  ['dryRun', 'events'],
];
const shown = (option: keyof RunOptions): string =>
  `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function checkTogether(options: RunOptions): void {
  const clash = apart.find(([one, other]) => Boolean(options[one]) && Boolean(options[other]));
  if (clash !== undefined)
    throw new Mistake('not-together', { one: shown(clash[0]), other: shown(clash[1]) });
}

function penHolder(by: string | undefined): 'maker' | 'coach' {
  return by === undefined ? 'maker' : among('--by', by, ['maker', 'coach']);
}

import type { Host } from '../host.ts';
import type { Locale } from '../locales/locale.ts';
import type { Words } from '../locales/words.ts';
import type { Declaring } from './declaring.ts';

/** What every command is handed. */
export interface Context {
  readonly host: Host;
  readonly locale: Locale;
  /** Whether English was taken because nothing said a locale. */
  readonly isLocaleUnsaid?: boolean;
  readonly words: Words;
  /** ISO date of today: the host's clock, or `--today`. */
  readonly today: string;
  /** Whether colour may be written on this stream (terminal, NO_COLOR, FORCE_COLOR, `--no-color`). */
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
}

/**
 * A command declares its arguments and options, and ends its action with `finish(await run(...))`:
 * `run(context, ...)` returns an exit code. Known errors are thrown as `Mistake`; nothing is caught here.
 */
export type Declare = (command: Declaring, context: Context, finish: (code: number) => void) => void;

/** A known mistake: a code that `locales/*\/mistakes.ts` turns into one sentence, and an exit code. */
export class Mistake extends Error {
  readonly code: string;
  readonly args: Readonly<Record<string, string>>;
  readonly exit: number;

  constructor(code: string, args: Readonly<Record<string, string>> = {}, exit = 2) {
    super(code);
    this.name = 'Mistake';
    this.code = code;
    this.args = args;
    this.exit = exit;
  }
}

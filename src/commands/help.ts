import type { Context } from './context.ts';
import { prebuiltHelp } from './prebuilt-help.ts';
import { names } from './registry.ts';

export const isAskingHelp = (arg: string): boolean => arg === '--help' || arg === '-h';

/**
 * The help asked for, where no command's own reading is needed to tell: `limpide --help`, and of a command the text
 * that the build wrote, when the terminal is wide enough for it.
 *
 * @param at where the first argument stands that is no option; -1 when there is none
 */
export async function printedHelp(
  context: Context,
  args: readonly string[],
  at: number,
): Promise<string | undefined> {
  const { host, locale } = context;
  const first = args[at];
  if (first !== undefined && !names.some((name) => name === first)) return undefined;
  const texts = (host.stdout.columns ?? 80) < 80 ? undefined : await prebuiltHelp[locale]?.();
  const asked = args.slice(Math.max(at, 0)).filter((arg) => !arg.startsWith('-'));
  if (first === undefined) return texts?.default[''] ?? (await import('./commander.ts')).programHelp(context);
  // Beside anything else than the names of commands, commander says what comes first.
  const isPlain = args.slice(at).every((arg) => isAskingHelp(arg) || asked.includes(arg));
  return isPlain ? texts?.default[asked.join(' ')] : undefined;
}

import type { Host } from '../host.ts';
import type { Locale } from '../locales/locale.ts';
import { prebuiltHelp } from './prebuilt-help.ts';
import { names } from './registry.ts';

export const isAskingHelp = (arg: string): boolean => arg === '--help' || arg === '-h';

/**
 * The help that the build laid out, when nothing but the names of commands stands beside `--help`, and the terminal is
 * wide enough for it; undefined when commander must say what comes first.
 */
export async function laidOutHelp(host: Host, locale: Locale): Promise<string | undefined> {
  const { args } = host;
  const asked = args.filter((arg) => !isAskingHelp(arg));
  const isPlain = asked.length < args.length && asked.every((arg) => /^[a-z]+$/.test(arg));
  if (!isPlain || (asked[0] !== undefined && !names.some((name) => name === asked[0]))) return undefined;
  const texts = prebuiltHelp[locale];
  if (texts === undefined || (host.stdout.columns ?? 80) < 80) return undefined;
  return (await texts()).default[asked.join(' ')];
}

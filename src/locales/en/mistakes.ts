import { checkMistakes } from './check.ts';

type Args = Readonly<Record<string, string>>;
const meant = (nearest: string | undefined): string => (nearest ? ` Did you mean ${nearest}?` : '');

/** One sentence for each known mistake: place, cause, what to do. Arguments are already made visible. */
export const mistakes = {
  ...checkMistakes,
  'unknown-command': ({ value, nearest }: Args) =>
    `There is no command “${value}”.${meant(nearest)} See: limpide --help`,
  'unknown-locale': ({ value }: Args) => `--locale: “${value}” is not spoken here. Use fr or en.`,
  'bad-date': ({ value }: Args) => `--today: “${value}” is not a date. Write it as 2026-11-22.`,
  'unknown-schema': ({ value, nearest, known }: Args) =>
    `There is no schema “${value}”.${meant(nearest)} There are: ${known}.`,
};

import type { Args } from '../args.ts';
import { meant } from './phrases.ts';

/** What can be wrong with `limpide.config.yaml`. Arguments are already made visible. */
export const configuration = {
  fault: (place: string, sentence: string): string => `${place}: ${sentence}\n`,
  unreadable: ({ name }: Args): string => `${name} cannot be read.`,
  'unknown-rule': ({ name, nearest }: Args): string =>
    `There is no rule ${name}.${meant(nearest)} See: limpide rules`,
  'unknown-option': ({ rule, name, known }: Args): string =>
    `The rule ${rule} has no option ${name}${known === '' ? '' : `, but: ${known}`}.`,
  'wrong-option': ({ rule, name, example }: Args): string =>
    `The option ${name} of ${rule} is of another kind; for example: ${example}.`,
  'unknown-preset': ({ name, nearest, known }: Args): string =>
    `There is no preset ${name}.${meant(nearest)} There are: ${known}. A file is written ./${name}.yaml`,
  'extends-missing': ({ name }: Args): string =>
    `${name} is not there, or not inside this repository: only its files can be extended.`,
  'extends-circle': ({ name }: Args): string => `${name} extends itself, by way of others.`,
};

import { visible } from './visible.ts';

/** The message of a GitHub workflow command: lines kept, nothing that the runner would obey. */
export function commandMessage(text: string): string {
  return visible(text, { lines: true })
    .replaceAll('\t', ' ')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

/** A property of a GitHub workflow command (`file=`, `title=`). */
export function commandProperty(text: string): string {
  return commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

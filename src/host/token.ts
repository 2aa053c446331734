import { closeSync, openSync, readSync } from 'node:fs';
import { crypto } from './node-parts.ts';

const length = 16;

/** Hexadecimal digits nobody can guess: the system's own, where it gives them as a file, since Node's are slow to load. */
export function token(): string {
  return (fromSystem() ?? crypto().randomBytes(length)).toString('hex');
}

function fromSystem(): Buffer | undefined {
  const bytes = Buffer.alloc(length);
  try {
    const device = openSync('/dev/urandom', 'r');
    try {
      return readSync(device, bytes, 0, length, null) === length ? bytes : undefined;
    } finally {
      closeSync(device);
    }
  } catch {
    return undefined;
  }
}

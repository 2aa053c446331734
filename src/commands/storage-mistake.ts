import { StorageFault } from '../storage/fault.ts';
import { Mistake } from './context.ts';

/** Runs a file operation; what the disk refuses becomes a known mistake about the file as the person named it. */
export function storageMistake<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof StorageFault) throw mistakeOf(error, name);
    throw error;
  }
}

/** As `storageMistake`, for what takes its time. */
export async function laterStorageMistake<T>(name: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof StorageFault) throw mistakeOf(error, name);
    throw error;
  }
}

/** A file held by another run, or a disk that takes no more: 75, try again later. The rest is 2. */
export function mistakeOf(fault: StorageFault, name: string): Mistake {
  const temporary = ['held', 'disk-full', 'changed-meanwhile', 'not-kept', 'failed'].includes(fault.code);
  return new Mistake(
    `file-${fault.code}`,
    { file: name, errno: fault.errno ?? fault.code },
    temporary ? 75 : 2,
  );
}

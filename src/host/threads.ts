/** Other threads of this process: each runs `src/worker.ts`. */
import { threads } from './node-parts.ts';

/** Another thread of this process, at work on what it is posted. */
export interface Thread {
  post(message: unknown): void;
  end(): void;
}

/** `gone` comes at most once, after the last `heard`: the thread could not start, or is lost. */
export interface ThreadEars {
  readonly heard: (message: unknown) => void;
  readonly gone: () => void;
}

/** Starts one. @param home the package's folder @param given plain data, copied */
export function startThread(home: string, given: unknown, { heard, gone }: ThreadEars): Thread {
  const { Worker } = threads();
  const worker = new Worker(`${home}/dist/worker.js`, { workerData: given });
  let isEnded = false;
  worker.on('message', heard);
  // An error ends the thread; what ends is told once, by its exit.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    if (!isEnded) gone();
  });
  return {
    post: (message) => worker.postMessage(message),
    end: () => {
      isEnded = true;
      void worker.terminate();
    },
  };
}

/** The other side of `startThread`: hands what was given and posted to `work`. */
export function fromThread(
  work: (given: unknown, answer: (message: unknown) => void) => (message: unknown) => Promise<void>,
): void {
  const { parentPort, workerData } = threads();
  const heard = work(workerData, (message) => parentPort!.postMessage(message));
  // What fails here is for the first thread to meet again, and to tell.
  parentPort!.on('message', (message) => {
    heard(message).catch(() => process.exit(1));
  });
}

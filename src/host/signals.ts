/** What the system tells this process, and what it tells the system. */
export type SignalName = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGCONT' | 'SIGWINCH';

/** @returns what stops the listening */
export function onSignal(signal: SignalName, heard: () => void): () => void {
  process.on(signal, heard);
  return () => process.removeListener(signal, heard);
}

/** Ends this process by that signal, after its handlers are gone. */
export function raise(signal: SignalName): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

/** Stops this process and its group as Ctrl+Z does; comes back when they go on. Not on Windows. */
export function suspend(): void {
  if (process.platform !== 'win32') process.kill(0, 'SIGTSTP');
}

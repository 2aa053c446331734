import { visible } from '../escape/visible.ts';

export interface Progress {
  at(text: string): void;
  stop(): void;
}

/** A line that says how far a long work is, on a terminal; nothing at all elsewhere. @param colour whether it may be coloured */
export async function progress(
  stream: NodeJS.WriteStream,
  words: string,
  colour: boolean,
): Promise<Progress> {
  if (stream.isTTY !== true) return { at: () => undefined, stop: () => undefined };
  const { default: ora } = await import('ora');
  const spinner = ora({
    text: words,
    stream,
    discardStdin: false,
    color: colour ? 'magenta' : false,
  }).start();
  return {
    at: (text) => {
      spinner.text = `${words} ${visible(text)}`;
    },
    stop: () => {
      spinner.stop();
    },
  };
}

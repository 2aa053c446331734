/** What a command may say of its arguments and options; commander's `Command` is one, `Quick` another. */
export interface Declaring {
  description(text: string): this;
  usage(text: string): this;
  argument(spelt: string, about?: string, otherwise?: string): this;
  option(flags: string, about: string, otherwise?: string): this;
  option<T>(flags: string, about: string, collect: (value: string, before: T) => T): this;
  requiredOption(flags: string, about: string): this;
  // Commander hands an action what was declared, in that order: no type can tell.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  action(run: (...args: any[]) => void | Promise<void>): this;
  command(spelt: string): Declaring;
  helpInformation(): string;
}

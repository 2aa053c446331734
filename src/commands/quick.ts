/**
 * The quick reading of plain arguments: long options spelt in full, then values, as most people and every CI job type
 * them. It declines at the first doubt, and commander, which takes longer to load than to check a file, reads them.
 */
import type { Declaring } from './declaring.ts';

interface Option {
  readonly key: string;
  readonly value: 'none' | 'required' | 'optional';
  /** What it sets when it is given without a value. */
  readonly bare: boolean;
  readonly collect: ((value: string, before: unknown) => unknown) | undefined;
}

interface Argument {
  readonly isRequired: boolean;
  readonly isMany: boolean;
  readonly otherwise: string | undefined;
}

type Action = (...args: unknown[]) => void | Promise<void>;

export class Quick implements Declaring {
  private readonly options = new Map<string, Option>();
  private readonly values: Record<string, unknown> = {};
  private readonly arguments: Argument[] = [];
  private run: Action | undefined;
  private isBeyond = false;

  constructor() {
    for (const flags of ['--locale <locale>', '--no-color', '--today <date>']) this.option(flags);
  }

  description(): this {
    return this;
  }

  usage(): this {
    return this;
  }

  argument(spelt: string, _about?: string, otherwise?: string): this {
    const isRequired = spelt.startsWith('<');
    this.arguments.push({ isRequired, isMany: spelt.slice(0, -1).endsWith('...'), otherwise });
    return this;
  }

  option(flags: string, _about?: string, more?: unknown): this {
    // Some twenty of them at every start: no pattern is worth compiling.
    const [name = '', value = ''] = flags.split(' ');
    const isNo = name.startsWith('--no-');
    const key = keyOf(name.slice(isNo ? '--no-'.length : '--'.length));
    const collect = typeof more === 'function' ? (more as Option['collect']) : undefined;
    const kind = value.startsWith('<') ? 'required' : value.startsWith('[') ? 'optional' : 'none';
    if (!name.startsWith('--')) this.isBeyond = true;
    else if (isNo && !this.options.has(`--${name.slice('--no-'.length)}`)) this.values[key] = true;
    else if (more !== undefined && collect === undefined) this.values[key] = more;
    this.options.set(name, { key, value: kind, bare: !isNo, collect });
    return this;
  }

  requiredOption(): this {
    this.isBeyond = true;
    return this;
  }

  action(run: Action): this {
    this.run = run;
    return this;
  }

  command(): Declaring {
    this.isBeyond = true;
    return new Quick();
  }

  helpInformation(): string {
    return '';
  }

  /** The command, ready to run; undefined when commander must tell. */
  read(args: readonly string[]): (() => void | Promise<void>) | undefined {
    const { run } = this;
    const words: string[] = [];
    for (let at = 0; at < args.length; at++) {
      const arg = args[at]!;
      if (arg === '-' || !arg.startsWith('-')) {
        words.push(arg);
        continue;
      }
      const equals = arg.indexOf('=');
      const option = this.options.get(equals === -1 ? arg : arg.slice(0, equals));
      if (option === undefined) return undefined;
      const next = args[at + 1];
      const follows = next !== undefined && !next.startsWith('-');
      if (option.value === 'none') {
        if (equals !== -1) return undefined;
        this.values[option.key] = option.bare;
      } else if (equals !== -1) this.set(option, arg.slice(equals + 1));
      else if (follows) {
        this.set(option, next);
        at++;
      } else if (option.value === 'optional') this.values[option.key] = true;
      else return undefined;
    }
    const given = this.given(words);
    if (this.isBeyond || run === undefined || given === undefined) return undefined;
    return () => run(...given, this.values, this);
  }

  private set({ key, collect }: Option, value: string): void {
    this.values[key] = collect === undefined ? value : collect(value, this.values[key]);
  }

  /** The values in the order declared; undefined when they are too few or too many. */
  private given(words: readonly string[]): unknown[] | undefined {
    const given = this.arguments.map(({ isMany, otherwise }, index) =>
      isMany ? words.slice(index) : (words[index] ?? otherwise),
    );
    const missing = this.arguments.some(({ isRequired }, index) => isRequired && words[index] === undefined);
    const isOpen = this.arguments.at(-1)?.isMany === true;
    return missing || (!isOpen && words.length > this.arguments.length) ? undefined : given;
  }
}

/** `fail-on` as commander names its value: `failOn`. */
function keyOf(name: string): string {
  const [first = '', ...others] = name.split('-');
  return first + others.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}

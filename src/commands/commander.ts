/** Commands through commander: what is mistyped, what is rare, and every help text. */
import { Command, CommanderError } from 'commander';
import { visible } from '../escape/visible.ts';
import type { Words } from '../locales/words.ts';
import type { Context, Declare } from './context.ts';
import { helpIn } from './help-style.ts';
import { type CommandName, commands, names } from './registry.ts';

/** Text for people: longer lines are hard to read, whatever the terminal's width. */
const widest = 80;

/** Every command with what it declares, for completion. Runs none. */
export async function everyCommand(context: Context): Promise<Command[]> {
  return Promise.all(
    names.map(async (name) => {
      const command = common(new Command(name), context.words).description(context.words.help.commands[name]);
      (await commands[name]()).declare(command, context, () => undefined);
      return command;
    }),
  );
}

/** Options that stand before or after any command's name. */
function common(command: Command, words: Words): Command {
  return command
    .option('--locale <locale>', words.help.options.locale)
    .option('--no-color', words.help.options.noColor)
    .option('--today <date>', words.help.options.today)
    .helpOption('-h, --help', words.help.options.help)
    .helpCommand(false)
    .exitOverride()
    .configureHelp(helpIn(words));
}

function programOf({ host, words }: Context): Command {
  return common(new Command('limpide'), words)
    .description(words.help.about)
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(host.stdout.columns ?? widest, widest),
    })
    .version(host.version, '-V, --version', words.help.options.version);
}

const under = (program: Command, name: CommandName, { words }: Context): Command =>
  common(program.command(name).copyInheritedSettings(program), words).description(words.help.commands[name]);

/** Reads the arguments and runs the command; gives an exit code when the command did not. */
export async function throughCommander(
  context: Context,
  name: CommandName,
  declare: Declare,
  args: readonly string[],
  finish: (code: number) => void,
): Promise<number | undefined> {
  const { host, words } = context;
  const program = programOf(context);
  declare(under(program, name, context), context, finish);
  try {
    await program.parseAsync([name, ...args], { from: 'user' });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    host.stderr.write(
      `${words.usage(error.code, visible(error.message), typed(program), otherName(name, error.message))}\n`,
    );
    return 2;
  }
}

/** Names that people try first, of options that are called otherwise. */
const otherNames: { readonly [name in CommandName]?: Readonly<Record<string, string>> } = {
  note: { '--date': '--on', '--quand': '--on', '--when': '--on', '--who': '--from' },
};

const otherName = (command: CommandName, message: string): string | undefined =>
  otherNames[command]?.[/'(--\w+)/.exec(message)?.[1] ?? ''];

/** The command that was called, whole: “session run”. */
function typed(program: Command): string {
  const [command] = program.commands;
  const sub = command?.commands.find((one) => command.args[0] === one.name());
  return [command, sub].flatMap((one) => (one === undefined ? [] : [one.name()])).join(' ');
}

/** `limpide --help`. */
export function programHelp(context: Context): string {
  const program = programOf(context);
  for (const name of names) program.command(name).description(context.words.help.commands[name]);
  return program.helpInformation();
}

/** Every help text by what is typed before `--help`: '', `check`, `session run`. */
export async function everyHelp(context: Context): Promise<Record<string, string>> {
  const texts: Record<string, string> = { '': programHelp(context) };
  for (const name of names) {
    const command = under(programOf(context), name, context);
    (await commands[name]()).declare(command, context, () => undefined);
    texts[name] = command.helpInformation();
    for (const sub of command.commands) texts[`${name} ${sub.name()}`] = sub.helpInformation();
  }
  return texts;
}

import type { Command } from 'commander';
import { rules } from '../check/rules/index.ts';
import { languages } from '../language/language.ts';
import { locales } from '../locales/locale.ts';
import { gifts, relations, senses, sources, testDecisions } from '../offer/values.ts';
import { formats } from '../reporters/index.ts';
import { type Shell, type ShellCommand, scripts } from './completion-scripts.ts';
import { type Context, type Declare, Mistake } from './context.ts';
import { failOns } from './fail-on.ts';
import { layouts } from './layouts.ts';
import { kinds } from './render.ts';

export const declare: Declare = (command, context, finish) => {
  command
    .argument('<shell>', context.words.completion.shell)
    .action(async (shell: string) => finish(await run(context, shell)));
};

/** The completion script of a shell, made from what the commands themselves declare. */
async function run(context: Context, shell: string): Promise<number> {
  const script = Object.hasOwn(scripts, shell) ? scripts[shell as Shell] : undefined;
  if (script === undefined)
    throw new Mistake('unknown-shell', { value: shell, known: Object.keys(scripts).join(', ') });
  const { everyCommand } = await import('./commander.ts');
  const declared = await everyCommand(context);
  context.host.stdout.write(script(declared.map(shellCommand)));
  return 0;
}

/** What may follow an option or an argument, where it is a closed list. */
const values: Readonly<Record<string, readonly string[]>> = {
  '--locale': locales,
  '--language': languages,
  '--fail-on': failOns,
  'check --format': formats,
  'diff --format': layouts,
  'learn --decision': testDecisions,
  'note --gave': gifts,
  'note --new': relations,
  'note --sense': senses,
  'note --where': sources,
  'pitch --format': ['text', 'json'],
  'render --as': kinds,
  'rules --format': layouts,
  'explain --format': layouts,
  'explain <rule>': rules.map(({ id }) => id),
  'completion <shell>': Object.keys(scripts),
  'schema [name]': ['positioning', 'session', 'questions', 'configuration', 'events', 'report'],
};

function shellCommand(command: Command): ShellCommand {
  const name = command.name();
  const argument = command.registeredArguments[0];
  const spelt =
    argument === undefined ? '' : argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
  return {
    name,
    about: command.description(),
    options: command.options.flatMap(({ long, description, required, optional }) => {
      if (long === undefined || long === null) return [];
      const closed = values[`${name} ${long}`] ?? values[long] ?? [];
      return [{ name: long, about: description, takesValue: required || optional, values: closed }];
    }),
    words: [...(values[`${name} ${spelt}`] ?? []), ...command.commands.map((sub) => sub.name())],
  };
}

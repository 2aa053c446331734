import { meant } from './phrases.ts';
/** Commander's codes in our own words. The quoted name is taken from its message. */
export function usage(code: string, message: string, command: string, other?: string): string {
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  const near = other ?? /\(Did you mean (.*)\?\)/.exec(message)?.[1];
  const help = ` Try: limpide ${command} --help`;
  switch (code) {
    case 'commander.unknownOption':
      return `There is no option ${name}.${meant(near)}${help}`;
    case 'commander.excessArguments':
      return `Too many arguments.${help}`;
    case 'commander.missingArgument':
      return `An argument is missing: ${name}.${help}`;
    case 'commander.missingMandatoryOptionValue':
      return `The option ${name} is needed.${help}`;
    case 'commander.optionMissingArgument':
      return `The option ${name} wants a value.${help}`;
    case 'commander.invalidArgument':
      return `This value does not suit ${name}.${help}`;
    case 'commander.unknownCommand':
      return `There is no command “${name}”.${meant(near)}${help}`;
    default:
      return `The command is badly formed.${help}`;
  }
}

import { meant } from './phrases.ts';
/** Commander's codes in French: its own messages are English. The quoted name is taken from its message. */
export function usage(code: string, message: string, command: string, other?: string): string {
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  /** `--for <name>` is `--for`: what it takes is told by the help. */
  const option = name.replace(/(?:, | )?<.*$/u, '');
  const near = other ?? /\(Did you mean (.*)\?\)/.exec(message)?.[1];
  const help = ` Essaie : limpide ${command} --help`;
  switch (code) {
    case 'commander.unknownOption':
      return `L’option ${name} n’existe pas.${meant(near)}${help}`;
    case 'commander.excessArguments':
      return `Trop d’arguments.${help}`;
    case 'commander.missingArgument':
      return `Il manque un argument : ${name}.${help}`;
    case 'commander.missingMandatoryOptionValue':
      return `Il faut l’option ${option}.${help}`;
    case 'commander.optionMissingArgument':
      return `Il manque une valeur à l’option ${option}.${help}`;
    case 'commander.invalidArgument':
      return `Cette valeur ne convient pas à ${name}.${help}`;
    case 'commander.unknownCommand':
      return `Il n’y a pas de commande « ${name} ».${meant(near)}${help}`;
    default:
      return `La commande est mal formée.${help}`;
  }
}

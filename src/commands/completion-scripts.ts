/** One command as a shell is told of it. */
export interface ShellCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly {
    readonly name: string;
    readonly about: string;
    readonly takesValue: boolean;
    /** Closed list of values; empty for a file or free text. */
    readonly values: readonly string[];
  }[];
  /** What may stand as its argument beside files. */
  readonly words: readonly string[];
}

export type Shell = 'bash' | 'zsh' | 'fish';

export const scripts: Readonly<Record<Shell, (commands: readonly ShellCommand[]) => string>> = {
  bash,
  fish,
  zsh,
};

function bash(commands: readonly ShellCommand[]): string {
  const cases = commands.map(({ name, options, words }) => {
    const closed = options.filter(({ values }) => values.length > 0);
    const values = closed.map(
      (option) => `        ${option.name}) words=${quoted(option.values.join(' '))};;\n`,
    );
    const all = [...options.map((option) => option.name), ...words].join(' ');
    return `    ${name})\n      case $before in\n${values.join('')}        *) words=${quoted(all)};;\n      esac;;\n`;
  });
  const names = commands.map(({ name }) => name).join(' ');
  return `# limpide, for bash: add to ~/.bashrc the line  source <(limpide completion bash)
_limpide() {
  local now=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  case \${COMP_WORDS[1]} in
${cases.join('')}  esac
  [ "$COMP_CWORD" -eq 1 ] && words=${quoted(names)}
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$now"; compgen -f -- "$now")
}
complete -o filenames -F _limpide limpide
`;
}

function zsh(commands: readonly ShellCommand[]): string {
  const described = commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}\n`);
  const cases = commands.map(({ name, options, words }) => {
    const specs = options.map(({ name: option, about, takesValue, values }) => {
      const action = values.length > 0 ? `:value:(${values.join(' ')})` : takesValue ? ':value:_files' : '';
      return `        ${quoted(`*${option}${takesValue ? '=' : ''}[${about.replace(/[[\]:]/g, '')}]${action}`)} \\\n`;
    });
    const rest = words.length > 0 ? `*:word:(${words.join(' ')})` : '*:file:_files';
    return `    ${name})\n      _arguments \\\n${specs.join('')}        ${quoted(rest)};;\n`;
  });
  return `#compdef limpide
# limpide, for zsh: limpide completion zsh > "\${fpath[1]}/_limpide"
_limpide() {
  local -a names=(
${described.join('')}  )
  if (( CURRENT == 2 )); then _describe command names; _files; return; fi
  local name=\${words[2]}
  shift words; (( CURRENT-- ))
  case $name in
${cases.join('')}  esac
}
compdef _limpide limpide
`;
}

function fish(commands: readonly ShellCommand[]): string {
  const lines = commands.flatMap(({ name, about, options, words }) => {
    const here = `__fish_seen_subcommand_from ${name}`;
    return [
      `complete -c limpide -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
      ...options.map(({ name: option, about: said, takesValue, values }) => {
        const value = takesValue ? (values.length > 0 ? ` -x -a ${quoted(values.join(' '))}` : ' -r') : '';
        return `complete -c limpide -n ${quoted(here)} -l ${option.slice(2)} -d ${quoted(said)}${value}`;
      }),
      ...(words.length > 0 ? [`complete -c limpide -n ${quoted(here)} -a ${quoted(words.join(' '))}`] : []),
    ];
  });
  return `# limpide, for fish: limpide completion fish > ~/.config/fish/completions/limpide.fish\n${lines.join('\n')}\n`;
}

/** For all three shells, a single quote inside ends the quotes, stands escaped, and opens them again. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

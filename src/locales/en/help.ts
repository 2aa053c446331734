/** What `--help` says; each command's own options stand in its own block. */
export const help = {
  about: 'A coach in the terminal: what service do you really render?',
  titles: {
    'Usage:': 'Usage:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
    'Arguments:': 'Arguments:',
  },
  /** What stands for a value, where it is not what it is called on the command line. */
  names: {} as Readonly<Record<string, string>>,
  byDefault: (value: string): string => `default: ${value}`,
  commands: {
    start: 'start, or go on, here',
    pitch: 'read one pitch now',
    check: 'check positioning files',
    session: 'the coach’s side: scripts, cases, reports',
    share: 'a copy without people',
    note: 'keep one thing you heard or saw',
    learn: 'keep the result of a test',
    next: 'what to do now, with the words to say',
    diff: 'what changed between two versions',
    show: 'the positioning on one screen',
    render: 'write the offer statement and other documents',
    rules: 'list the rules',
    explain: 'explain a rule: why, bad, good, what to ask',
    init: 'set up the configuration, the editor and the CI of this folder',
    schema: 'print the JSON Schema of a file',
    lsp: 'the language server, for editors',
    completion: 'completion for bash, zsh or fish',
  },
  options: {
    locale: "the interface's language: fr or en",
    noColor: 'no colour',
    today: 'the date to write, YYYY-MM-DD (for repeatable output)',
    help: 'show this help',
    version: 'show the version',
  },
};

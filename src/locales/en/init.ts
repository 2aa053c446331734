/** What `init` shows and asks. */
export const init = {
  options: { yes: 'write everything without asking', dryRun: 'show everything, write nothing' },
  proposed: {
    file: (name: string): string => `${name} would hold:\n`,
    firstLine: (name: string): string =>
      `${name} would begin with this line, so that your editor completes and checks it:\n`,
  },
  settled: {
    file: (name: string): string => `${name}:\n`,
    firstLine: (name: string): string =>
      `${name}, a first line, so that your editor completes and checks it:\n`,
  },
  more: (lines: number): string => `… and ${lines} more lines`,
  ask: (name: string): string => `Write ${name}? (y/n)`,
  yes: ['y', 'yes'] as readonly string[],
  written: (name: string): string => `Written: ${name}`,
  add: (name: string): string => `${name} is yours: to have limpide there, add these lines to it:\n`,
  nothing: 'Everything is there already.',
  advice: `Your positioning file holds your clients’ words: they are personal data. In a public repository, add offer.yaml and
offre.yaml to .gitignore, and publish the statement alone (offer.md, offre.md). Reports never show these words in CI.`,
};

/** What `completion` asks. */
export const completion = { shell: 'bash, zsh or fish' };

/** What the language server says beside the rules. */
export const lsp = {
  stdio: 'speak on standard input and output (always so)',
  suppress: (rule: string): string => `Ignore ${rule} here (write your reason)`,
  suppressInFile: (rule: string): string => `Ignore ${rule} in the whole file (write your reason)`,
  apply: (words: string): string => `Write: ${words}`,
  repair: 'Repair all that is mechanical and safe',
  instead: 'Instead:',
  ignoreWhen: 'When to ignore it:',
};

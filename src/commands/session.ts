import { nearest } from '../yaml/nearest.ts';
import { type Declare, Mistake } from './context.ts';
import type { Declaring } from './declaring.ts';

/** The coach's side: each sub-command loads its own engine when it is asked for. */
export const declare: Declare = (command, context, finish) => {
  const { commands, options } = context.words.session;
  const names: string[] = [];
  const sub = (name: keyof typeof commands, argument: string, about: string): Declaring => {
    names.push(name);
    return command.command(name).description(commands[name]).argument(argument, about);
  };

  sub('new', '<id>', options.id)
    .option('--from <script>', options.from)
    .option('--language <language>', options.language)
    .action(async (id, given) => finish((await import('./session-new.ts')).run(context, id, given)));
  sub('check', '<scripts...>', options.script)
    .option('--format <format>', options.format.check, 'text')
    .option('--fail-on <severity>', options.failOn, 'error')
    .action(async (scripts, given) =>
      finish(await (await import('./session-check.ts')).run(context, scripts, given)),
    );
  sub('test', '<scripts...>', options.script).action(async (scripts) =>
    finish((await import('./session-test.ts')).run(context, scripts)),
  );
  sub('graph', '<script>', options.script)
    .option('--language <language>', options.language)
    .action(async (script, given) =>
      finish((await import('./session-graph.ts')).run(context, script, given)),
    );
  sub('run', '<script>', options.script)
    .option('--for <name>', options.for)
    .option('--in <folder>', options.folder)
    .option('--answers <file>', options.answers)
    .option('--answers-dir <folder>', options.answersDir)
    .option('--language <language>', options.language)
    .option('--by <who>', options.by)
    .option('--again', options.again)
    .option('--dry-run', options.dryRun)
    .option('--transcript', options.transcript)
    .option('--log', options.log)
    .option('--events', options.events)
    .option('--no-follow-ups', options.noFollowUps)
    .option('--plain', options.plain)
    .action(async (script, given) =>
      finish(await (await import('./session-run.ts')).run(context, script, given)),
    );
  sub('guide', '<script>', options.script)
    .requiredOption('--for <name>', options.for)
    .option('--in <folder>', options.folder)
    .option('--follow', options.follow)
    .action(async (script, given) =>
      finish(await (await import('./session-guide.ts')).run(context, script, given)),
    );
  sub('questionnaire', '<script>', options.script)
    .option('--format <format>', options.format.questionnaire, 'markdown')
    .option('--language <language>', options.language)
    .action(async (script, given) =>
      finish(await (await import('./session-questionnaire.ts')).run(context, script, given)),
    );
  sub('summary', '<case>', options.case)
    .option('--script <script>', options.script)
    .action(async (folder, given) =>
      finish(await (await import('./session-summary.ts')).run(context, folder, given)),
    );
  sub('report', '<folder>', options.folderOf)
    .option('--format <format>', options.format.report, 'text')
    .action(async (folder, given) =>
      finish(await (await import('./session-report.ts')).run(context, folder, given)),
    );

  command
    .usage('<command>')
    .argument('[command]')
    .action((given: string | undefined) => {
      if (given !== undefined) {
        throw new Mistake('unknown-command', {
          value: `session ${given}`,
          nearest: nearest(given, names) ?? '',
          help: 'limpide session --help',
        });
      }
      context.host.stdout.write(command.helpInformation());
      finish(0);
    });
};

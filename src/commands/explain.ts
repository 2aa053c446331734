import { explained } from '../check/explained.ts';
import { nearestRule, ruleNamed } from '../check/rule-named.ts';
import { json } from '../escape/json.ts';
import { loadReader } from '../language/read.ts';
import { explanationMarkdown, explanationText } from '../reporters/explanation.ts';
import { coloured, plain } from '../reporters/paint.ts';
import { among } from './closed.ts';
import { type Context, type Declare, Mistake } from './context.ts';
import { layouts } from './layouts.ts';

export const declare: Declare = (command, context, finish) => {
  command
    .argument('<rule>', context.words.rules.rule)
    .option('--format <format>', context.words.rules.format, 'text')
    .action(async (id: string, { format }: { format: string }) => finish(await run(context, id, format)));
};

/** One rule: what, why, bad, good, what to write or ask instead, when to ignore it, its source. */
async function run({ host, locale, words, colour }: Context, id: string, format: string): Promise<number> {
  const rule = ruleNamed(id);
  if (rule === undefined) throw new Mistake('unknown-rule', { value: id, nearest: nearestRule(id) });
  const [fr, en] = await Promise.all([loadReader('fr'), loadReader('en')]);
  const said = explained(rule, locale, { fr, en });
  const how = { words: words.rules, severity: words.report.severity };
  switch (among('--format', format, layouts)) {
    case 'text':
      host.stdout.write(explanationText(said, { ...how, paint: colour.stdout ? coloured : plain }));
      return 0;
    case 'json':
      host.stdout.write(`${json(said, 2)}\n`);
      return 0;
    case 'markdown':
      host.stdout.write(explanationMarkdown(said, how));
      return 0;
  }
}

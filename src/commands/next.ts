import { json } from '../escape/json.ts';
import { visible } from '../escape/visible.ts';
import { coloured, plain } from '../reporters/paint.ts';
import { wrapped } from './columns.ts';
import type { Context, Declare } from './context.ts';
import { spokenInForm } from './in-form.ts';
import { readOffer } from './read-offer.ts';
import { always, most, type Todo, todosOf } from './todo.ts';
import { commandAfter, sentenceOf, wordsToSay } from './todo-words.ts';

export const declare: Declare = (command, context, finish) => {
  const { file, json: asJson } = context.words.next.options;
  command
    .argument('[file]', file)
    .option('--json', asJson)
    .action(async (named: string | undefined, options: { json?: boolean }) =>
      finish(await run(context, named, options)),
    );
};

/** What is to be done now: three things at most, with their dates and the words to say. */
async function run(
  context: Context,
  named: string | undefined,
  options: { readonly json?: boolean },
): Promise<number> {
  const { host, today } = context;
  const { name, positioning: kept } = readOffer(context, named);
  const positioning = await spokenInForm(context, kept);
  const todo = todosOf(positioning, today).slice(0, most);
  const told = (todo.length > 0 ? todo : always(positioning, today).slice(0, 1)).map((one) => ({
    ...one,
    text: sentenceOf(context, one),
    say: one.kind === 'ask' ? one.text : wordsToSay(positioning, one),
    after: commandAfter(one),
  }));
  host.stdout.write(
    options.json === true
      ? `${json({ file: name, waiting: todo.length > 0, todo: told.map((one) => forProgram(one, today)) }, 2)}\n`
      : screen(context, told, todo.length > 0),
  );
  return 0;
}

type Told = Todo & {
  readonly text: string;
  readonly say: string | undefined;
  readonly after: string;
};

const forProgram = (
  { kind, by, client, who, hypothesis, text, say, after }: Told,
  today: string,
): object => ({
  do: kind,
  by,
  overdue: by < today,
  client: client ?? null,
  who: who ?? null,
  hypothesis: hypothesis ?? null,
  text,
  say: say ?? null,
  after,
});

function screen({ host, words, colour }: Context, told: readonly Told[], isWaiting: boolean): string {
  const { next } = words;
  const paint = colour.stdout ? coloured : plain;
  const width = Math.max(20, Math.min(host.stdout.columns ?? 80, 80));
  const under = (text: string, room: string): string[] =>
    wrapped(visible(text), width - room.length).map((line) => `${room}${line}`);
  const lines = told.flatMap(({ kind, text, say, after }, index) => {
    const [first = '', ...rest] = under(text, '     ');
    const spoken = say === undefined || kind === 'ask' ? [] : under(next.toSay({ say }), '     ');
    const mark = isWaiting ? `${index + 1}.` : '·';
    return [
      `  ${mark.padEnd(3)}${first.trimStart()}`,
      ...rest,
      ...spoken,
      ...under(next.after({ command: after }), '     ').map(paint.dim),
    ];
  });
  const head = isWaiting ? [next.title] : wrapped(next.nothing, width);
  const foot = isWaiting
    ? []
    : next.opens.flatMap((one) => {
        const [first = '', ...rest] = under(one, '     ');
        return [`  ·  ${first.trimStart()}`, ...rest];
      });
  return `${[...head.map(paint.bold), ...lines, ...foot].join('\n')}\n`;
}

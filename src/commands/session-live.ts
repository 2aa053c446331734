/** A coach's session, live: on the terminal, as plain lines, or as JSON lines for another program. */
import { json } from '../escape/json.ts';
import { once } from '../language/once.ts';
import { begun } from '../session/begin.ts';
import { replyOf, type SessionEvent } from '../session/events.ts';
import { applied } from '../session/place.ts';
import { nameOf, textOf } from '../session/script.ts';
import { openJsonLines } from '../terminal/json-lines.ts';
import type { Skin } from '../terminal/view.ts';
import { append } from './append.ts';
import { type CaseFolder, openCase } from './case-folder.ts';
import { coaching } from './coaching.ts';
import { type Context, Mistake } from './context.ts';
import { finishLive, pageSoFar } from './finish.ts';
import { hooks, lastWords } from './hooks.ts';
import { Loop } from './loop.ts';
import { recorded, type Tell } from './recording.ts';
import { keepHistory } from './session-history.ts';
import type { Run } from './session-run.ts';
import { areLinesAsked, skinFor } from './skin.ts';
import { quoteReader } from './statement.ts';
import { transcriber } from './transcript.ts';
import { exitOf, isCut, type Outcome } from './wizard.ts';

export async function live(context: Context, run: Run, name: string): Promise<number> {
  const { host } = context;
  const { script, language, by, options } = run;
  if (host.stdin.isTTY !== true && !areLinesAsked(context, options) && options.events !== true)
    throw new Mistake('no-terminal');
  const place = await openCase(context, name, options.in, language, options.language !== undefined);
  const tell = tellers(context, run, place);
  const skin = await recordedSkin(context, run, tell);
  try {
    const coach = once(() => coaching(place.file.language));
    const wizard = {
      context,
      skin,
      script,
      by,
      ...(options.followUps ? { listen: async (text: string) => (await coach()).listen(text) } : {}),
      ...hooks(context, coach),
    };
    const loop = new Loop(wizard, place.file);
    tell({
      event: 'session',
      protocol: 1,
      script: nameOf(script),
      case: name,
      language: place.file.language,
      by,
      on: context.today,
    });
    const goal = textOf(script.goal, place.file.language);
    if (goal !== undefined) skin.say(goal);
    const start = begun(loop.session, options.again);
    await loop.save(start, applied(loop.session.offer, start));
    const before = loop.session;
    const outcome = await loop.run();
    await end(context, loop, before, outcome, skin, name, run, tell);
    return exitOf(outcome);
  } finally {
    skin.close();
    place.file.release();
  }
}

async function end(
  context: Context,
  loop: Loop,
  before: Loop['session'],
  outcome: Outcome,
  skin: Skin,
  name: string,
  run: Run,
  tell: Tell,
): Promise<void> {
  const { words } = context;
  if (!isCut(outcome)) {
    const kindOf = await quoteReader(loop.file.language);
    const kept = await keepHistory(context, before, loop.session, kindOf);
    await loop.save(kept, applied(loop.session.offer, kept));
    const file = loop.file.name;
    if (outcome === 'complete') {
      await finishLive(context, loop.file, kindOf, skin);
      skin.say(...lastWords(loop.session), '', words.session.run.done({ name, file }));
    } else {
      const page = pageSoFar(context, loop.file, kindOf);
      skin.say('', words.start.saved({ file, page, command: commandFor(run, name) }));
    }
  }
  if (outcome === 'disk' && !loop.file.isNew)
    skin.say('', words.start.savedButLast({ file: loop.file.name, command: commandFor(run, name) }));
  tell({ event: 'ended', outcome });
}

/** How to go on: the same words as this time. */
const commandFor = ({ named, options }: Run, name: string): string =>
  [
    'limpide session run',
    named,
    '--for',
    /\s/.test(name) ? `"${name}"` : name,
    ...(options.in === undefined ? [] : ['--in', options.in]),
  ].join(' ');

/** Where events go: the case's log, its transcript, the other program. */
function tellers(context: Context, { options }: Run, { folder }: CaseFolder): Tell {
  const transcribed = transcriber(context.words.session.transcript);
  const sinks: Tell[] = [
    ...(options.log === true
      ? [(event: SessionEvent) => append(context, `${folder}/events.jsonl`, `${JSON.stringify(event)}\n`)]
      : []),
    ...(options.transcript === true
      ? [
          (event: SessionEvent) => {
            const text = transcribed(event);
            if (text !== '') append(context, `${folder}/transcript.md`, text);
          },
        ]
      : []),
    ...(options.events === true
      ? [(event: SessionEvent) => void context.host.stdout.write(`${json(event)}\n`)]
      : []),
  ];
  return (event) => {
    for (const sink of sinks) sink(event);
  };
}

async function recordedSkin(context: Context, { by, options }: Run, tell: Tell): Promise<Skin> {
  const { host, words } = context;
  const skin =
    options.events === true
      ? openJsonLines(host, replyOf, ({ key = '' }, problem) =>
          tell({ event: 'problem', question: key, text: problem ?? words.session.events.notAReply }),
        )
      : await skinFor(context, options);
  return recorded(skin, tell, { by, tick: () => host.tick() });
}

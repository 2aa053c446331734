import type { Language } from '../language/language.ts';
import { begun } from '../session/begin.ts';
import { applied } from '../session/place.ts';
import { next, route } from '../session/route.ts';
import type { SessionScript } from '../session/schema.ts';
import { textOf } from '../session/script.ts';
import { openSkin } from '../terminal/skin.ts';
import type { Coaching } from './coaching.ts';
import type { Context } from './context.ts';
import { parked } from './directions.ts';
import { reaction, shown } from './first-session.ts';
import { OfferFile } from './offer-file.ts';
import { exitOf, Loop, type Outcome } from './wizard.ts';

export interface Live {
  readonly file: string | undefined;
  readonly language: Language | undefined;
  readonly plain: boolean;
  readonly evenings: readonly number[] | undefined;
  readonly followUps: boolean;
  readonly script: SessionScript;
}

/** The session on a terminal, or as lines in, lines out. */
export async function live(context: Context, given: Live): Promise<number> {
  const { host, words, locale } = context;
  const file = await OfferFile.open(context, given.file, given.language);
  const coach = once(async () => (await import('./coaching.ts')).coaching(file.language));
  const skin = await openSkin(
    { machine: host, words: words.wizard, locale, colour: context.colour.stderr },
    given.plain,
  );
  const loop = new Loop(
    {
      context,
      skin,
      script: given.script,
      ...(given.evenings === undefined ? {} : { evenings: given.evenings }),
      ...(given.followUps ? { listen: async (text: string) => (await coach()).listen(text) } : {}),
      statement: async (session) => (await coach()).statement(session.offer),
      shown: async (session, item, ask) =>
        item.question.into === 'service.statement.turn'
          ? (await coach()).turns(session.offer, ask)
          : shown(session, item, ask, words),
      reaction: (session, item, text) =>
        reaction(session, item, text, async (said) => (await coach()).read(said), words),
      settled: (offer, { question }) => (question.into === 'maker.craft' ? parked(offer) : []),
      eveningEnd: async (session, evening) => [
        ...(await import('./closing.ts')).closing(context, session.offer, (await coach()).kindOf),
        '',
        ...outros(given.script, session.language, evening),
      ],
      waiting: () => {
        // What fails to load is said where it is used.
        const ready = (): Promise<unknown> => Promise.all([coach(), import('./offer-text.ts')]);
        host.later(0, () => void ready().catch(() => undefined));
      },
    },
    file,
  );
  try {
    // A coach's script may have been run on this file since: its place is kept aside, and this one's found again.
    const start = begun(loop.session);
    await loop.save(start, applied(loop.session.offer, start));
    const finished = !file.isNew && next(loop.session) === undefined;
    skin.say(file.isNew ? words.start.hello({ file: file.name }) : words.start.goOn({ file: file.name }));
    const outcome = finished ? await (await import('./menu.ts')).menu(context, loop, skin) : await loop.run();
    if (outcome === 'complete') {
      const { finishLive } = await import('./finish.ts');
      await finishLive(context, loop.file, (await coach()).kindOf, skin);
      const whole = { script: given.script, language: loop.file.language, offer: loop.file.offer };
      if (next(whole) !== undefined) skin.say(words.start.end.later);
    } else leave(context, loop, outcome, skin, given);
    return exitOf(outcome);
  } finally {
    skin.close();
    loop.file.release();
  }
}

/** Made when first asked for, then the same. */
function once(make: () => Promise<Coaching>): () => Promise<Coaching> {
  let made: Promise<Coaching> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** One line: where the answers are, and how to go on. */
function leave(
  { words }: Context,
  loop: Loop,
  _outcome: Outcome,
  skin: { say(...lines: string[]): void },
  given: Live,
): void {
  const begun = route(loop.session).some(({ state }) => state !== 'open');
  const command = given.file === undefined ? 'limpide' : `limpide start ${given.file}`;
  skin.say('', begun ? words.start.saved({ file: loop.file.name, command }) : words.start.nothingYet);
}

const outros = (script: SessionScript, language: Language, evening: number): string[] =>
  script.sections
    .filter((section) => (section.evening ?? 1) === evening)
    .flatMap((section) => textOf(section.outro, language) ?? []);

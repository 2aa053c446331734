import type { Language } from '../language/language.ts';
import { loadReader } from '../language/read.ts';
import { begun } from '../session/begin.ts';
import { applied } from '../session/place.ts';
import { next, route, type Session } from '../session/route.ts';
import type { SessionScript } from '../session/schema.ts';
import { textOf } from '../session/script.ts';
import { openSkin } from '../terminal/skin.ts';
import { closing } from './closing.ts';
import { askConsent } from './consent.ts';
import type { Context } from './context.ts';
import { parked } from './directions.ts';
import { finishLive } from './finish.ts';
import { reaction, shown } from './first-session.ts';
import { listener } from './listen.ts';
import { menu } from './menu.ts';
import { OfferFile } from './offer-file.ts';
import { quoteReader, statementOf } from './statement.ts';
import { exitOf, Loop } from './wizard.ts';

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
  const file = OfferFile.open(context, given.file, given.language);
  const kindOf = await quoteReader(file.language);
  const reader = await loadReader(file.language);
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
      ...(given.followUps ? { listen: await listener(file.language) } : {}),
      statement: (session) => statementOf(session.offer, kindOf),
      shown: (session, item, ask) => shown(session, item, ask, words, kindOf),
      reaction: (session, item, text) => reaction(session, item, text, (said) => reader.read(said), words),
      settled: (offer, { question }) => (question.into === 'maker.craft' ? parked(offer) : []),
      eveningEnd: (session, evening) => [
        ...closing(context, session.offer, kindOf),
        '',
        ...outros(given.script, session.language, evening),
      ],
    },
    file,
  );
  try {
    // A coach's script may have been run on this file since: its place is kept aside, and this one's found again.
    const start = begun(loop.session);
    await loop.save(start, applied(loop.session.offer, start));
    const finished = !file.isNew && next(loop.session) === undefined;
    skin.say(file.isNew ? words.start.hello({ file: file.name }) : words.start.goOn({ file: file.name }));
    const whole = (): Session => ({ script: given.script, language: file.language, offer: loop.file.offer });
    const over = (): boolean => next(whole()) === undefined;
    let outcome = finished ? await menu(context, loop, skin) : await loop.run();
    if (outcome === 'complete' && !finished && over())
      outcome = (await askConsent(context, loop, skin)) ?? outcome;
    if (outcome === 'complete') {
      finishLive(context, loop.file, kindOf, skin);
      if (!over()) skin.say(words.start.end.later);
    } else leave(context, loop, skin, given);
    return exitOf(outcome);
  } finally {
    skin.close();
    loop.file.release();
  }
}

/** One line: where the answers are, and how to go on. */
function leave({ words }: Context, loop: Loop, skin: { say(...lines: string[]): void }, given: Live): void {
  const begun = route(loop.session).some(({ state }) => state !== 'open');
  const command = given.file === undefined ? 'limpide' : `limpide start ${given.file}`;
  skin.say('', begun ? words.start.saved({ file: loop.file.name, command }) : words.start.nothingYet);
}

const outros = (script: SessionScript, language: Language, evening: number): string[] =>
  script.sections
    .filter((section) => (section.evening ?? 1) === evening)
    .flatMap((section) => textOf(section.outro, language) ?? []);

import type { Language } from '../language/language.ts';
import { once } from '../language/once.ts';
import { loadWords } from '../locales/words.ts';
import { begun } from '../session/begin.ts';
import { applied } from '../session/place.ts';
import { next, route, type Session } from '../session/route.ts';
import type { SessionScript } from '../session/schema.ts';
import type { Coaching } from './coaching.ts';
import type { Context } from './context.ts';
import { hooks, lastWords } from './hooks.ts';
import { Loop } from './loop.ts';
import { OfferFile } from './offer-file.ts';
import { skinFor } from './skin.ts';
import { exitOf, isCut, keptWords, type Outcome } from './wizard.ts';

export interface Live {
  readonly file: string | undefined;
  readonly language: Language | undefined;
  readonly plain: boolean;
  readonly evenings: readonly number[] | undefined;
  readonly followUps: boolean;
  readonly script: SessionScript;
}

/** The session on a terminal, or as lines in, lines out. */
export async function live(called: Context, given: Live): Promise<number> {
  const file = await OfferFile.open(called, given.file, given.language);
  const context = await speaking(called, file.language);
  const { host, words } = context;
  const coach = once(async () => (await import('./coaching.ts')).coaching(file.language));
  const skin = await skinFor(context, given);
  const loop = new Loop(
    {
      context,
      skin,
      script: given.script,
      ...(given.evenings === undefined ? {} : { evenings: given.evenings }),
      ...(given.followUps ? { listen: async (text: string) => (await coach()).listen(text) } : {}),
      ...hooks(context, coach),
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
    const before = loop.file.offer;
    const finished = !file.isNew && next(loop.session) === undefined;
    skin.say(file.isNew ? words.start.hello({ file: file.name }) : words.start.goOn({ file: file.name }));
    const whole = (): Session => ({ script: given.script, language: file.language, offer: loop.file.offer });
    const over = (): boolean => next(whole()) === undefined;
    let outcome = finished ? await (await import('./menu.ts')).menu(context, loop, skin) : await loop.run();
    if (outcome === 'complete' && !finished && over())
      outcome = (await (await import('./consent.ts')).askConsent(context, loop, skin)) ?? outcome;
    if (outcome === 'complete') {
      const { finishLive } = await import('./finish.ts');
      await finishLive(context, loop.file, (await coach()).kindOf, skin);
      if (!finished) skin.say(...lastWords(loop.session));
      if (!over()) skin.say('', words.start.end.later);
    } else {
      const isChanged = loop.file.offer !== before;
      const page = isChanged && !isCut(outcome) ? await pageLeft(context, loop.file, coach) : '';
      leave(context, loop, skin, given, outcome, page);
    }
    return exitOf(outcome);
  } finally {
    skin.close();
    loop.file.release();
  }
}

/** Where nothing says which language the person reads, it is the offer's. */
async function speaking(context: Context, language: Language): Promise<Context> {
  if (context.isLocaleUnsaid !== true || language === context.locale) return context;
  return { ...context, locale: language, words: await loadWords(language) };
}

/** A page changed by hand gets another beside it: none is written when nothing was answered. */
async function pageLeft(context: Context, file: OfferFile, coach: () => Promise<Coaching>): Promise<string> {
  const { pageSoFar } = await import('./finish.ts');
  return pageSoFar(context, file, (await coach()).kindOf);
}

/** One line: where the answers and the page are, and how to go on. */
function leave(
  { words }: Context,
  loop: Loop,
  skin: { say(...lines: string[]): void },
  given: Live,
  outcome: Outcome,
  page: string,
): void {
  const isBegun = route(loop.session).some(({ state }) => state !== 'open');
  const command = given.file === undefined ? 'limpide' : `limpide start ${given.file}`;
  const kept = keptWords(words.start, outcome);
  skin.say('', isBegun ? kept({ file: loop.file.name, page, command }) : words.start.nothingYet);
}

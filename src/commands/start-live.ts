import type { Language } from '../language/language.ts';
import type { SessionScript } from '../session/schema.ts';
import { openSkin } from '../terminal/skin.ts';
import type { Context } from './context.ts';
import { finish } from './finish.ts';
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
      statement: (session) => statementOf(session.offer, kindOf),
      eveningEnd: () => [],
    },
    file,
  );
  try {
    skin.say(file.isNew ? words.start.hello({ file: file.name }) : words.start.goOn({ file: file.name }));
    const outcome = await loop.run();
    if (outcome === 'complete') skin.say(finish(context, loop.file, kindOf).files);
    else
      skin.say(
        loop.file.isNew
          ? words.start.nothingYet
          : words.start.saved({ file: loop.file.name, command: commandFor(given) }),
      );
    return exitOf(outcome);
  } finally {
    skin.close();
    loop.file.release();
  }
}

const commandFor = ({ file }: Live): string => (file === undefined ? 'limpide' : `limpide start ${file}`);

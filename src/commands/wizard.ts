/**
 * The wizard's loop: the session engine says which question comes, the skin asks it, the file keeps the answer before
 * the next one shows. All flow stands here; a prompt only ever asks one thing.
 */
import { newId } from '../offer/ids.ts';
import { answer, type Reply as EngineReply } from '../session/answer.ts';
import type { Heard } from '../session/follow-up.ts';
import type { Edit } from '../session/place.ts';
import { applied, takesLines } from '../session/place.ts';
import { type Item, next, route, type Session } from '../session/route.ts';
import { questionsOf, textOf } from '../session/script.ts';
import { parse } from '../session/value.ts';
import { StorageFault } from '../storage/fault.ts';
import { type Ask, type Ending, exitCodes, type Given, type Line, type Skin } from '../terminal/view.ts';
import { askOf, none } from './ask.ts';
import type { Context } from './context.ts';
import { more } from './follow.ts';
import { jump, review } from './moves.ts';
import type { OfferFile } from './offer-file.ts';
import { plainReply } from './plain-reply.ts';
import { refused } from './refused.ts';

/** What reads answers may still have to be loaded. */
type Soon<T> = T | Promise<T>;

export interface Wizard {
  readonly context: Context;
  readonly skin: Skin;
  readonly script: Session['script'];
  readonly evenings?: readonly number[];
  /** Who writes the answers down; the maker when nobody says. */
  readonly by?: Session['by'];
  /** What is heard in an answer; absent when follow-ups are switched off. */
  readonly listen?: (text: string) => Soon<Heard>;
  /** The statement as it stands, for the view that grows; undefined while nothing can be said. */
  readonly statement: (session: Session) => Soon<string | undefined>;
  /** A question as this session shows it (sentences to choose from); undefined when there is nothing to ask. */
  readonly shown?: (session: Session, item: Item, ask: Ask) => Soon<Ask | undefined>;
  /** What is said at once of an answer (the reading of today's sentence), or of a list that is over (no text). */
  readonly reaction?: (
    session: Session,
    item: Item,
    text: string | undefined,
  ) => Soon<readonly (string | Line)[]>;
  /** What follows from an answer elsewhere in the file. */
  readonly settled?: (offer: Session['offer'], item: Item) => readonly Edit[];
  /** What is shown when an evening is over. */
  readonly eveningEnd: (session: Session, evening: number) => Soon<readonly (string | Line)[]>;
  /** Called once, when a question stands on the screen and there is time to get ready. */
  readonly waiting?: () => void;
}

/** How the loop ended: every question of the way answered, left on purpose, or ended from outside. */
export type Outcome = 'complete' | 'left' | Ending | 'disk';
/** Where to go on (nowhere: the way is at its end), or how the session ended. */
export type Went = { readonly item: Item | undefined } | Outcome;

export const exitOf = (outcome: Outcome): number =>
  outcome === 'complete' || outcome === 'left' ? 0 : outcome === 'disk' ? 75 : exitCodes[outcome];

const makeId = (text: string, taken: readonly string[]): string => newId(text, taken, 'note');

export class Loop {
  file: OfferFile;
  readonly wizard: Wizard;
  private readonly drafts = new Map<string, Given>();
  private readonly greeted = new Set<string>();
  private evening: number | undefined;
  private hasWaited = false;

  constructor(wizard: Wizard, file: OfferFile) {
    this.wizard = wizard;
    this.file = file;
  }

  get session(): Session {
    const { script, evenings, by } = this.wizard;
    return {
      script,
      language: this.file.language,
      offer: this.file.offer,
      ...(evenings === undefined ? {} : { evenings }),
      ...(by === undefined ? {} : { by }),
    };
  }

  /** Asks until the way is at its end, or the person leaves. */
  async run(from?: Item): Promise<Outcome> {
    let item = from ?? next(this.session);
    while (item !== undefined) {
      const stop = await this.betweenEvenings(item);
      if (stop !== undefined) return stop;
      const went = await this.one(item);
      if (typeof went === 'string') return went;
      item = went.item;
    }
    return 'complete';
  }

  /** The question as the skin shows it. */
  askOf(item: Item): Soon<Ask | undefined> {
    const ask = askOf(this.session, item, this.wizard.context.words, this.drafts.get(item.key));
    return this.wizard.shown === undefined ? ask : this.wizard.shown(this.session, item, ask);
  }

  /** One question, asked and dealt with; gives the next one, or how the session ended. */
  private async one(item: Item): Promise<Went> {
    const { skin, context } = this.wizard;
    const ask = await this.askOf(item);
    if (ask === undefined) return this.passed(item, 'skip');
    this.greet(item);
    if (item.state === 'to-confirm') skin.say('', context.words.start.toConfirm);
    const asked = skin.ask(ask);
    if (!this.hasWaited) this.wizard.waiting?.();
    this.hasWaited = true;
    const reply = await asked;
    if ('draft' in reply && reply.draft !== undefined) this.drafts.set(item.key, reply.draft);
    switch (reply.type) {
      case 'answer':
        return this.answered(item, reply.value);
      case 'skip':
      case 'unknown':
        return this.passed(item, reply.type);
      case 'back':
        return { item: this.before(item) };
      case 'forward':
        return { item: this.following(item) };
      case 'review':
        return this.elsewhere(await review(this, item));
      case 'jump':
        return this.elsewhere(await jump(this, item));
      case 'quit':
        return 'left';
      default:
        return reply.type;
    }
  }

  /** What is not known is said to become a question for somebody; a list that is over may have something to say. */
  private async passed(item: Item, type: 'skip' | 'unknown'): Promise<Went> {
    const { skin, context, reaction } = this.wizard;
    const failed = await this.keep(item, { type });
    if (failed !== undefined) return failed;
    const toAsk = textOf(item.question.to_ask, this.file.language);
    if (type === 'unknown' && toAsk !== undefined) skin.say(context.words.start.toAsk({ ask: toAsk }));
    if (item.record?.ref === '+') skin.say(...((await reaction?.(this.session, item, undefined)) ?? []));
    return { item: this.after(item) };
  }

  private async answered(item: Item, given: Given): Promise<Went> {
    const meant = [given].flat().includes(none) ? 'skip' : meaning(item, given);
    if (meant !== undefined) return this.passed(item, meant);
    const read = parse(item.question, given, takesLines(item.question, item.record?.list));
    if (!read.ok) return { item };
    const failed = await this.keep(item, { type: 'value', value: read.value });
    if (failed !== undefined) return failed;
    const settled = route(this.session).find((one) => sameStation(one, item)) ?? item;
    const text = typeof given === 'string' ? given : given.join('\n');
    const reaction = (await this.wizard.reaction?.(this.session, settled, text)) ?? [];
    this.wizard.skin.say(...reaction);
    const ended = await more(this, settled, text, reaction.length > 0);
    if (ended !== undefined) return ended;
    const statement = await this.wizard.statement(this.session);
    if (statement !== undefined)
      this.wizard.skin.show(this.wizard.context.words.start.statementTitle, statement);
    return { item: this.after(settled) };
  }

  /** Writes an answer to the disk, with what follows from it. */
  private async keep(item: Item, reply: EngineReply): Promise<Outcome | undefined> {
    const made = answer(this.session, item, reply, makeId);
    this.drafts.delete(item.key);
    const follows = this.wizard.settled?.(made.offer, item) ?? [];
    return this.save([...made.edits, ...follows], applied(made.offer, follows));
  }

  /** Nothing is lost when the disk refuses: the answer is kept and asked about. */
  async save(edits: readonly Edit[], offer: Session['offer']): Promise<Outcome | undefined> {
    for (;;) {
      try {
        await this.file.apply(edits, offer);
        return undefined;
      } catch (error) {
        if (!(error instanceof StorageFault)) throw error;
        const way = await refused(this, error);
        if (way !== 'again') return way;
      }
    }
  }

  /** A section's few words of welcome, the first time it opens. */
  private greet(item: Item): void {
    const { section } = item;
    if (this.greeted.has(section.id)) return;
    this.greeted.add(section.id);
    const intro = textOf(section.intro, this.file.language);
    const begun = route(this.session).some((one) => one.section.id === section.id && one.state !== 'open');
    if (intro !== undefined && !begun) this.wizard.skin.say('', intro);
  }

  private async betweenEvenings(item: Item): Promise<Outcome | undefined> {
    const evening = item.section.evening ?? 1;
    const last = this.evening;
    this.evening = evening;
    if (last === undefined || evening <= last) return undefined;
    const { skin, context } = this.wizard;
    skin.say(...(await this.wizard.eveningEnd(this.session, last)));
    const words = context.words.start.evening;
    const reply = await skin.ask({
      kind: 'choice',
      ask: words.ask,
      choices: [
        { value: 'on', label: words.on({ evening: String(evening) }) },
        { value: 'stop', label: words.stop },
      ],
      moves: ['quit'],
    });
    if (reply.type === 'quit' || (reply.type === 'answer' && reply.value === 'stop')) return 'left';
    return reply.type === 'answer' ? undefined : (reply.type as Ending);
  }

  /** The next question on the way after this one; those answered already are passed over unless they were gone back to. */
  private after(item: Item): Item | undefined {
    const way = route(this.session);
    const at = way.findIndex((one) => one.key === item.key);
    // A list that is over, a question that its own answer put out of reach: what comes later in the script comes next.
    const order = questionsOf(this.session.script).map(({ question }) => question.id);
    const placeOf = (one: Item): number => order.indexOf(one.record?.list.id ?? one.question.id);
    const rest = at >= 0 ? way.slice(at + 1) : way.filter((one) => placeOf(one) > placeOf(item));
    return rest.find(({ state }) => state === 'open' || state === 'to-confirm') ?? next(this.session);
  }

  /** One step forward; not beyond the first open question. */
  private following(item: Item): Item | undefined {
    const way = route(this.session);
    const at = way.findIndex((one) => one.key === item.key);
    return item.state === 'open' ? item : (way[at + 1] ?? next(this.session));
  }

  private before(item: Item): Item {
    const way = route(this.session);
    const at = way.findIndex((one) => one.key === item.key);
    return way[Math.max(0, at - 1)] ?? item;
  }

  /** From the menu of a finished file: choose an answer, change it, and so on. */
  async reviewFrom(item: Item): Promise<Outcome> {
    const went = this.elsewhere(await review(this, item));
    if (typeof went === 'string') return went;
    return went.item === undefined || went.item.key === item.key ? 'left' : this.run(went.item);
  }

  /** Going to another evening on purpose is not the end of one. */
  private elsewhere(went: Went): Went {
    if (typeof went !== 'string' && went.item !== undefined) this.evening = went.item.section.evening ?? 1;
    return went;
  }
}

/** "No" to a list, "I don't know" to a question: what a person types in place of a command. */
function meaning({ question, record }: Item, given: Given): 'skip' | 'unknown' | undefined {
  if (question.kind !== 'text' && question.kind !== 'long' && question.kind !== 'pick') return undefined;
  // "None" may well be the answer to a question of a coach's own.
  if (question.into === undefined || question.required === true) return undefined;
  const within = record !== undefined && record.ref !== '+';
  const said = plainReply([given].flat().join('\n'), within);
  // What somebody said may be a mere "no".
  if (said === undefined || (within && question.kind === 'long')) return undefined;
  return said === 'nothing' ? 'skip' : said;
}

/** The question just answered, also when its record was made by the answer. */
function sameStation(one: Item, item: Item): boolean {
  if (item.record === undefined) return one.key === item.key;
  return (
    one.record?.list.id === item.record.list.id &&
    one.record.index === item.record.index &&
    one.question.id === item.question.id
  );
}

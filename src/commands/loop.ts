/**
 * The wizard's loop: the session engine says which question comes, the skin asks it, the file keeps the answer before
 * the next one shows. All flow stands here; a prompt only ever asks one thing.
 */
import { newId } from '../offer/ids.ts';
import { answer, type Reply as EngineReply } from '../session/answer.ts';
import { applied, type Edit, takesLines } from '../session/place.ts';
import { type Item, next, route, routeIn, type Session } from '../session/route.ts';
import { textOf, textToClient } from '../session/script.ts';
import { parse } from '../session/value.ts';
import { StorageFault } from '../storage/fault.ts';
import type { Ask, Given } from '../terminal/view.ts';
import { askOf, none } from './ask.ts';
import { more } from './follow.ts';
import { jump, review } from './moves.ts';
import type { OfferFile } from './offer-file.ts';
import { pause } from './pause.ts';
import { meaning } from './plain-reply.ts';
import { refused } from './refused.ts';
import { after, before, following, sameStation } from './way.ts';
import type { Outcome, Soon, Went, Wizard } from './wizard.ts';

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
    const { script, evenings, by, context } = this.wizard;
    return {
      script,
      language: this.file.language,
      offer: this.file.offer,
      today: context.today,
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
        return { item: before(this.session, item) };
      case 'forward':
        return { item: following(this.session, item) };
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
    const toAsk = textToClient(item.question.to_ask, this.file.offer);
    if (type === 'unknown' && toAsk !== undefined) skin.say(context.words.start.toAsk({ ask: toAsk }));
    if (item.record?.ref === '+') skin.say(...((await reaction?.(this.session, item, undefined)) ?? []));
    return { item: after(this.session, item) };
  }

  private async answered(item: Item, given: Given): Promise<Went> {
    const meant = [given].flat().includes(none) ? 'skip' : meaning(item, given);
    if (meant !== undefined) return this.passed(item, meant);
    const read = parse(
      item.question,
      given,
      takesLines(item.question, item.record?.list),
      this.session.today,
    );
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
    return { item: after(this.session, settled) };
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
    // Looked at by its first question: what was told in passing may stand further on already.
    const begun = (routeIn(this.session, section)[0]?.state ?? 'open') !== 'open';
    if (intro !== undefined && !begun) this.wizard.skin.say('', intro);
  }

  /** When the way comes to another evening, the last one ends: with something usable, and a pause. */
  private async betweenEvenings(item: Item): Promise<Outcome | undefined> {
    const evening = item.section.evening ?? 1;
    const last = this.evening;
    this.evening = evening;
    return last === undefined || evening <= last ? undefined : pause(this, last, evening);
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

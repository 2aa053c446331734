/**
 * The wizard's loop: the session engine says which question comes, the skin asks it, the file keeps the answer before
 * the next one shows. All flow stands here; a prompt only ever asks one thing.
 */
import { newId } from '../offer/ids.ts';
import { answer, type Reply as EngineReply } from '../session/answer.ts';
import { followed, followUp, type Listen } from '../session/follow-up.ts';
import { applied, type Edit, takesLines } from '../session/place.ts';
import { type Item, next, route, type Session } from '../session/route.ts';
import type { FollowUp } from '../session/schema.ts';
import { textOf } from '../session/script.ts';
import { parse } from '../session/value.ts';
import { StorageFault } from '../storage/fault.ts';
import { type Ending, exitCodes, type Given, type Line, type Reply, type Skin } from '../terminal/view.ts';
import { askOf, givenOf } from './ask.ts';
import type { Context } from './context.ts';
import type { OfferFile } from './offer-file.ts';
import { short } from './record-label.ts';

export interface Wizard {
  readonly context: Context;
  readonly skin: Skin;
  readonly script: Session['script'];
  readonly evenings?: readonly number[];
  /** Who writes the answers down; the maker when nobody says. */
  readonly by?: Session['by'];
  /** What is heard in an answer; absent when follow-ups are switched off. */
  readonly listen?: Listen;
  /** The statement as it stands, for the view that grows; undefined while nothing can be said. */
  readonly statement: (session: Session) => string | undefined;
  /** What is said at once of an answer (the reading of today's sentence). */
  readonly reaction?: (item: Item, text: string) => readonly (string | Line)[];
  /** What is shown when an evening is over. */
  readonly eveningEnd: (session: Session, evening: number) => readonly (string | Line)[];
}

/** How the loop ended: every question of the way answered, left on purpose, or ended from outside. */
export type Outcome = 'complete' | 'left' | Ending | 'disk';

export const exitOf = (outcome: Outcome): number =>
  outcome === 'complete' || outcome === 'left' ? 0 : outcome === 'disk' ? 75 : exitCodes[outcome];

const makeId = (text: string, taken: readonly string[]): string => newId(text, taken, 'note');

export class Loop {
  file: OfferFile;
  private readonly wizard: Wizard;
  private readonly drafts = new Map<string, Given>();
  private readonly greeted = new Set<string>();
  private evening: number | undefined;

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

  /** One question, asked and dealt with; gives the next one, or how the session ended. */
  private async one(item: Item): Promise<{ item: Item | undefined } | Outcome> {
    const { skin, context } = this.wizard;
    this.greet(item);
    if (item.state === 'to-confirm') skin.say(context.words.start.toConfirm);
    const reply = await skin.ask(askOf(this.session, item, context.words, this.drafts.get(item.key)));
    if ('draft' in reply && reply.draft !== undefined) this.drafts.set(item.key, reply.draft);
    switch (reply.type) {
      case 'answer':
        return this.answered(item, reply.value);
      case 'skip':
      case 'unknown':
        return (await this.keep(item, { type: reply.type })) ?? { item: this.after(item) };
      case 'back':
        return { item: this.before(item) };
      case 'forward':
        return { item: this.following(item) };
      case 'review':
        return this.review(item);
      case 'jump':
        return this.jump(item);
      case 'quit':
        return 'left';
      default:
        return reply.type;
    }
  }

  private async answered(item: Item, given: Given): Promise<{ item: Item | undefined } | Outcome> {
    const read = parse(item.question, given, takesLines(item.question, item.record?.list));
    if (!read.ok) return { item };
    const failed = await this.keep(item, { type: 'value', value: read.value });
    if (failed !== undefined) return failed;
    const settled = route(this.session).find((one) => sameStation(one, item)) ?? item;
    const text = typeof given === 'string' ? given : given.join('\n');
    const reaction = this.wizard.reaction?.(settled, text) ?? [];
    if (reaction.length > 0) this.wizard.skin.say(...reaction);
    const ended = await this.more(settled, text);
    if (ended !== undefined) return ended;
    const statement = this.wizard.statement(this.session);
    if (statement !== undefined)
      this.wizard.skin.show(this.wizard.context.words.start.statementTitle, statement);
    return { item: this.after(settled) };
  }

  /** Writes an answer to the disk. Nothing is lost when the disk refuses: the answer is kept and asked about. */
  private async keep(item: Item, reply: EngineReply): Promise<Outcome | undefined> {
    const made = answer(this.session, item, reply, makeId);
    this.drafts.delete(item.key);
    return this.save(made.edits, made.offer);
  }

  async save(edits: readonly Edit[], offer: Session['offer']): Promise<Outcome | undefined> {
    for (;;) {
      try {
        this.file.apply(edits, offer);
        return undefined;
      } catch (error) {
        if (!(error instanceof StorageFault)) throw error;
        const way = await this.diskRefused(error);
        if (way !== 'again') return way;
      }
    }
  }

  private async diskRefused(fault: StorageFault): Promise<'again' | Outcome> {
    const words = this.wizard.context.words.start.disk;
    const choices = [
      { value: 'retry', label: words.retry },
      { value: 'elsewhere', label: words.elsewhere },
      { value: 'quit', label: words.quit },
    ];
    const cause = this.wizard.context.words.mistakes[`file-${fault.code}`]({
      file: this.file.name,
      errno: fault.errno ?? fault.code,
    });
    const reply = await this.wizard.skin.ask({
      kind: 'choice',
      ask: words.ask({ cause }),
      choices,
      moves: ['quit'],
    });
    if (reply.type !== 'answer' || reply.value === 'quit') return 'disk';
    if (reply.value === 'elsewhere') {
      const folder = await this.wizard.skin.ask({ kind: 'text', ask: words.folder, moves: ['back', 'quit'] });
      if (folder.type === 'answer' && typeof folder.value === 'string')
        this.file = this.file.moved(folder.value);
    }
    return 'again';
  }

  /** At most two questions more on what was heard; each can be skipped. */
  private async more(item: Item, text: string): Promise<Outcome | undefined> {
    const { listen, skin } = this.wizard;
    if (listen === undefined || (item.question.kind !== 'text' && item.question.kind !== 'long'))
      return undefined;
    const asked: FollowUp[] = [];
    const heard = listen(text);
    for (
      let one = followUp(item, text, heard, asked);
      one !== undefined;
      one = followUp(item, text, heard, asked)
    ) {
      asked.push(one);
      const ask = textOf(one.ask, this.file.language)!;
      const thread = heard.thread === undefined ? {} : { thread: heard.thread };
      const key = `${item.key}+${asked.length}`;
      const reply: Reply = await skin.ask({
        key,
        kind: 'long',
        ask,
        ...thread,
        moves: ['skip', 'back', 'quit'],
      });
      if (reply.type === 'quit') return 'left';
      if (reply.type === 'back') return undefined;
      if (reply.type === 'skip') continue;
      if (reply.type !== 'answer') return reply.type as Ending;
      const said = typeof reply.value === 'string' ? reply.value : reply.value.join('\n');
      const edits = followed(this.file.offer, item, one, said, makeId, this.wizard.by);
      const failed = await this.save(edits, applied(this.file.offer, edits));
      if (failed !== undefined) return failed;
    }
    return undefined;
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
    skin.say('', ...this.wizard.eveningEnd(this.session, last));
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
    const rest = way.slice(at + 1);
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
    const went = await this.review(item);
    if (typeof went === 'string') return went;
    return went.item === undefined || went.item.key === item.key ? 'left' : this.run(went.item);
  }

  private async review(item: Item): Promise<{ item: Item | undefined } | Outcome> {
    const { skin, context } = this.wizard;
    const words = context.words.start.review;
    const way = route(this.session).filter(
      ({ state }) => state === 'answered' || state === 'to-confirm' || state === 'unknown',
    );
    if (way.length === 0) {
      skin.say(words.empty);
      return { item };
    }
    const choices = way.map((one) => {
      const shown = askOf(this.session, one, context.words);
      const said = givenOf(shown.initial);
      const label = short(shown.ask.split('\n').at(-1)!, 60);
      const hint =
        said === undefined ? undefined : short(typeof said === 'string' ? said : said.join(', '), 60);
      return { value: one.key, label, ...(hint === undefined ? {} : { hint }) };
    });
    const reply = await skin.ask({
      kind: 'choice',
      ask: words.ask,
      choices: [...choices, { value: '', label: words.done }],
      moves: ['back', 'quit'],
    });
    return this.gone(reply, item, (key) => way.find((one) => one.key === key));
  }

  private async jump(item: Item): Promise<{ item: Item | undefined } | Outcome> {
    const way = route(this.session);
    const sections = [...new Map(way.map(({ section }) => [section.id, section])).values()];
    const choices = sections.map((section) => ({
      value: section.id,
      label: textOf(section.title, this.file.language)!,
    }));
    const ask = this.wizard.context.words.start.jump.ask;
    const reply = await this.wizard.skin.ask({ kind: 'choice', ask, choices, moves: ['back', 'quit'] });
    return this.gone(reply, item, (id) => {
      const there = way.filter(({ section }) => section.id === id);
      return there.find(({ state }) => state === 'open') ?? there[0];
    });
  }

  private gone(
    reply: Reply,
    item: Item,
    find: (value: string) => Item | undefined,
  ): { item: Item | undefined } | Outcome {
    if (reply.type === 'quit') return 'left';
    if (reply.type === 'answer' && typeof reply.value === 'string') {
      const there = find(reply.value) ?? item;
      this.evening = there.section.evening ?? 1;
      return { item: there };
    }
    return reply.type === 'answer' || reply.type === 'back' ? { item } : (reply.type as Ending);
  }
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

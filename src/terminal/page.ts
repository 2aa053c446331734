/** What stands above the reply and stays: questions, what is said, what was answered. Each is written once. */
import { visible } from '../escape/visible.ts';
import type { Words } from '../locales/words.ts';
import type { Paint } from './paint.ts';
import { quoted } from './quote.ts';
import { isWritten } from './replies.ts';
import type { Terminal } from './terminal.ts';
import type { Ask, Given, Line, Reply, Tone } from './view.ts';
import { shorten } from './width.ts';
import { wrap } from './wrap.ts';

/** Of an answer, this many rows stay in view. */
const mostRows = 6;

const line = (tone: Tone, text: string | undefined): Line[] => (text === undefined ? [] : [{ tone, text }]);

export class Page {
  readonly #terminal: Terminal;
  readonly #paint: Paint;
  readonly #words: Words['wizard'];
  #statement: string | undefined;

  constructor(terminal: Terminal, paint: Paint, words: Words['wizard']) {
    this.#terminal = terminal;
    this.#paint = paint;
    this.#words = words;
  }

  say(...lines: readonly (string | Line)[]): void {
    const rows = lines.flatMap((one) => {
      const { tone, text } = typeof one === 'string' ? { tone: 'plain' as const, text: one } : one;
      const said = visible(tone === 'quote' ? quoted(text, this.#words) : text, { lines: true });
      const bar = tone === 'quote' ? '│ ' : '';
      return this.#wrap(said, bar.length).map((row) => this.#paint.tone(tone, bar + row));
    });
    this.#write(rows);
  }

  introduce(ask: Ask): void {
    this.say(
      '',
      ...line('faint', ask.head),
      ...line('quote', ask.thread),
      ...line('title', ask.ask),
      ...line('faint', ask.why),
      ...line('faint', this.#hint(ask)),
    );
  }

  help({ help }: Ask): void {
    this.say(...line('faint', help ?? this.#words.noHelp), '');
  }

  where({ where, head, ask }: Ask): void {
    this.say(...(where ?? [head ?? ask]).flatMap((text) => line('faint', text)), '');
  }

  examples({ examples = [] }: Ask): void {
    const told = examples.flatMap(({ craft, text }) => [
      ...line('faint', this.#words.exampleFrom(craft)),
      ...line('quote', text),
    ]);
    this.say(...(told.length > 0 ? told : line('faint', this.#words.noExample)), '');
  }

  /** The statement growing, each time it has changed. */
  statement(title: string, text: string): void {
    if (text === this.#statement) return;
    this.#statement = text;
    this.say('', ...line('title', title));
    this.#write(
      this.#wrap(visible(text, { lines: true }), 2).map((row) => `${this.#paint.accent('│')} ${row}`),
    );
  }

  /** In the place of the reply stays what became of it. @param labelOf what a chosen value is called */
  settled(reply: Reply, { none }: Ask, labelOf: (value: string) => string): void {
    switch (reply.type) {
      case 'answer':
        this.#kept(this.#paint.good('✓'), [reply.value].flat().map(labelOf).join(', '));
        return;
      case 'skip':
      case 'unknown':
        this.say({
          tone: 'faint',
          text: `– ${(reply.type === 'skip' ? none : undefined) ?? this.#words.footer[reply.type]}`,
        });
        return;
      case 'interrupted':
      case 'end-of-input':
      case 'hang-up':
      case 'terminated':
      case 'back':
      case 'forward':
      case 'review':
      case 'jump':
      case 'quit':
        return;
    }
  }

  /** What was being written when the session ended: not saved, still there to be copied. */
  unsent(given: Given): void {
    if (typeof given === 'string' && given !== '') this.#kept(this.#paint.faint('…'), given);
  }

  #kept(mark: string, text: string): void {
    const rows = this.#wrap(visible(text, { lines: true }), 2);
    const cut = rows.length > mostRows;
    const shown = cut
      ? [...rows.slice(0, mostRows - 1), shorten(`${rows[mostRows - 1]} …`, this.#room(2))]
      : rows;
    this.#write(shown.map((row, at) => `${at === 0 ? mark : ' '} ${row}`));
  }

  #hint(ask: Ask): string | undefined {
    const { kind, atLeast, atMost, none } = ask;
    // Among choices it is one of them: Enter takes the one that is lit.
    if (none !== undefined && isWritten(ask)) return this.#words.say.none(none);
    if (kind === 'date' || kind === 'money') return this.#words.say[kind];
    return kind === 'scale' ? this.#words.say.scale(atLeast ?? 1, atMost ?? 5) : undefined;
  }

  #room(indent: number): number {
    return Math.max(8, this.#terminal.columns - 1 - indent);
  }

  #wrap(text: string, indent: number): string[] {
    return text.split('\n').flatMap((line) => this.#hung(line, indent));
  }

  /** What belongs to a number or a bullet stays under its words, not under its mark. */
  #hung(line: string, indent: number): string[] {
    const mark = /^ *(?:·|\d{1,2}\.) /.exec(line)?.[0] ?? '';
    const rows = wrap(line.slice(mark.length), this.#room(indent + mark.length));
    return rows.map((row, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + row);
  }

  #write(rows: readonly string[]): void {
    this.#terminal.write(rows.map((row) => `${row}\n`).join(''));
  }
}

/**
 * The terminal while a person answers: raw keys in, whole pastes in, and everything given back as it was at the end,
 * before Ctrl+Z, and while their editor runs.
 */
import { Decoder } from './decode.ts';
import type { Endings } from './endings.ts';
import { isCtrl, type Key, key } from './key.ts';
import type { Machine } from './terms.ts';
import { typed } from './typed.ts';

const pasteOn = '\u001b[?2004h';
/** Paste mode off, wrapping on, cursor shown. */
const restored = '\u001b[?2004l\u001b[?7h\u001b[?25h';
/** What stands where the cursor is, and under it: an old footer, when nothing else wrote in between. */
const clearBelow = '\r\u001b[J';
/** A terminal sends the bytes of one key together; what is still alone after this is the Escape key. */
const escapeMs = 50;
/** Parts of one unbracketed paste come closer to each other than this. */
const burstMs = 15;
/** Two returns nearer than this are one. */
const sameReturnMs = 300;
/** A part as long as this may well have been cut by the system, which hands over some 4,000 bytes at a time. */
const fullRead = 1000;

const notText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

export interface Listener {
  key(key: Key): void;
  /** The screen has to be drawn afresh: after Ctrl+Z, or because its size changed. */
  redraw(why: 'back' | 'resize'): void;
}

export class Terminal {
  readonly #machine: Machine;
  readonly #endings: Endings;
  readonly #utf8 = new TextDecoder();
  readonly #decoder = new Decoder();
  #listener: Listener | undefined;
  /** What was typed before the question was there. */
  #ahead: Key[] = [];
  #on = false;
  #forgetFlush: (() => void) | undefined;
  #cutReturn = false;
  #lastLength = 0;
  #lastBack = Number.NEGATIVE_INFINITY;
  #lastBurst = Number.NEGATIVE_INFINITY;
  readonly #stops: (() => void)[];

  constructor(machine: Machine, endings: Endings) {
    this.#machine = machine;
    this.#endings = endings;
    const { stdin, stderr } = machine;
    const resized = (): void => this.#listener?.redraw('resize');
    const hungUp = (): void => endings.end('hang-up');
    stdin.on('data', this.#data);
    stdin.on('end', hungUp);
    stdin.on('close', hungUp);
    stderr.on('resize', resized);
    this.#stops = [
      () => stdin.off('data', this.#data),
      () => stdin.off('end', hungUp),
      () => stdin.off('close', hungUp),
      () => stderr.off('resize', resized),
      machine.on('SIGCONT', () => this.#back()),
    ];
    this.#take();
  }

  /** A terminal that does not know its size says 0. */
  get columns(): number {
    return this.#machine.stderr.columns || 80;
  }

  get rows(): number {
    return this.#machine.stderr.rows || 24;
  }

  /** A terminal that is gone says so by an `error` event or by throwing: the session ends, nothing else happens. */
  write(text: string): void {
    try {
      this.#machine.stderr.write(text);
    } catch {
      this.#endings.end('hang-up');
    }
  }

  /** From now on keys go to this listener; letters typed before it came are its first ones, an Enter is not. */
  listen(listener: Listener): () => void {
    this.#listener = listener;
    for (const early of this.#ahead.splice(0))
      if (early.name === 'text' || early.name === 'paste') listener.key(early);
    return () => {
      if (this.#listener === listener) this.#listener = undefined;
    };
  }

  /** Lends the terminal to another program. */
  async lend<T>(work: () => Promise<T>): Promise<T> {
    this.#give();
    this.#machine.stdin.pause();
    try {
      return await this.#endings.lent(work);
    } finally {
      this.#take();
    }
  }

  close(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#forgetFlush?.();
    this.#give();
    this.#machine.stdin.pause();
  }

  #take(): void {
    this.#raw(true);
    this.#on = true;
    this.write(pasteOn);
    this.#machine.stdin.resume();
  }

  #give(): void {
    if (!this.#on) return;
    this.#on = false;
    this.write(restored);
    this.#raw(false);
  }

  /** A terminal that is gone refuses (EIO): it is a hang-up, not a bug. */
  #raw(mode: boolean): void {
    try {
      this.#machine.stdin.setRawMode?.(mode);
    } catch {
      this.#endings.end('hang-up');
    }
  }

  /** After `fg`: the shell has set its own modes meanwhile, and Node believes that nothing changed. */
  #back(): void {
    if (!this.#on) return;
    this.#raw(false);
    this.#take();
    this.#redrawBack();
  }

  #suspend(): void {
    if (this.#machine.platform === 'win32') return;
    this.#give();
    this.#machine.suspend();
    // Stopped here until `fg`. Where nobody can stop us, it goes on at once.
    this.#take();
    this.#redrawBack();
  }

  /** Ctrl+Z comes back twice, from where it stopped and by SIGCONT: the question is written once. */
  #redrawBack(): void {
    const now = this.#machine.tick();
    if (now - this.#lastBack < sameReturnMs) return;
    this.#lastBack = now;
    this.write(clearBelow);
    this.#listener?.redraw('back');
  }

  readonly #data = (chunk: Uint8Array | string): void => {
    this.#forgetFlush?.();
    this.#forgetFlush = undefined;
    const text = typeof chunk === 'string' ? chunk : this.#utf8.decode(chunk, { stream: true });
    const pasted = this.#burst(text);
    this.#each(pasted === undefined ? this.#decoder.decode(text) : [pasted]);
    if (this.#decoder.pending) {
      this.#forgetFlush = this.#machine.later(escapeMs, () => this.#each(this.#decoder.flush()));
    }
  };

  /**
   * Lines that come faster than anybody types are a paste, also where the terminal does not say so: their newlines are
   * text and accept nothing.
   */
  #burst(text: string): Key | undefined {
    if (this.#decoder.pasting || this.#decoder.pending || notText.test(text)) return undefined;
    const now = this.#machine.tick();
    // An Enter alone, sent right behind a short paste by a program that types, is an Enter.
    const goesOn = now - this.#lastBurst < burstMs && !(text === '\r' && this.#lastLength < fullRead);
    this.#lastLength = text.length;
    const several = /[^\r\n][\r\n]+[^\r\n]/.test(text);
    if (goesOn || several || text.length > 200) this.#lastBurst = now;
    if (!goesOn && !several) return undefined;
    // A newline of two characters may come in two parts.
    const whole =
      (goesOn || text.length > 1) && this.#cutReturn && text.startsWith('\n') ? text.slice(1) : text;
    this.#cutReturn = text.endsWith('\r');
    return key('paste', typed(whole));
  }

  #each(keys: readonly Key[]): void {
    for (const one of keys) {
      if (this.#endings.ending !== undefined) return;
      if (isCtrl(one, 'c')) this.#endings.end('interrupted');
      else if (isCtrl(one, 'z')) this.#suspend();
      else if (this.#listener === undefined) this.#ahead.push(one);
      else this.#listener.key(one);
    }
  }
}

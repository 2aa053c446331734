/**
 * A real process at every question of the built-in session, killed with no warning while the question stands; the next
 * process goes on there, is asked the same question, answers it and is killed in its turn. No answer is lost, no
 * question comes twice. With `LIMPIDE_GATES=full` each of the three ways is killed at all of its questions.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../src/language/language.ts';
import { en } from '../src/locales/en.ts';
import { fr } from '../src/locales/fr.ts';
import { open } from '../src/offer/open.ts';
import type { Positioning } from '../src/offer/schema.ts';
import { type Item, next } from '../src/session/route.ts';
import { questionsOf, textOf } from '../src/session/script.ts';
import { times } from './gates.ts';
import { scriptNamed } from './session/builtin.ts';

const bin = join(import.meta.dirname, '..', 'bin', 'limpide.js');
const { script } = scriptNamed('first');
const everywhere = times(0, 1) === 1;

/** A question that waits: from its blank line to what tells how to reply. */
const waiting = /\n\n((?:[^\n]+\n)+?\([^\n]+\)\n)(?::[^\n]*\n)?$/;

class Sitting {
  private readonly child: ChildProcess;
  private text = '\n';
  private over = false;
  private wake = (): void => undefined;
  readonly exit: Promise<number | null>;

  constructor(folder: string, language: Language) {
    const args = [
      bin,
      'start',
      '--plain',
      '--no-follow-ups',
      '--language',
      language,
      '--today',
      '2026-11-22',
    ];
    this.child = spawn(process.execPath, args, {
      cwd: folder,
      env: { PATH: process.env['PATH'], LIMPIDE_LOCALE: language, TZ: 'UTC' },
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    this.child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.text += text;
      this.wake();
    });
    this.exit = new Promise((done) => {
      this.child.on('close', (code) => {
        this.over = true;
        this.wake();
        done(code);
      });
    });
  }

  /** The question that stands, or undefined once the session is over. */
  async question(): Promise<string | undefined> {
    for (;;) {
      const found = waiting.exec(this.text)?.[1];
      if (found !== undefined || this.over) return found;
      const more = await new Promise<boolean>((come) => {
        const late = setTimeout(() => come(false), 20_000);
        this.wake = () => {
          clearTimeout(late);
          come(true);
        };
      });
      if (!more) throw new Error(`nothing asked:\n${this.text}`);
    }
  }

  reply(lines: string): void {
    this.text = '\n';
    this.child.stdin!.write(lines);
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exit;
  }
}

interface Way {
  readonly language: Language;
  /** The replies that choose the way; all the others are of the right kind, a list gets one record. */
  readonly replies: Readonly<Record<string, string>>;
}

const ways: readonly Way[] = [
  { language: 'en', replies: { door: '1', sells: '1', for_whom: '2' } },
  {
    language: 'fr',
    replies: {
      door: '2',
      sells: '2',
      profile: ':passer',
      // One's own sentence left out, with parts that a sentence can take: there are turns to choose from.
      own: ':passer',
      audience: 'les infirmières de nuit',
      situation: 'qui rentrent quand tout le monde part',
      means: 'avec un cours à neuf heures du matin',
      change: 'garder une heure pour elles',
    },
  },
  { language: 'en', replies: { door: '3', sells: '4' } },
];

/** One maker's whole session. */
class Maker {
  private readonly folder = mkdtempSync(join(tmpdir(), 'limpide-'));
  private readonly way: Way;
  private readonly said: string[] = [];
  private number = 0;
  readonly lost: string[] = [];
  kills = 0;

  constructor(way: Way) {
    this.way = way;
  }

  async play(killed: Set<string>): Promise<void> {
    const { language } = this.way;
    try {
      let sitting = new Sitting(this.folder, language);
      for (let stands = await sitting.question(); stands !== undefined; ) {
        const item = this.next();
        if (item === undefined) {
          // Beside the script: the last words of the session, and whose words may be shown.
          const isLong = /Autant de lignes|As many lines/.test(stands);
          const isDate = /Une date|A date/.test(stands);
          sitting.reply(isLong ? 'mots\n\n' : isDate ? '2026-12-01\n' : '1\n');
          stands = await sitting.question();
          continue;
        }
        const id = this.isPause(stands) ? ':pause' : idOf(item);
        if (everywhere || !killed.has(id)) {
          killed.add(id);
          await sitting.kill();
          this.kills++;
          this.counts(id);
          sitting = new Sitting(this.folder, language);
          const again = await sitting.question();
          // “Shall we go on?” is answered by coming back.
          if (id === ':pause') expect(again).toContain(textOf(wholeOf(item).ask, language)!.split('{{')[0]);
          else expect(again).toBe(stands);
          stands = again!;
          if (id === ':pause') continue;
        }
        sitting.reply(this.isPause(stands) ? '1\n' : this.replyTo(item));
        stands = await sitting.question();
      }
      expect(await sitting.exit).toBe(0);
      this.counts('the end');
    } finally {
      rmSync(this.folder, { recursive: true, force: true });
    }
  }

  private isPause(stands: string): boolean {
    return stands.includes((this.way.language === 'fr' ? fr : en).start.evening.ask);
  }

  /** The file as it is on the disk: whole, with all that was said so far. */
  private counts(when: string): void {
    const text = this.text();
    this.lost.push(...this.said.filter((words) => !text.includes(words)).map((words) => `${words}, ${when}`));
  }

  private text(): string {
    const path = join(this.folder, this.way.language === 'fr' ? 'offre.yaml' : 'offer.yaml');
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  }

  private next(): Item | undefined {
    const text = this.text();
    const opened = text === '' ? undefined : open(new TextEncoder().encode(text));
    if (opened?.ok === false) throw new Error(opened.code);
    if (opened !== undefined) expect(opened.end.kind).toBe('whole');
    const { language } = this.way;
    const offer: Positioning = opened?.positioning ?? { format: 'limpide/1', language };
    return next({ script, language, offer });
  }

  /** An answer of the right kind; each written one is another. */
  private replyTo({ question, record }: Item): string {
    if (record !== undefined && record.ref === '+' && record.before > 0) return '\n';
    const chosen = this.way.replies[question.id];
    if (record === undefined && chosen !== undefined) {
      if (question.kind === 'text') this.said.push(chosen);
      return `${chosen}\n`;
    }
    switch (question.kind) {
      case 'text':
      case 'long': {
        // What the three doors make a choice of.
        if (question.id === 'tonight') return '1\n';
        const words = `mots vrais ${++this.number}.`;
        this.said.push(words);
        return question.kind === 'long' ? `${words}\n\n` : `${words}\n`;
      }
      case 'pick':
        return question.from === 'clients' ? 'Ana\n' : '1\n';
      case 'number':
      case 'scale':
        return '3\n';
      case 'date':
        return '2026-12-01\n';
      case 'money':
        return '45\n';
      default:
        return '1\n';
    }
  }
}

const idOf = ({ record, question }: Item): string =>
  record === undefined ? question.id : `${record.list.id}.${question.id}`;
const wholeOf = ({ record, question }: Item): Item['question'] => record?.list ?? question;

test('killed at every question, the next process goes on there: 0 answers lost', async () => {
  const killed = new Set<string>();
  const makers = ways.map((way) => new Maker(way));
  await Promise.all(makers.map((maker) => maker.play(killed)));
  expect(makers.flatMap(({ lost }) => lost)).toEqual([]);
  const all = questionsOf(script).flatMap(({ question }) =>
    question.kind === 'list' ? question.questions!.map(({ id }) => `${question.id}.${id}`) : [question.id],
  );
  expect(all.filter((id) => !killed.has(id))).toEqual([]);
  const kills = makers.reduce((sum, maker) => sum + maker.kills, 0);
  process.stdout.write(`killed ${kills} times, at each of ${all.length} questions: 0 answers lost\n`);
}, 600_000);

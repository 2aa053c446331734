/** Twelve answers, saved one after the other under a lock, with everything that can happen to a disk in between. */
import { editOffer } from '../../src/offer/edit.ts';
import { open } from '../../src/offer/open.ts';
import { StorageFault } from '../../src/storage/fault.ts';
import { load } from '../../src/storage/load.ts';
import { lock } from '../../src/storage/lock.ts';
import { save } from '../../src/storage/save.ts';
import { errnoError, Killed, MemoryFiles } from '../memory-files.ts';

const path = '/offers/offre.yaml';
const encoder = new TextEncoder();
let tokens = 0;
const token = (): string => (++tokens).toString(16).padStart(32, '0');

/** The file after each answer. */
const texts: string[] = [];
for (let answer = 0; answer < 12; answer++)
  texts.push(
    editOffer(
      texts.at(-1) ?? '',
      [
        { path: ['answers', `q${answer}`], value: `réponse ${answer} : « oui »\net la suite` },
        { path: ['progress', 'answered', answer], value: `q${answer}` },
      ],
      'fr',
    ),
  );

/** How many answers the disk holds: each file must be one that was meant, whole. */
function answersOn(files: MemoryFiles): number {
  const text = files.text(path);
  if (text === undefined) return 0;
  expect(texts).toContain(text);
  return texts.indexOf(text) + 1;
}

/** Answers from where the disk stands to the twelfth; `accepted` is told of each once it is saved. */
function run(files: MemoryFiles, pid: number, accepted: (count: number) => void, retry = false): void {
  const held = lock(files, path, { pid, start: `${pid}`, token: token() }, (asked) =>
    asked === pid ? `${pid}` : undefined,
  );
  let count = answersOn(files);
  let stamp = count === 0 ? ('new' as const) : load(files, path).stamp;
  while (count < texts.length) {
    const bytes = encoder.encode(texts[count]!);
    const attempt = (): string => save(files, path, bytes, stamp, token());
    try {
      stamp = attempt();
    } catch (error) {
      if (!retry || !(error instanceof StorageFault)) throw error;
      stamp = attempt();
    }
    accepted(++count);
  }
  held.release();
}

const fresh = (): MemoryFiles => new MemoryFiles({ '/offers/autre.yaml': '' });
const total = ((): number => {
  const files = fresh();
  run(files, 1, () => undefined);
  return files.count;
})();

test('the files are whole offers', () => {
  for (const [index, text] of texts.entries())
    expect(open(text)).toMatchObject({
      ok: true,
      end: { kind: 'whole' },
      positioning: { end: { answers: index + 1 } },
    });
});

test(`killed before, half-way through and after each of ${total} operations, then resumed: 12 of 12`, () => {
  let kills = 0;
  for (let at = 0; at < total; at++)
    for (const moment of ['before', 'half', 'after'] as const) {
      const files = fresh();
      let [accepted, half] = [0, false];
      files.before = (operation, count) => {
        if (half || (count === at && moment === 'before')) throw new Killed();
        half = count === at && moment === 'half' && operation === 'write';
        return half ? 10 : undefined;
      };
      files.after = (_, count) => {
        if (count === at && moment === 'after') throw new Killed();
      };
      try {
        run(files, 1, (count) => {
          accepted = count;
        });
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        kills++;
      }
      files.before = () => undefined;
      files.after = () => undefined;
      expect(answersOn(files)).toBeGreaterThanOrEqual(accepted);
      run(files, 2, () => undefined);
      expect(answersOn(files)).toBe(12);
      expect(files.paths()).toEqual(['/offers/autre.yaml', path]);
    }
  expect(kills).toBeGreaterThan(2 * total);
});

test('any errno at any operation, once: told, retried, 12 of 12', () => {
  let faults = 0;
  for (let at = 0; at < total; at++)
    for (const errno of ['ENOSPC', 'EIO', 'EACCES', 'EDQUOT', 'EROFS']) {
      const files = fresh();
      files.before = (_, count) => {
        if (count === at) throw errnoError(errno);
        return undefined;
      };
      let accepted = 0;
      try {
        run(
          files,
          1,
          (count) => {
            accepted = count;
          },
          true,
        );
      } catch (error) {
        // While the lock was taken or given back: nothing was asked yet, or all is saved.
        expect(error).toBeInstanceOf(StorageFault);
        expect([0, 12]).toContain(accepted);
        faults++;
      }
      expect(answersOn(files)).toBe(accepted);
    }
  expect(faults).toBeLessThan(total);
});

test('a power cut after any operation keeps every accepted answer', () => {
  let states = 0;
  for (let at = 0; at < total; at += 1) {
    const files = fresh();
    let accepted = 0;
    files.after = (_, count) => {
      if (count === at) throw new Killed();
    };
    try {
      run(files, 1, (count) => {
        accepted = count;
      });
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    for (const left of files.crashes()) {
      states++;
      const kept = answersOn(left);
      if (kept < accepted) throw new Error(`${accepted} accepted, ${kept} kept, after operation ${at}`);
    }
  }
  expect(states).toBeGreaterThan(1_000);
});

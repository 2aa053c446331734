/** A disk that takes no more, at every question of the first evening: the answer stays, and finds a place. */
import { Loop } from '../src/commands/loop.ts';
import { OfferFile } from '../src/commands/offer-file.ts';
import { keptWords, type Outcome } from '../src/commands/wizard.ts';
import { start } from '../src/locales/en/start.ts';
import type { Ask, Reply } from '../src/terminal/view.ts';
import { errnoError, MemoryFiles } from './memory-files.ts';
import { scriptNamed } from './session/builtin.ts';
import { contextOf, Player } from './wizard-player.ts';

const { script } = scriptNamed('first');

const answerTo = (ask: Ask, number: number): Reply =>
  ask.choices === undefined
    ? { type: 'answer', value: `words ${number}` }
    : { type: 'answer', value: ask.choices[0]!.value };

/** The first evening, on a disk that is full from the question of that number on. */
async function evening(full: number, way: 'retry' | 'elsewhere' | 'quit') {
  const files = new MemoryFiles({ '/home/one/notes.txt': '', '/media/key/notes.txt': '' });
  let isFull = false;
  files.before = (operation, _, path) => {
    if (isFull && (operation === 'write' || (operation === 'open' && path.startsWith('/home/one/.'))))
      throw errnoError('ENOSPC');
    return undefined;
  };
  const told: string[] = [];
  let number = 0;
  const skin = new Player((ask) => {
    if (ask.key !== undefined) {
      number++;
      isFull = number === full;
      return answerTo(ask, number);
    }
    told.push(ask.ask);
    if (ask.kind === 'text') {
      isFull = false;
      return { type: 'answer', value: '/media/key' };
    }
    if (way === 'retry') isFull = false;
    return { type: 'answer', value: way };
  });
  const context = contextOf(files);
  const file = await OfferFile.open(context, undefined, 'en');
  const loop = new Loop(
    { context, skin, script, evenings: [1], statement: () => undefined, eveningEnd: () => [] },
    file,
  );
  const outcome: Outcome = await loop.run();
  return { outcome, told, files, asked: skin.asked.filter((one) => /^[a-z_]+$/.test(one)) };
}

const whole = 9;
const numbers = Array.from({ length: whole }, (_, index) => index + 1);

test.each(numbers)('question %d: once there is room, the answer is written', async (full) => {
  const { outcome, told, files, asked } = await evening(full, 'retry');
  expect(outcome).toBe('complete');
  expect(told).toHaveLength(1);
  expect(new Set(asked).size).toBe(asked.length);
  expect(files.text('/home/one/offer.yaml')).toContain(`words ${asked.length}`);
});

test.each(numbers)('question %d: another folder takes all of it', async (full) => {
  const { outcome, files, asked } = await evening(full, 'elsewhere');
  expect(outcome).toBe('complete');
  const moved = files.text('/media/key/offer.yaml') ?? '';
  expect(moved.match(/words \d+/g)).toHaveLength(asked.length - choices(asked));
  expect(moved).toMatch(/^end:\n {2}answers: \d+\n$/m);
});

test.each(numbers)('question %d: one leaves with the answers before it', async (full) => {
  const { outcome, files } = await evening(full, 'quit');
  expect(outcome).toBe('disk');
  const text = files.text('/home/one/offer.yaml');
  if (full === 1) expect(text).toBeUndefined();
  else expect(text).toMatch(/^end:\n {2}answers: \d+\n$/m);
  expect(text ?? '').not.toContain(`words ${full}`);
  if (full > 2) expect(text).toContain('words 2');
});

/** Questions answered by choosing hold none of the words. */
const choices = (asked: readonly string[]): number =>
  asked.filter((id) => ['door', 'sells', 'for_whom', 'address'].includes(id)).length;

test('who leaves a full disk is not told that all is saved', () => {
  const said = (outcome: Outcome): string =>
    keptWords(start, outcome)({ file: 'offer.yaml', command: 'limpide', page: '' });
  expect(said('left')).toBe('All your answers are in offer.yaml. To go on: limpide');
  expect(said('disk')).toMatch(/^Your last answer is not saved\./);
});

test('what a person changes in the file meanwhile is taken up, beside the answer', async () => {
  const files = new MemoryFiles({ '/home/one/notes.txt': '' });
  const path = '/home/one/offer.yaml';
  const offered: string[][] = [];
  let number = 0;
  const skin = new Player((ask) => {
    if (ask.key === undefined) {
      offered.push(ask.choices!.map(({ value }) => value));
      return { type: 'answer', value: 'take-up' };
    }
    number++;
    if (number === 3) files.put(path, files.text(path)!.replace('words 2', 'my own words'));
    return answerTo(ask, number);
  });
  const context = contextOf(files);
  const file = await OfferFile.open(context, undefined, 'en');
  const loop = new Loop(
    { context, skin, script, evenings: [1], statement: () => undefined, eveningEnd: () => [] },
    file,
  );
  expect(await loop.run()).toBe('complete');
  expect(offered).toEqual([['take-up', 'retry', 'elsewhere', 'quit']]);
  expect(files.text(path)).toMatch(/pitch_before: my own words/);
  expect(files.text(path)).toMatch(/craft: words 3/);
});

/** What follow-ups do to words already given: they are told before they go, and asked for again only when it helps. */
import { Loop } from '../src/commands/loop.ts';
import { OfferFile } from '../src/commands/offer-file.ts';
import { MemoryFiles } from './memory-files.ts';
import { scriptNamed } from './session/builtin.ts';
import { contextOf, Player } from './wizard-player.ts';

const { script } = scriptNamed('first');

/** The first evening, with these answers by key; without one, Enter on a follow-up. `heard` in what sounds “well”. */
async function evening(words: Readonly<Record<string, string>>, heard: readonly string[]) {
  const files = new MemoryFiles({ '/home/one/notes.txt': '' });
  const skin = new Player(({ key = '', choices, none }) => {
    const said = words[key];
    if (said !== undefined) return { type: 'answer', value: said };
    if (none !== undefined) return { type: 'skip' };
    return { type: 'answer', value: choices?.[0]?.value ?? `words of ${key}` };
  });
  const context = contextOf(files);
  const listen = (text: string) => ({ ids: text.includes('well') ? heard : [] });
  const loop = new Loop(
    { context, skin, script, listen, evenings: [1], statement: () => undefined, eveningEnd: () => [] },
    await OfferFile.open(context, undefined, 'en'),
  );
  await loop.run();
  return { asked: skin.asked, said: skin.said, statement: loop.file.offer.service?.statement };
}

test('words said anew: which ones they take the place of is told', async () => {
  const { asked, said, statement } = await evening(
    { change: 'feel well', 'change+1': 'sleep through the night' },
    ['vague-word'],
  );
  expect(asked).toContain('change+1');
  expect(statement?.change).toBe('sleep through the night');
  expect(said).toContain('That takes the place of “feel well”.');
});

test('Enter keeps what was said', async () => {
  const { asked, said, statement } = await evening({ change: 'feel well' }, ['vague-word']);
  expect(asked).toContain('change+1');
  expect(statement?.change).toBe('feel well');
  expect(said.join()).not.toContain('takes the place');
});

test.each([
  ['she dares say no to her boss', true],
  ['they dare say no to her boss', false],
  ['say no to their boss', false],
])('“%s”: asked for the third person: %s', async (change, isAsked) => {
  const { asked } = await evening({ change }, []);
  expect(asked.includes('change+1')).toBe(isAsked);
});

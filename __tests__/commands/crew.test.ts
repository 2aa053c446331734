/** Files shared with threads: the same results in the same order, whatever becomes of a thread. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unconfigured } from '../../src/check/configuration/unconfigured.ts';
import { type Answer, checkNames, fewest } from '../../src/commands/checking/crew.ts';
import { Desk } from '../../src/commands/checking/desk.ts';
import { nodeFiles } from '../../src/host/files.ts';
import type { ThreadEars } from '../../src/host/threads.ts';
import { type Host, nodeHost } from '../../src/host.ts';

const root = join(import.meta.dirname, '..', '..');
let folder: string;
let names: string[];
let desk: Desk;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-crew-'));
  names = Array.from({ length: fewest + 40 }, (_, index) => `${String(index).padStart(5, '0')}.yaml`);
  for (const [index, name] of names.entries()) writeFileSync(join(folder, name), source(index));
  names.splice(7, 0, 'gone.yaml');
  desk = new Desk(nodeFiles, { cwd: folder, today: '2026-11-22', configuration: unconfigured, folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Small files, most of them with something to find; some hostile. */
function source(index: number): string {
  if (index % 50 === 3) return `format: limpide/1\nlanguage: en\nmaker: {name: ["\u001b[31m, *x}\n`;
  return `format: limpide/1\nlanguage: en\nevidence:\n  - {id: E${index}, client: nobody-${index}}\n`;
}

type Hands = Pick<Host, 'cores' | 'thread' | 'later'>;
const later: Host['later'] = nodeHost(root).later;
const alone: Hands = { cores: 1, thread: () => ({ post: () => {}, end: () => {} }), later };

/** The results in the order of the names. */
async function checked(hands: Hands, withKeys: boolean): Promise<Answer[]> {
  const answers: Answer[] = Array.from({ length: names.length });
  const took: number[] = [];
  await checkNames(hands, desk, names, withKeys, (number, answer) => {
    answers[number] = answer;
    took.push(number);
  });
  expect(took.sort((a, b) => a - b)).toEqual([...names.keys()]);
  return answers;
}

test('real threads give what one thread gives', async () => {
  const expected = await checked(alone, true);
  const host: Hands = { cores: 3, thread: nodeHost(root).thread, later };
  const shared = await checked(host, true);
  expect(shared).toHaveLength(names.length);
  expect(shared[7]).toBeUndefined();
  expect(JSON.stringify(shared)).toBe(JSON.stringify(expected));
});

test.each(['at once', 'on its first share', 'never answers, then goes'])(
  'a thread that is lost (%s) loses no file',
  async (how) => {
    const expected = await checked(alone, false);
    let posted = 0;
    const thread = (_: unknown, { gone }: ThreadEars) => {
      if (how === 'at once') later(0, gone);
      return {
        post: () => {
          posted++;
          if (how !== 'at once') later(how === 'on its first share' ? 0 : 300, gone);
        },
        end: () => {},
      };
    };
    const shared = await checked({ cores: 2, thread, later }, false);
    expect(posted).toBe(2);
    expect(JSON.stringify(shared)).toBe(JSON.stringify(expected));
  },
);

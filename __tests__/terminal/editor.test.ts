import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Desk, desk, question, type Setting, settle } from './memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'limpide-editor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An editor that does this to the file and ends with that code. */
const editor = (
  does: (path: string) => number,
  env: Record<string, string> = { EDITOR: 'mine' },
): Setting => ({
  machine: {
    env,
    temporary: folder,
    runHere: (_command, args) => Promise.resolve(does(args.at(-1)!)),
  },
});
const saving =
  (content: string | Buffer, code = 0) =>
  (path: string): number => {
    writeFileSync(path, content);
    return code;
  };
const ctrlE = '\u0005';

async function opened(typed: string, setting: Setting): Promise<Desk & { reply: Promise<unknown> }> {
  const it = await desk(setting);
  const reply = it.skin.ask(question('long'));
  await settle();
  await it.type(typed);
  await it.type(ctrlE);
  await settle();
  expect(readdirSync(folder)).toEqual([]);
  return { ...it, reply };
}

test('Ctrl+E gives what is there to the editor, and what comes back is the answer', async () => {
  let given = '';
  let mode = 0;
  const { reply, raw } = await opened(
    'cœur de métier',
    editor((path) => {
      given = readFileSync(path, 'utf8');
      mode = statSync(path).mode & 0o777;
      writeFileSync(path, '\ufeffL’été,\r\n« cœur de métier »\r\n\r\n');
      return 0;
    }),
  );
  expect(await reply).toEqual({ type: 'answer', value: 'L’été,\n« cœur de métier »' });
  expect(given).toBe('cœur de métier\n');
  expect(mode).toBe(0o600);
  expect(raw).toEqual([true, false, true]);
});

test.each([
  ['nothing changed', (): number => 0, undefined],
  ['it ended badly', saving('lost?', 1), 'Your editor ended without saving: nothing changed.'],
  [
    'it saved Latin-1',
    saving(Buffer.from([0x63, 0x9c, 0x75, 0x72]), 0),
    'What came back is not UTF-8 text: nothing changed.',
  ],
  [
    'it saved far too much',
    saving(Buffer.alloc(5_000_000, 'a'), 0),
    'What came back is not UTF-8 text: nothing changed.',
  ],
  ['there is none', (): number => 127, 'No editor was found. Set VISUAL or EDITOR to yours.'],
] as const)('when %s, what was typed stays', async (_, does, said) => {
  const it = await opened('typed', editor(does));
  if (said !== undefined) expect(it.screen.text).toContain(said);
  expect(it.screen.text).toContain('❯ typed');
  await it.type('\r');
  await it.type('\r');
  expect(await it.reply).toEqual({ type: 'answer', value: 'typed' });
});

test('VISUAL before EDITOR, with its options; then the usual ones; a line of the shell is never run', async () => {
  const ran: string[][] = [];
  const setting: Setting = {
    machine: {
      env: { VISUAL: '"/opt/my editor" --wait; rm -rf x', EDITOR: 'other' },
      temporary: folder,
      runHere: (command, args) => {
        ran.push([command, ...args.slice(0, -1)]);
        return Promise.resolve(127);
      },
    },
  };
  const it = await opened('', setting);
  expect(ran).toEqual([['/opt/my editor', '--wait;', 'rm', '-rf', 'x'], ['other'], ['nano'], ['vi']]);
  await it.type('\u0011');
});

test('Ctrl+C inside the editor is the editor’s', async () => {
  const it = await desk({
    machine: {
      env: { EDITOR: 'mine' },
      temporary: folder,
      runHere: async (_command, args) => {
        it.signal('SIGINT');
        await settle();
        writeFileSync(args.at(-1)!, 'written');
        return 0;
      },
    },
  });
  const reply = it.skin.ask(question('text'));
  await it.type(ctrlE);
  await settle();
  expect(await reply).toEqual({ type: 'answer', value: 'written' });
});

test('from plain mode on a terminal: :editor', async () => {
  const it = await desk({
    plain: true,
    ...editor(saving('two\n\nparagraphs')),
  });
  const reply = it.skin.ask(question('long'));
  await it.type(':editor\n');
  expect(await reply).toEqual({ type: 'answer', value: 'two\n\nparagraphs' });
});

/** The protocol, spoken to the real process. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const bin = join(import.meta.dirname, '../../bin/limpide.js');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

class Editor {
  readonly server: ChildProcess;
  private buffer = Buffer.alloc(0);
  private id = 0;
  private readonly heard: Message[] = [];
  private wake: () => void = () => undefined;
  readonly exited: Promise<number | null>;

  constructor(folder: string, locale: string) {
    this.server = spawn(process.execPath, [bin, 'lsp', '--stdio', '--locale', locale], { cwd: folder });
    this.server.stdout!.on('data', (chunk: Buffer) => this.read(chunk));
    this.exited = new Promise((done) => {
      this.server.on('exit', done);
    });
  }

  notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  async request<T>(method: string, params: unknown): Promise<T> {
    const id = ++this.id;
    this.send({ id, method, params });
    const answer = await this.until((message) => message.id === id && message.method === undefined);
    return answer.result as T;
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const method = 'textDocument/publishDiagnostics';
    const message = await this.until(
      (one) => one.method === method && (one.params as { uri: string }).uri === uri,
    );
    return (message.params as { diagnostics: Diagnostic[] }).diagnostics;
  }

  private send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  private async until(fits: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const at = this.heard.findIndex(fits);
      if (at !== -1) return this.heard.splice(at, 1)[0]!;
      await new Promise<void>((wake) => {
        this.wake = wake;
      });
    }
  }

  private read(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const head = /Content-Length: (\d+)\r\n\r\n/.exec(this.buffer.toString('latin1'));
      if (head === null) break;
      const start = head.index + head[0].length;
      const end = start + Number(head[1]);
      if (this.buffer.length < end) break;
      this.heard.push(JSON.parse(this.buffer.subarray(start, end).toString('utf8')));
      this.buffer = this.buffer.subarray(end);
    }
    this.wake();
  }
}

interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly severity: number;
  readonly range: Range;
}
interface Range {
  readonly start: { line: number; character: number };
  readonly end: { line: number; character: number };
}
interface Action {
  readonly title: string;
  readonly kind: string;
  readonly edit: { changes: Record<string, { range: Range; newText: string }[]> };
}

const offer = `format: limpide/1
language: fr
clients:
  - {id: lea, who: dame au sac rouge}
evidence:
  - {id: e-1, client: leo, words: "Je l'ai offert", when: 2026-05}
  - words: Je suis revenue
    client: lea
    when: 2026-06
hypotheses:
  - {id: h-1, from: [
`;

function applied(text: string, edits: readonly { range: Range; newText: string }[]): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Range['start']): number =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  return edits.reduceRight(
    (done, { range, newText }) =>
      done.slice(0, offset(range.start)) + newText + done.slice(offset(range.end)),
    text,
  );
}

let folder: string;
let running: Editor | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-lsp-'));
});
afterEach(() => {
  running?.server.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(
  locale: string,
  text: string,
): Promise<{ editor: Editor; uri: string; found: Diagnostic[] }> {
  const editor = new Editor(folder, locale);
  running = editor;
  await editor.request('initialize', { processId: null, rootUri: null, capabilities: {} });
  editor.notify('initialized', {});
  const uri = pathToFileURL(join(folder, 'offre.yaml')).href;
  editor.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
  return { editor, uri, found: await editor.diagnostics(uri) };
}

async function closed(editor: Editor): Promise<void> {
  await editor.request('shutdown', null);
  editor.notify('exit', null);
  expect(await editor.exited).toBe(0);
}

const whole = offer.replace('  - {id: h-1, from: [\n', '  - {id: h-1, from: [e-1]}\n');

test('finds while typing, explains, proposes, repairs', async () => {
  const { editor, uri, found } = await opened('fr', whole);
  const link = found.find(({ code }) => code === 'broken-link')!;
  expect(link).toMatchObject({
    severity: 1,
    range: { start: { line: 5, character: 22 }, end: { line: 5, character: 25 } },
  });
  expect(link.message).toContain('Voulais-tu dire «\u00a0lea\u00a0»');

  const hover = await editor.request<{ contents: { value: string } }>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 5, character: 23 },
  });
  expect(hover.contents.value).toContain('Un renvoi ne mène nulle part');

  const actions = await editor.request<Action[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: link.range,
    context: { diagnostics: [link] },
  });
  const texts = actions.map(({ edit }) => applied(whole, edit.changes[uri]!));
  expect(actions.map(({ kind }) => kind)).toEqual(['quickfix', 'quickfix', 'quickfix', 'source.fixAll']);
  expect(texts[0]).toBe(whole.replace('client: leo', 'client: lea'));
  expect(texts[1]).toContain('  # limpide-ignore broken-link: \n  - {id: e-1');
  expect(texts[2]!.startsWith('# limpide-ignore-file broken-link: \n')).toBe(true);
  expect(texts[3]).toContain('  - id: e-2\n    words: Je suis revenue');

  editor.notify('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: texts[0] }],
  });
  expect((await editor.diagnostics(uri)).map(({ code }) => code)).not.toContain('broken-link');
  await closed(editor);
});

test('completes the ids of clients and evidence', async () => {
  const { editor, uri } = await opened('en', whole);
  const at = async (text: string, line: number, character: number): Promise<string[]> => {
    editor.notify('textDocument/didChange', {
      textDocument: { uri, version: 3 },
      contentChanges: [{ text }],
    });
    await editor.diagnostics(uri);
    const items = await editor.request<{ label: string }[]>('textDocument/completion', {
      textDocument: { uri },
      position: { line, character },
    });
    return items.map(({ label }) => label);
  };
  expect(await at(whole, 10, 22)).toEqual(['e-1', 'passion']);
  expect(await at(whole, 5, 22)).toEqual(['lea']);
  expect(await at(whole, 3, 12)).toEqual([]);
  // A line half typed makes the file unreadable: what it held a moment ago still helps.
  const typing = `${whole}  - {client: \nserv`;
  expect(await at(typing, typing.split('\n').length - 2, 13)).toEqual(['lea']);
  expect(await at(whole.replaceAll('\n', '\r\n'), 5, 22)).toEqual(['lea']);
  await closed(editor);
});

test('what is added to a file with Windows line ends has them too', async () => {
  const windows = whole.replaceAll('\n', '\r\n');
  const { editor, uri, found } = await opened('en', windows);
  const link = found.find(({ code }) => code === 'broken-link')!;
  const actions = await editor.request<Action[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: link.range,
    context: { diagnostics: [link] },
  });
  for (const { edit } of actions)
    for (const { newText } of edit.changes[uri]!) expect(newText).not.toMatch(/(?<!\r)\n/);
  await closed(editor);
});

test('a broken text and a broken configuration stop nothing', async () => {
  writeFileSync(join(folder, 'limpide.config.yaml'), 'rules: [');
  const { editor, uri, found } = await opened('en', 'format: limpide/1\nlanguage: "en\n');
  expect(found.map(({ code }) => code)).toEqual(['yaml-error']);
  editor.notify('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: 'format: limpide/1\nlanguage: en\n' }],
  });
  expect(await editor.diagnostics(uri)).toEqual([]);
  await closed(editor);
});

test('a burst of keys is checked once, and what is asked in between is asked of the last text', async () => {
  const { editor, uri } = await opened('en', whole);
  for (let version = 2; version < 20; version++)
    editor.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text: `${whole}# ${'x'.repeat(version)}\n  - {client: ` }],
    });
  const line = whole.split('\n').length;
  const items = await editor.request<{ label: string }[]>('textDocument/completion', {
    textDocument: { uri },
    position: { line, character: 13 },
  });
  expect(items.map(({ label }) => label)).toEqual(['lea']);
  await editor.diagnostics(uri);
  expect(await Promise.race([editor.diagnostics(uri), quiet(300)])).toBe('quiet');
  await closed(editor);
});

const quiet = (milliseconds: number): Promise<string> =>
  new Promise((done) => {
    setTimeout(done, milliseconds, 'quiet');
  });

import {
  CodeActionKind,
  createConnection,
  type InitializeResult,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node.js';
import { checkFile } from '../check/check-file.ts';
import { saysOffer } from '../offer/names.ts';
import { actionsFor } from './actions.ts';
import { completionsAt } from './completion.ts';
import { diagnosticOf } from './diagnostics.ts';
import { hoverAt } from './hover.ts';
import type { OpenDocument, Workshop } from './workshop.ts';

/** How long a person's keys are gathered before the text is checked, in milliseconds: less than a blink. */
const breath = 60;

/** Speaks the language server protocol on two streams until the editor closes them. */
export function serve(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  workshop: Workshop,
): Promise<void> {
  const reader = new StreamMessageReader(input);
  const connection = createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(output));
  const documents = new Map<string, OpenDocument>();
  /** Texts typed and not checked yet. */
  const waiting = new Map<string, string>();

  async function check(uri: string, text: string): Promise<void> {
    if (!saysOffer(text.slice(0, 4096))) {
      documents.delete(uri);
      await connection.sendDiagnostics({ uri, diagnostics: [] });
      return;
    }
    const around = await workshop.surroundings();
    const checked = checkFile({ file: uri, source: text }, workshop.settingsFor(uri), around);
    documents.set(uri, { uri, text, checked, lastOffer: checked.offer ?? documents.get(uri)?.lastOffer });
    const diagnostics = checked.findings.map((finding) => diagnosticOf(finding, workshop.locale));
    await connection.sendDiagnostics({ uri, diagnostics });
  }

  /** What was typed last is checked; what it was for a moment is not. */
  async function settle(uri: string): Promise<void> {
    const text = waiting.get(uri);
    if (text === undefined) return;
    waiting.delete(uri);
    await check(uri, text);
  }

  /** A fault of ours ends up in the editor's log, and the server goes on. */
  const told = (error: unknown): void => connection.console.error(String(error));

  connection.onInitialize(
    (): InitializeResult => ({
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Full },
        hoverProvider: true,
        completionProvider: { triggerCharacters: ['[', ' ', ','] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll] },
      },
      serverInfo: { name: 'limpide', version: workshop.version },
    }),
  );
  connection.onDidOpenTextDocument(({ textDocument: { uri, text } }) => check(uri, text));
  connection.onDidChangeTextDocument(({ textDocument: { uri }, contentChanges }) => {
    const last = contentChanges.at(-1);
    if (last === undefined) return;
    if (!waiting.has(uri)) workshop.later(breath, () => void settle(uri).catch(told));
    waiting.set(uri, last.text);
  });
  connection.onDidCloseTextDocument(async ({ textDocument: { uri } }) => {
    waiting.delete(uri);
    documents.delete(uri);
    await connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onHover(async ({ textDocument, position }) => {
    await settle(textDocument.uri);
    const document = documents.get(textDocument.uri);
    return document === undefined ? null : hoverAt(document, position, workshop);
  });
  connection.onCompletion(async ({ textDocument, position }) => {
    await settle(textDocument.uri);
    const document = documents.get(textDocument.uri);
    return document === undefined ? [] : completionsAt(document, position);
  });
  connection.onCodeAction(async ({ textDocument, context }) => {
    await settle(textDocument.uri);
    const document = documents.get(textDocument.uri);
    return document === undefined ? [] : actionsFor(document, context.diagnostics, workshop);
  });

  const closed = new Promise<void>((done) => reader.onClose(() => done()));
  connection.listen();
  return closed;
}

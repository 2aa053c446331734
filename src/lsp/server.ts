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

/** Speaks the language server protocol on two streams until the editor closes them. */
export function serve(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  workshop: Workshop,
): Promise<void> {
  const reader = new StreamMessageReader(input);
  const connection = createConnection(ProposedFeatures.all, reader, new StreamMessageWriter(output));
  const documents = new Map<string, OpenDocument>();

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
    return last === undefined ? undefined : check(uri, last.text);
  });
  connection.onDidCloseTextDocument(async ({ textDocument: { uri } }) => {
    documents.delete(uri);
    await connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onHover(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document === undefined ? null : hoverAt(document, position, workshop);
  });
  connection.onCompletion(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    return document === undefined ? [] : completionsAt(document, position);
  });
  connection.onCodeAction(({ textDocument, context }) => {
    const document = documents.get(textDocument.uri);
    return document === undefined ? [] : actionsFor(document, context.diagnostics, workshop);
  });

  const closed = new Promise<void>((done) => reader.onClose(() => done()));
  connection.listen();
  return closed;
}

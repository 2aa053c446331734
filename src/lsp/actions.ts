import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver/node.js';
import type { Finding } from '../check/finding.ts';
import { fingerprintOf } from '../check/fingerprint.ts';
import { repair, suggested } from '../check/repair.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { OpenDocument, Workshop } from './workshop.ts';

/**
 * What may be done about the findings of a place: apply a suggestion, silence with a reason, repair what is
 * mechanical. The reason is left for the person to write: until then the comment itself is a finding.
 */
export function actionsFor(
  document: OpenDocument,
  diagnostics: readonly Diagnostic[],
  workshop: Workshop,
): CodeAction[] {
  const { words, locale } = workshop;
  const asked = new Set(
    diagnostics.map(({ data }) => (data as { fingerprint?: string } | undefined)?.fingerprint),
  );
  const found = document.checked.findings.filter((finding) => asked.has(fingerprintOf(finding)));
  const one = found.flatMap((finding) => {
    const mine = [diagnosticOf(finding, locale)];
    const action = (title: string, edits: TextEdit[], preferred = false): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: mine,
      edit: { changes: { [document.uri]: edits } },
      ...(preferred ? { isPreferred: true } : {}),
    });
    const text = suggested(document.checked, finding);
    return [
      ...(text === undefined
        ? []
        : [action(words.apply(finding.replacement!), [difference(document.text, text)], true)]),
      ...(silenceable(finding)
        ? [
            action(words.suppress(finding.rule), [comment(document.text, finding)]),
            action(words.suppressInFile(finding.rule), [
              insertion(0, `# limpide-ignore-file ${finding.rule}: ${lineEnd(document.text)}`),
            ]),
          ]
        : []),
    ];
  });
  const repaired = repair(document.checked);
  const all: CodeAction[] =
    repaired === undefined
      ? []
      : [
          {
            title: words.repair,
            kind: CodeActionKind.SourceFixAll,
            edit: { changes: { [document.uri]: [difference(document.text, repaired.text)] } },
          },
        ];
  return [...one, ...all];
}

/** A file that cannot be read has no comments to obey, and a comment is not silenced by another. */
const silenceable = ({ rule }: Finding): boolean =>
  !rule.startsWith('suppression-') && rule !== 'yaml-error' && rule !== 'unknown-version';

function comment(text: string, { rule, commentLine }: Finding): TextEdit {
  const line = text.split('\n')[commentLine - 1] ?? '';
  const indent = /^ */.exec(line)![0];
  return insertion(commentLine - 1, `${indent}# limpide-ignore ${rule}: ${lineEnd(text)}`);
}

/** As the document's own lines end. */
const lineEnd = (text: string): string => (/\r\n/.test(text) ? '\r\n' : '\n');

function insertion(line: number, newText: string): TextEdit {
  const at = { line, character: 0 };
  return { range: { start: at, end: at }, newText };
}

/** One edit for all that lies between the first and the last difference, by whole lines. */
function difference(before: string, after: string): TextEdit {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const lines = b.slice(head, b.length - tail);
  // Up to the next line's start, or, in the last line, to its end.
  const reachesEnd = tail === 0;
  const end = reachesEnd
    ? { line: a.length - 1, character: a.at(-1)!.length }
    : { line: a.length - tail, character: 0 };
  return {
    range: { start: { line: head, character: 0 }, end },
    newText: lines.join('\n') + (reachesEnd ? '' : lines.length > 0 ? '\n' : ''),
  };
}

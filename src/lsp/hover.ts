import { type Hover, MarkupKind, type Position } from 'vscode-languageserver/node.js';
import { ruleNamed } from '../check/rule-named.ts';
import { rangeOf } from './diagnostics.ts';
import type { OpenDocument, Workshop } from './workshop.ts';

/** Explains what is found under the pointer; the narrowest finding first. */
export function hoverAt({ checked }: OpenDocument, at: Position, { locale, words }: Workshop): Hover | null {
  const found = checked.findings
    .filter(({ range }) => holds(rangeOf(range), at))
    .sort((a, b) => size(a.range) - size(b.range));
  if (found.length === 0) return null;
  const parts = found.map(({ rule: id }) => {
    const { title, why, instead, ignoreWhen } = ruleNamed(id)!.text[locale];
    return `**${title}** (\`${id}\`)\n\n${why}\n\n*${words.instead}* ${instead}\n\n*${words.ignoreWhen}* ${ignoreWhen}`;
  });
  return {
    contents: { kind: MarkupKind.Markdown, value: [...new Set(parts)].join('\n\n---\n\n') },
    range: rangeOf(found[0]!.range),
  };
}

function holds({ start, end }: { start: Position; end: Position }, at: Position): boolean {
  const after = at.line > start.line || (at.line === start.line && at.character >= start.character);
  const before = at.line < end.line || (at.line === end.line && at.character <= end.character);
  return after && before;
}

const size = ({ start, end }: { start: { offset: number }; end: { offset: number } }): number =>
  end.offset - start.offset;

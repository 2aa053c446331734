import { CST, Lexer, Parser } from 'yaml';
import type { Limits } from './limits.ts';
import { CommentNode, type SourceText } from './nodes.ts';
import { lineAt } from './places.ts';
import { withValueQuoted } from './quote.ts';
import type { YamlComment, YamlProblem, YamlProblemCode } from './types.ts';

export interface Scan {
  readonly tokens: readonly CST.Token[];
  readonly comments: readonly YamlComment[];
  readonly warnings: readonly YamlProblem[];
  /** How many lexical tokens there are (`Limits.tokens`). */
  readonly count: number;
}

const refused: Readonly<Record<string, YamlProblemCode>> = {
  anchor: 'anchor',
  alias: 'alias',
  tag: 'tag',
  'directive-line': 'directive',
};

/** What may stand before the `---` of a first document. */
const besides: ReadonlySet<string> = new Set(['byte-order-mark', 'doc-mode', 'space', 'comment', 'newline']);

/** A line that begins with a blank that YAML does not take for indentation (no-break and other wide blanks). */
const oddIndent = /(?:^|\n)[ \t]*[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/**
 * One pass over a stretch of the text that begins a line, in linear time, that stops at the first thing an offer has no
 * use for: more tokens or depth than the limits, anchors, aliases, tags, directives, a second document. What is left is
 * safe to compose; its tokens tell places from the beginning of the stretch.
 */
export function scan(source: SourceText, limits: Limits, from: number, to: number): Scan | YamlProblem {
  const { text } = source;
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: YamlComment[] = [];
  const warnings: YamlProblem[] = [];
  let [count, documents, inScalar, inBlockText, hasContent] = [0, 0, false, false, false];

  for (const lexeme of new Lexer().lex(text.slice(from, to))) {
    const offset = from + parser.offset;
    const problem = (code: YamlProblemCode, args: Record<string, string> = {}): YamlProblem => ({
      code,
      range: source.range(offset, offset + Math.max(1, lexeme.length)),
      args,
    });
    if (++count > limits.tokens) return problem('too-many-tokens', { limit: `${limits.tokens}` });
    const type = inScalar ? 'text' : CST.tokenType(lexeme);
    if (inScalar && !inBlockText && opensLine(text, offset) && oddIndent.test(lexeme))
      return problem('odd-indent-character');
    inBlockText = type === 'block-scalar-header' || (inBlockText && !inScalar);
    inScalar = type === 'scalar';

    const code = type === null ? undefined : refused[type];
    if (code !== undefined) return problem(code, { value: lexeme, ...fixed(text, offset) });
    if (type === 'doc-mode' && documents++ > 0) return problem('second-document');
    if (type === 'doc-start' && hasContent) return problem('second-document');
    if (type === null || !besides.has(type)) hasContent = true;
    if (type === 'comment') {
      const comment = new CommentNode(opensLine(text, offset), offset, offset + lexeme.length, source);
      comments.push(comment);
      if (!comment.alone && /^#[^\s#!]/.test(lexeme))
        warnings.push({ ...problem('text-lost', { value: lexeme, ...fixed(text, offset) }) });
    }

    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') return syntax(from + token.offset, source);
      tokens.push(token);
    }
    if (parser.stack.length > limits.depth) return problem('too-deep', { limit: `${limits.depth}` });
  }
  for (const token of parser.end()) {
    if (token.type === 'error') return syntax(from + token.offset, source);
    tokens.push(token);
  }
  return { tokens, comments, warnings, count };
}

/** A place that YAML cannot read, with the line as it could be written when quotes would do. */
export function syntax(offset: number, source: SourceText): YamlProblem {
  const { text } = source;
  const at = Math.min(offset, text.length);
  return { code: 'syntax', range: source.range(at, Math.min(at + 1, text.length)), args: fixed(text, at) };
}

function fixed(text: string, offset: number): { fix?: string } {
  const fix = withValueQuoted(lineAt(text, offset));
  return fix === undefined ? {} : { fix };
}

function opensLine(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at === 0 || text[at - 1] === '\n' || (at === 1 && text[0] === '\ufeff');
}

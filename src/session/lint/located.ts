/** The questions of a script with the place where each is written, for findings to point at. */
import { nodeAt } from '../../yaml/path.ts';
import type { Path, Range, YamlNode } from '../../yaml/types.ts';
import type { LoadedScript } from '../load.ts';
import type { Question, Section, SessionScript } from '../schema.ts';
import type { ScriptCode, ScriptFinding } from './finding.ts';

export interface Located {
  readonly question: Question;
  readonly section: Section;
  /** The list whose record this question belongs to. */
  readonly list?: Question;
  readonly file: string;
  readonly node: YamlNode;
}

/** Everything a check is handed. */
export interface Source {
  readonly script: SessionScript;
  readonly loaded: LoadedScript;
  /** In the script's order; a list comes before its record's questions. */
  readonly questions: readonly Located[];
  readonly main: { readonly file: string; readonly node: YamlNode };
  /** What `heard` may name: rules and kinds of quotes. */
  readonly heard: readonly string[];
}

const start = { offset: 0, line: 1, column: 1 };
const nowhere: YamlNode = { kind: 'empty', range: { start, end: start } };

export function sourceOf(loaded: LoadedScript, heard: readonly string[]): Source {
  const { script, documents } = loaded;
  const [file, document] = [...documents][0] ?? ['', undefined];
  const root = document?.root ?? nowhere;
  const questions = script.sections.flatMap((section, at) => {
    const own = nodeAt(root, ['sections', at, 'questions']);
    const count = own?.kind === 'sequence' ? own.items.length : 0;
    return (section.questions ?? []).flatMap((question, index): Located[] => {
      const where = index < count ? file : (section.include ?? file);
      const node =
        index < count
          ? nodeAt(root, ['sections', at, 'questions', index])
          : nodeAt(documents.get(where)?.root ?? nowhere, ['questions', index - count]);
      const placed: Located = { question, section, file: where, node: node ?? nowhere };
      const records = (question.questions ?? []).map(
        (one, inner): Located => ({
          question: one,
          section,
          list: question,
          file: where,
          node: nodeAt(placed.node, ['questions', inner]) ?? placed.node,
        }),
      );
      return [placed, ...records];
    });
  });
  return { script, loaded, questions, main: { file, node: root }, heard };
}

/** The place of a part of a question; of the nearest part above it when that one is not written. */
export function rangeOf(node: YamlNode, path: Path = []): Range {
  for (let length = path.length; length > 0; length--) {
    const found = nodeAt(node, path.slice(0, length));
    if (found !== undefined) return found.range;
  }
  // A whole question would mark many lines: its first key says enough.
  return node.kind === 'mapping' ? (node.entries[0]?.value.range ?? node.range) : node.range;
}

export function at(
  where: { readonly file: string; readonly node: YamlNode },
  path: Path,
  code: ScriptCode,
  args: Readonly<Record<string, string>> = {},
): ScriptFinding {
  return { code, file: where.file, range: rangeOf(where.node, path), args };
}

import type { Path, YamlDocument, YamlNode } from './types.ts';

/** The node at a path; undefined when nothing stands there. An entry without a value gives its `empty` node. */
export function nodeAt(document: YamlDocument | YamlNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = 'root' in document ? document.root : document;
  for (const step of path) {
    if (node === undefined) return undefined;
    if (node.kind === 'mapping') node = node.entries.find((entry) => entry.key.value === step)?.value;
    else if (node.kind === 'sequence' && typeof step === 'number') node = node.items[step];
    else return undefined;
  }
  return node;
}

const plainKey = /^[^\s.[\]"']+$/;

/** `['evidence', 2, 'when']` → `evidence[2].when`; a key that would not read back is quoted: `answers["a.b"]`. */
export function formatPath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!plainKey.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

/** The inverse of `formatPath`; undefined when the text is not a path. The empty text is the root. */
export function parsePath(text: string): Path | undefined {
  const step = /\.?([^\s.[\]"']+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;
  const path: (string | number)[] = [];
  while (step.lastIndex < text.length) {
    const from = step.lastIndex;
    const found = step.exec(text);
    if (found === null) return undefined;
    // Names after the first are told apart by a dot, which the first does not have.
    if (found[1] !== undefined && (text[from] === '.') !== path.length > 0) return undefined;
    const name = found[1] ?? (found[3] === undefined ? undefined : unquoted(found[3]));
    if (name === undefined && found[2] === undefined) return undefined;
    path.push(name ?? Number(found[2]));
  }
  return path;
}

function unquoted(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

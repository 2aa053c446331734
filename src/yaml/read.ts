import { compose } from './compose.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { SourceText } from './nodes.ts';
import { readQuickly } from './read-quickly.ts';
import { scan } from './scan.ts';
import type { Section } from './section.ts';
import { sourceText } from './source.ts';
import type { YamlRead } from './types.ts';

/**
 * The one door for YAML: bytes or text → nodes with their places, or why not. Never throws; takes time in proportion
 * to the size.
 *
 * @param limits bytes, tokens and depth above which a file is refused before it is parsed
 */
export function readYaml(source: Uint8Array | string, limits: Partial<Limits> = {}): YamlRead {
  const bounds = { ...defaultLimits, ...limits };
  const sectionAt = (text: SourceText, from: number, to: number) => sectionOf(text, from, to, bounds);
  return readQuickly(source, bounds, sectionAt) ?? readFully(source, bounds);
}

/** As `readYaml`, by the full parser whatever the text. */
export function readFully(source: Uint8Array | string, limits: Partial<Limits> = {}): YamlRead {
  const bounds = { ...defaultLimits, ...limits };
  const text = sourceText(source, bounds);
  if (typeof text !== 'string') return { ok: false, problems: [text] };
  const given = new SourceText(text);
  const scanned = scan(given, bounds, 0, text.length);
  if ('code' in scanned) return { ok: false, problems: [scanned] };
  const root = compose(scanned.tokens, given, 0, text.length);
  if (!('kind' in root)) return { ok: false, problems: root };
  return { ok: true, document: { text, root, comments: scanned.comments }, warnings: scanned.warnings };
}

/** A stretch of a text that holds nothing but entries of the outermost record. */
function sectionOf(source: SourceText, from: number, to: number, limits: Limits): Section | undefined {
  const scanned = scan(source, limits, from, to);
  if ('code' in scanned) return undefined;
  const root = compose(scanned.tokens, source, from, to);
  if (!('kind' in root) || root.kind !== 'mapping' || root.flow || root.from !== from) return undefined;
  const { comments, warnings, count } = scanned;
  return { entries: root.entries, comments, warnings, tokens: count };
}

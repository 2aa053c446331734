import { defaultLimits, type Limits } from './limits.ts';
import { sourceText } from './source.ts';
import { deepest, readSubset } from './subset.ts';
import type { YamlRead } from './types.ts';

/**
 * What `readYaml` gives, when the text surely is in the strict subset or cannot be text at all; undefined when the
 * full parser must tell. It loads without that parser.
 */
export function readQuickly(source: Uint8Array | string, limits: Partial<Limits> = {}): YamlRead | undefined {
  const bounds = { ...defaultLimits, ...limits };
  const text = sourceText(source, bounds);
  if (typeof text !== 'string') return { ok: false, problems: [text] };
  if (bounds.depth < deepest) return undefined;
  const document = readSubset(text, bounds.tokens);
  return document === undefined ? undefined : { ok: true, document, warnings: [] };
}

/** As `readYaml`; the full parser is loaded only for a text that needs it. */
export async function readLazily(
  source: Uint8Array | string,
  limits: Partial<Limits> = {},
): Promise<YamlRead> {
  return readQuickly(source, limits) ?? (await import('./read.ts')).readFully(source, limits);
}

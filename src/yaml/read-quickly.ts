import { defaultLimits, type Limits } from './limits.ts';
import type { SectionReader } from './section.ts';
import { sourceText } from './source.ts';
import { deepest, readSubset } from './subset.ts';
import type { YamlRead } from './types.ts';

/**
 * What `readYaml` gives, when the text surely is in the strict subset or cannot be text at all; undefined when the
 * full parser must tell. It loads without that parser.
 *
 * @param sectionAt the full parser, where it is at hand: then it reads only the sections that are not in the subset
 */
export function readQuickly(
  source: Uint8Array | string,
  limits: Partial<Limits> = {},
  sectionAt?: SectionReader,
): YamlRead | undefined {
  const bounds = { ...defaultLimits, ...limits };
  const text = sourceText(source, bounds);
  if (typeof text !== 'string') return { ok: false, problems: [text] };
  if (bounds.depth < deepest) return undefined;
  const read = readSubset(text, bounds.tokens, sectionAt);
  return read && { ok: true, ...read };
}

let loaded: typeof import('./read.ts') | undefined;

/** As `readYaml`; the full parser is loaded only for a text that needs it. */
export async function readLazily(
  source: Uint8Array | string,
  limits: Partial<Limits> = {},
): Promise<YamlRead> {
  if (loaded === undefined) {
    const read = readQuickly(source, limits);
    if (read !== undefined) return read;
    loaded = await import('./read.ts');
  }
  return loaded.readYaml(source, limits);
}

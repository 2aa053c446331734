import type { SessionScript } from './schema.ts';

/**
 * The package's own scripts by name, read already. None in the source: the build puts them in this file's place
 * (`scripts/build.mjs`), so that the first question waits for no YAML.
 */
export const prebuilt: Readonly<Record<string, () => Promise<{ readonly default: SessionScript }>>> = {};

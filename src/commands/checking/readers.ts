import type { SourceFile, Surroundings } from '../../check/engine.ts';
import type { Language } from '../../language/language.ts';

/** Loads the readers of the languages that these files are in, and of no other. */
export async function readersFor(sources: readonly SourceFile[]): Promise<Surroundings['readers']> {
  const languages = new Set(
    sources.flatMap(({ source }): Language[] => {
      const top =
        typeof source === 'string'
          ? source.slice(0, 4096)
          : Buffer.from(source.subarray(0, 4096)).toString('latin1');
      const said = /^["']?language["']?[ \t]*:[ \t]*["']?(fr|en)\b/m.exec(top)?.[1];
      return said === 'fr' || said === 'en' ? [said] : ['fr', 'en'];
    }),
  );
  const { loadReader } = await import('../../language/read.ts');
  return Object.fromEntries(
    await Promise.all([...languages].map(async (one) => [one, await loadReader(one)])),
  );
}

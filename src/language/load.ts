import { compile } from './compile.ts';
import { type Compiled, openPack } from './compiled.ts';
import type { Language } from './language.ts';
import type { LanguageData } from './language-data.ts';
import { decode, type Model, unlearned } from './model.ts';

/**
 * One language, ready to read. Here it is compiled from its sources; in what is built, the module that
 * `scripts/reading-data.mjs` writes stands in the place of this one, and reads a file.
 */
export async function loadCompiled(language: Language): Promise<Compiled> {
  return compiledOf(await loadData(language), await loadModels(language));
}

export async function loadData(language: Language): Promise<LanguageData> {
  return language === 'fr' ? (await import('./fr/data.ts')).data : (await import('./en/data.ts')).data;
}

export async function loadModels(language: Language): Promise<{ pitch: Model; quote: Model }> {
  const { pitch, quote } = await (await loadData(language)).loadWeights();
  return { pitch: decode(pitch), quote: decode(quote) };
}

/** Without `models`: to train them. */
export function compiledOf(
  data: LanguageData,
  models: { readonly pitch: Model; readonly quote: Model } = { pitch: unlearned, quote: unlearned },
): Compiled {
  return openPack(compile(data, models), data.stem);
}

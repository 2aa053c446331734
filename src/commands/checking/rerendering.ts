import { fileName } from '../../escape/file-name.ts';
import type { Positioning } from '../../offer/schema.ts';
import { stampPage } from '../../offer/stamp.ts';
import type { Context } from '../context.ts';

/** Renders an offer's statement again beside it; with `dry`, gives what would be written. Loads the templates late. */
export async function rerendered(
  context: Context,
  file: string,
  offer: Positioning,
  dry: boolean,
): Promise<{ readonly name: string; readonly text: string }> {
  const [{ keepPage, pageName, renderPage }, { quoteReader }] = await Promise.all([
    import('../pages.ts'),
    import('../statement.ts'),
  ]);
  const name = pageName(file, 'statement');
  const body = renderPage(context, 'statement', offer, await quoteReader(offer.language));
  if (!dry) {
    keepPage(context, name, body, offer);
    context.host.stderr.write(`${context.words.check.rendered(fileName(name))}\n`);
  }
  return { name, text: stampPage(body, offer) };
}

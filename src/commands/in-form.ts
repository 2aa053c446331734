import type { Positioning } from '../offer/schema.ts';
import { inForm } from '../session/note.ts';
import { builtin, builtinScript } from './builtin-script.ts';
import type { Context } from './context.ts';

/**
 * The offer with our own questions to clients in the form it speaks in now: `address` may have been changed by hand since
 * they were opened. What a person wrote stays as it is.
 */
export async function spokenInForm(context: Context, offer: Positioning): Promise<Positioning> {
  const open = offer.open_questions ?? [];
  if (offer.language !== 'fr' || open.length === 0) return offer;
  return { ...offer, open_questions: inForm(await builtinScript(context, builtin), offer, open) };
}

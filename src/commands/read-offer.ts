import { resolve } from 'node:path';
import type { Positioning } from '../offer/schema.ts';
import { type Context, Mistake } from './context.ts';
import { found } from './offer-file.ts';
import { readWhole } from './offer-text.ts';

/** The file named, or the one here (`offre.yaml`, `offer.yaml`), to be read only: nobody is kept from writing to it. */
export function readOffer(
  context: Context,
  named: string | undefined,
): { readonly name: string; readonly positioning: Positioning } {
  const name = named ?? found(context.host, undefined);
  if (name === undefined) throw new Mistake('no-offer-here');
  const { opened } = readWhole(context, resolve(context.host.cwd, name), name);
  return { name, positioning: opened.positioning };
}

import { concord } from '../../language/grammar/fr/concord.ts';
import { toGroup } from '../../language/grammar/fr/group.ts';
import { toReader } from '../../language/grammar/fr/person.ts';
import { type Shape, stripped } from '../../language/grammar/shape.ts';
import type { Address } from '../../offer/schema.ts';
import type { Audience } from './audience.ts';

/** Who the page speaks to, and about whom. */
export interface Voice {
  readonly address: Address;
  readonly audience: Audience | undefined;
}

const toSomebody =
  /(?<!\p{L})(?:vous|votre|vos|tu|toi|ton|ta|tes|te|je|mon|ma|mes|nous|notre|nos)(?!\p{L})|(?<!\p{L})[tj]['’]/iu;

/** The words for this reader; undefined when they do not turn for sure. */
export function turnedTo(words: string, shape: Shape, { address, audience }: Voice): string | undefined {
  if (audience !== undefined && !audience.plural && address === 'third') {
    return /(?<!\p{L})(?:leurs?|ils|elles|eux)(?!\p{L})/iu.test(words) || toSomebody.test(words)
      ? undefined
      : words;
  }
  const agreed = concord(words, audience?.gender);
  if (agreed === undefined) return undefined;
  if (address !== 'third') return toReader(agreed, address);
  if (toSomebody.test(agreed) || /(?<!\p{L})(?:il|elle)(?!\p{L})/iu.test(agreed)) return undefined;
  return shape === 'infinitive' || shape === 'noun' ? toGroup(agreed, audience?.gender) : agreed;
}

/** A part taken as it is: what its author typed, without its outer quotes and full stop; said to the reader when that is safe. */
export function asTyped(text: string, { address }: Voice): string {
  const words = stripped(text);
  return address === 'third' ? words : (toReader(words, address) ?? words);
}

/** Whether the verb of a relative ("qui n’osent plus") is plural; undefined when it cannot be told. */
export function relativePlural(words: string): boolean | undefined {
  const verb = /^qui\s+(?:(?:ne|se|me|te|le|la|les|leur|y|en)\s+|[nslmt][’'](?:y\s|en\s)?)*(\p{L}+)/iu
    .exec(words)?.[1]
    ?.toLowerCase();
  if (verb === undefined) return undefined;
  return (
    /(?:ent|ont)$/u.test(verb) && !/(?:[vt]ient|^(?:res|con|pres)?sent|^(?:dé)?ment|repent)$/u.test(verb)
  );
}

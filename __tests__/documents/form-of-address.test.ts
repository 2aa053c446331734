/** A maker who says « vous » to clients never says « tu » to them in a document, nor the reverse. Their own words stay theirs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composing, quoteReader } from '../../src/commands/statement.ts';
import { wordsForPeople } from '../../src/commands/words-for-people.ts';
import { pageKinds, pageOf } from '../../src/documents/page.ts';
import { open } from '../../src/offer/open.ts';
import type { Address, Positioning } from '../../src/offer/schema.ts';
import { answer } from '../../src/session/answer.ts';
import { next, type Session } from '../../src/session/route.ts';
import { scriptNamed, scriptNames } from '../session/builtin.ts';
import { makeId } from '../session/script-of.ts';

const root = join(import.meta.dirname, '../../templates/documents');
const offers = join(import.meta.dirname, '../../templates/offers');
const words = {
  tu: /(?<!\p{L})(?:(?:tu|te|toi|ton|ta|tes|tien(?:ne)?s?)(?![\p{L}’'])|t[’'](?=\p{L}))/iu,
  vous: /(?<!\p{L})(?:vous|votre|vos|vôtres?)(?!\p{L})/iu,
};

/** Every document of it in French, and the message to send, without what the maker or a client typed. */
async function said(offer: Positioning): Promise<string> {
  const options = composing(offer, await quoteReader('fr'));
  const pages = pageKinds.map((kind) =>
    pageOf({ offer, options, read: (name) => readFileSync(join(root, kind, name), 'utf8') }),
  );
  const { open_questions = [], ...typed } = offer;
  const asked = wordsForPeople({ ...offer, language: 'fr' }).invitation(open_questions[0]?.ask ?? '');
  const text = plain([...(await Promise.all(pages)), asked].join('\n'));
  return textsIn(typed)
    .map((one) => plain(one).replace(/[.!?]$/u, ''))
    .filter((one) => words.tu.test(one) || words.vous.test(one))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, one) => rest.replaceAll(one, ''), text);
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ');
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value, ...value.split('\n')]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

const expectOneForm = async (offer: Positioning): Promise<void> => {
  const text = await said(offer);
  const other = offer.address === 'tu' ? words.vous : words.tu;
  expect(text.match(new RegExp(`.{0,40}${other.source}.{0,40}`, 'iu'))?.[0]).toBeUndefined();
};

test.each(readdirSync(offers).filter((name) => existsSync(join(offers, name, 'offre.yaml'))))(
  'the offer %s speaks in one form',
  async (name) => {
    const opened = open(readFileSync(join(offers, name, 'offre.yaml')));
    if (!opened.ok) throw new Error(opened.code);
    await expectOneForm(opened.positioning);
  },
);

/** Someone who knows nothing yet, on one of the ways through a script; every choice is drawn. */
function unknowing(name: string, address: Address | undefined, seed: number): Positioning {
  let drawn = seed;
  const draw = <T>(from: readonly T[]): T => {
    drawn = (drawn * 1_103_515_245 + 12_345) % 2_147_483_648;
    return from[drawn % from.length]!;
  };
  const { script } = scriptNamed(name);
  const offer: Positioning = { format: 'limpide/1', language: 'fr', ...(address && { address }) };
  let session: Session = { script, language: 'fr', offer };
  for (let item = next(session); item !== undefined; item = next(session)) {
    const { kind, choices = [], to_ask } = item.question;
    const reply =
      kind === 'choice'
        ? ({ type: 'value', value: draw(choices).value } as const)
        : ({ type: to_ask !== undefined && draw([true, true, false]) ? 'unknown' : 'skip' } as const);
    session = { ...session, offer: answer(session, item, reply, makeId).offer };
  }
  return session.offer;
}

test('fifty makers who know nothing yet ask in one form', async () => {
  let asks = 0;
  for (let seed = 1; seed <= 50; seed++) {
    for (const name of scriptNames) {
      const offer = unknowing(name, ([undefined, 'tu', 'vous', 'third'] as const)[seed % 4], seed);
      asks += offer.open_questions?.length ?? 0;
      await expectOneForm(offer);
    }
  }
  expect(asks).toBeGreaterThan(100);
});

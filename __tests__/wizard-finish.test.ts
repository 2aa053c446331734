/** The end of a session: what is said before a page goes out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coaching } from '../src/commands/coaching.ts';
import { finishLive } from '../src/commands/finish.ts';
import { OfferFile } from '../src/commands/offer-file.ts';
import { en } from '../src/locales/en.ts';
import { MemoryFiles } from './memory-files.ts';
import { contextOf, Player } from './wizard-player.ts';

const template = 'templates/documents/statement/page.en.md';

async function said(own: string): Promise<readonly string[]> {
  const files = new MemoryFiles({
    [`/limpide/${template}`]: readFileSync(join(import.meta.dirname, '..', template), 'utf8'),
    '/home/one/offer.yaml': `format: limpide/1\nlanguage: en\nservice:\n  statement:\n    own: "${own}"\nanswers:\n  invitation: "Could I listen to you for a while?"\nend:\n  answers: 0\n`,
  });
  const bare = contextOf(files);
  const context = { ...bare, host: { ...bare.host, home: '/limpide' } };
  const skin = new Player(() => ({ type: 'quit' }));
  const file = await OfferFile.open(context, undefined, 'en');
  await finishLive(context, file, await coaching('en'), skin);
  return skin.said;
}

test('a sentence that promises health is told before it is published; another is not', async () => {
  const { promisesHealth } = en.start.end;
  expect(await said('My sessions cure your migraines and your eczema.')).toContain(promisesHealth);
  expect(await said('You read one chapter a night again.')).not.toContain(promisesHealth);
});

test('the message that a person wrote themselves is the one to send', async () => {
  expect(await said('You read one chapter a night again.')).toContain('Could I listen to you for a while?');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose, composeTurns } from '../../src/documents/compose.ts';
import { fits } from '../../src/documents/part.ts';
import { examples } from './examples.ts';

const addresses = ['third', 'vous', 'tu'] as const;

/** Read aloud once, compared since: `turns.txt` holds every turn of phrase of every example. */
test('the turns of phrase are those that were read aloud', () => {
  let said = '';
  for (const [name, { language, parts }] of Object.entries(examples)) {
    for (const address of addresses) {
      if (language === 'en' && address === 'tu') continue;
      const turns = composeTurns(parts, { language, address }).map(({ turn, text }) => `${turn}. ${text}\n`);
      said += `## ${name}, ${address}\n${turns.join('')}\n`;
    }
  }
  expect(said).toBe(readFileSync(join(import.meta.dirname, 'turns.txt'), 'utf8'));
});

const { cook, budget } = examples;

test('the person’s own wording wins, to the last blank', () => {
  const own = ' J’aide  les gens, "comme ça" ! ';
  expect(compose({ ...cook.parts, own }, { language: 'fr', address: 'vous' })).toBe(own);
});

test('what rests on nothing is left out, or worded as an invitation', () => {
  const guessed = compose(cook.parts, { language: 'fr', address: 'vous', support: () => 'hypothesis' });
  expect(guessed).toBe(
    'Je m’adresse aux parents qui rentrent tard. J’aimerais vous aider à vous remettre à table avec vos enfants, en trois soirs dans votre cuisine. Si cela vous parle, écrivez-moi.',
  );
  const lead = compose(budget.parts, {
    language: 'en',
    address: 'third',
    support: (path) => (path.endsWith('feeling') ? 'hypothesis' : 'lead'),
  });
  expect(lead).not.toContain('same side');
  expect(lead).toContain('who only talk about money');
});

test('a beginner says whom they look for, and how to answer', () => {
  expect(compose(cook.parts, { language: 'fr', address: 'tu', beginner: true })).toBe(
    'Je cherche cinq personnes parmi les parents qui rentrent tard et qui dînent debout devant le réfrigérateur. J’aimerais les aider à se remettre à table avec leurs enfants, en trois soirs dans leur cuisine. Si c’est ton cas, écris-moi.',
  );
});

test('a gift says its message and who receives it', () => {
  const gift = {
    says: 'merci pour les trajets du samedi',
    to_whom: 'à leur mère',
    occasion: 'un anniversaire',
    remains: 'un bol qui porte son prénom',
  };
  expect(compose({}, { language: 'fr', address: 'vous', gift })).toBe(
    'Un cadeau pour dire «\u00a0merci pour les trajets du samedi\u00a0» à votre mère, à l’occasion d’un anniversaire. Ce qui reste\u00a0: un bol qui porte son prénom.',
  );
  expect(
    compose({}, { language: 'en', address: 'third', gift: { says: 'thank you', to_whom: 'a friend' } }),
  ).toBe('A gift that says “thank you” to a friend.');
});

test('nothing said gives nothing', () => {
  expect(compose({}, { language: 'fr', address: 'vous' })).toBe('');
  expect(composeTurns({ audience: ' ' }, { language: 'en', address: 'third' })).toEqual([]);
});

test.each([
  ['fr', 'Ma tante en CHSLD', 'Je m’adresse à des personnes comme ma tante en CHSLD.'],
  ['fr', 'ma clientèle du marché', 'Je m’adresse à ma clientèle du marché.'],
  ['fr', 'Claire', ''],
  ['en', 'my aunt in a care home', 'This is for people like my aunt in a care home.'],
  ['en', 'my neighbours', 'This is for my neighbours.'],
  ['en', 'Claire', ''],
] as const)('%s: a page speaks to a group, never to “%s” alone', (language, audience, said) => {
  expect(compose({ audience }, { language, address: 'vous' })).toBe(said);
});

test.each([
  ['fr', 'vous', 'Vous ne dormez plus\u202f?'],
  ['fr', 'third', 'Pour quelqu’un qui ne dort plus.'],
  ['en', 'vous', 'You no longer sleep?'],
  ['en', 'third', 'For people who no longer sleep.'],
] as const)(
  '%s, %s: what was told of one person agrees with whom the page speaks of',
  (language, address, said) => {
    const situation = language === 'fr' ? 'qui ne dort plus' : 'who no longer sleeps';
    expect(compose({ situation }, { language, address })).toContain(said);
    const audience = language === 'fr' ? 'une mère qui veille' : 'a mother who stays up';
    const ofOne = compose({ situation, audience }, { language, address: 'third' });
    expect(ofOne).toContain(language === 'fr' ? 'et qui ne dort plus' : 'and who no longer sleeps');
  },
);

test.each([
  ['change', 'retrouver le sommeil', 'fr', undefined],
  ['change', 'pouvoir leur dire non', 'fr', 'third-person'],
  ['change', 'sommeil', 'fr', 'infinitive'],
  ['change', 'Je dors. Enfin.', 'fr', 'infinitive'],
  ['audience', 'jeunes mamans', 'fr', undefined],
  ['audience', 'maman débordée', 'fr', 'group'],
  ['audience', 'ma tante en CHSLD', 'fr', 'group'],
  ['audience', 'my aunt in a care home', 'en', 'group'],
  ['audience', 'Claire', 'en', 'group'],
  ['audience', 'my neighbours', 'en', undefined],
  ['situation', 'épuisés par les nuits', 'fr', 'clause'],
  ['situation', 'qui n’osent plus recevoir', 'fr', undefined],
  ['means', 'je viens chez eux', 'fr', undefined],
  ['means', 'couture', 'fr', 'how'],
  ['feeling', 'fiers', 'fr', undefined],
  ['change', 'sleep again', 'en', undefined],
  ['change', 'pride', 'en', 'infinitive'],
  ['situation', 'who no longer dare', 'en', undefined],
  ['situation', 'le chien pue', 'fr', 'clause'],
  ['audience', 'busy folk', 'en', undefined],
  ['audience', 'working parents', 'en', undefined],
  ['audience', 'owner of big dogs', 'en', 'group'],
  ['change', 'calm evenings', 'en', 'infinitive'],
  ['change', 'clean dog', 'en', 'infinitive'],
] as const)('%s: “%s” (%s) asks for %s', (part, text, language, asked) => {
  const fit = fits(part, text, language, 'vous');
  expect(fit.fits ? undefined : fit.ask).toBe(asked);
});

test.each([
  ['fr', { change: 'plus d’odeur' }, 'Ce qui change\u00a0: plus d’odeur.'],
  ['fr', { change: 'moins de stress' }, 'Je vous apporte moins de stress.'],
  ['fr', { situation: 'leur dos coince' }, 'Le point de départ\u00a0: votre dos coince.'],
  ['en', { change: 'no more stress' }, 'What changes: no more stress.'],
  ['en', { change: 'less stress' }, 'I bring you less stress.'],
  ['en', { audience: 'working parents' }, 'This is for working parents.'],
  ['en', { audience: 'anyone with a dog' }, 'This is for anyone with a dog.'],
] as const)('%s: %j', (language, parts, said) => {
  expect(compose(parts, { language, address: 'vous' })).toBe(said);
});

test('no statement holds two blanks, a lone joint or a contraction left open', () => {
  const pools = Object.values(examples)
    .filter(({ language }) => language === 'fr')
    .map(({ parts }) => parts);
  for (const a of pools)
    for (const b of pools)
      for (const address of addresses)
        for (const { text } of composeTurns(
          { ...a, situation: b.situation, means: b.means },
          { language: 'fr', address },
        )) {
          expect(text).not.toMatch(
            / {2}|(?<!\p{L})(?:de|à) les?(?= )|(?<!\p{L})(?:de|que|le|la|se|te|ne|je) (?=[aeiouéèêâîôûœ])(?!onz|oui|à\b|et\b|ou\b|à l)/iu,
          );
          expect(text).toMatch(/[.!?…»]$/);
        }
});

import { saidTo } from '../../src/documents/said-to.ts';
import { viewOf } from '../../src/documents/view-of.ts';

test.each([
  ['fr', 'vous', 'je dessine la robe avec elles', 'je dessine la robe avec vous'],
  ['fr', 'tu', 'je leur montre chaque geste', 'je te montre chaque geste'],
  ['fr', 'vous', 'qui n’osent plus recevoir', 'vous n’osez plus recevoir'],
  ['fr', 'third', 'qui n’osent plus recevoir', 'celles et ceux qui n’osent plus recevoir'],
  ['fr', 'vous', 'son mari lui dit d’attendre', 'son mari lui dit d’attendre'],
  ['en', 'vous', 'I come to their home and show them', 'I come to your home and show you'],
  ['en', 'third', 'I come to their home', 'I come to their home'],
  ['en', 'vous', 'who no longer have people round', 'you no longer have people round'],
] as const)('%s, %s: %s', (language, address, text, said) => {
  expect(saidTo(text, language, address)).toBe(said);
});

test.each([
  ['fr', 'elles ont fait cinq boutiques et pleurent', false],
  ['fr', 'elles ont fait cinq boutiques et tout le monde leur dit que je suis chère', true],
  ['en', 'they have tried it all', false],
  ['en', 'they have tried it all and their mothers tell them what to wear', true],
] as const)('%s: whether “%s” stays about them is known to the page', (language, situation, theirs) => {
  const offer = { format: 'limpide/1', language, service: { statement: { situation } } } as const;
  expect(viewOf(offer, { language, address: 'vous' }).situation_theirs).toBe(theirs);
});

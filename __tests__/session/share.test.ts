import type { Positioning } from '../../src/offer/schema.ts';
import { shared } from '../../src/session/share.ts';

const offer: Positioning = {
  format: 'limpide/1',
  language: 'en',
  maker: {
    name: 'Jeanne Martin',
    craft: 'potter',
    first_step: { where: 'write to jeanne@atelier.example or 06 12 34 56 78' },
  },
  clients: [
    { id: 'claire-1', who: 'Claire D.', why: 'she is ill' },
    { id: 'lady-1', who: 'lady with the red bag' },
  ],
  evidence: [
    {
      id: 'claire-1',
      client: 'claire-1',
      words: 'It calms me',
      when: '2026',
      gave: 'money',
      answered: 'yes',
    },
    { id: 'claire-2', client: 'claire-1', words: 'Claire said so', consent: { scope: 'page' } },
    { id: 'lady-1', client: 'lady-1', words: 'No', consent: { scope: 'none' }, against: ['claire-1'] },
  ],
  stories: [{ id: 'claire-1', client: 'claire-1', before: 'Nights' }],
  service: {
    past: { text: 'CLAIRE and the Lady with the red bag, not Clairette', evidence: ['claire-1', 'lady-1'] },
  },
  hypotheses: [{ id: 'claire-1', belief: 'Claire comes back', from: ['claire-2', 'passion'] }],
  open_questions: [{ text: 'x', ask: 'y', of: 'claire-1' }],
  answers: { commitments: 'call Claire' },
  progress: { script: 'first@1', parked: { a: 'Claire' } },
};
const copy = shared(offer, (number) => `Person ${number}`);

test('people become pseudonyms that stay the same, in links and in prose', () => {
  expect(copy.clients).toEqual([
    { id: 'person-1', who: 'Person 1' },
    { id: 'person-2', who: 'Person 2' },
  ]);
  expect(copy.service?.past).toEqual({
    text: 'Person 1 and the Person 2, not Clairette',
    evidence: ['heard-1', 'heard-3'],
  });
  expect(copy.hypotheses).toEqual([
    { id: 'belief-1', belief: 'Person 1 comes back', from: ['heard-2', 'passion'] },
  ]);
  expect(copy.open_questions).toEqual([{ text: 'x', ask: 'y', of: 'person-1' }]);
});

test('words without consent go, the act stays', () => {
  expect(copy.evidence).toEqual([
    { id: 'heard-1', client: 'person-1', when: '2026', gave: 'money' },
    { id: 'heard-2', client: 'person-1', words: 'Person 1 said so', consent: { scope: 'page' } },
    { id: 'heard-3', client: 'person-2', consent: { scope: 'none' }, against: ['heard-1'] },
  ]);
  expect(copy.stories).toEqual([]);
});

test('the maker’s name, addresses, private answers and progress stay behind', () => {
  expect(copy.maker).toEqual({ craft: 'potter', first_step: { where: 'write to … or …' } });
  expect(copy).not.toHaveProperty('answers');
  expect(copy).not.toHaveProperty('progress');
});

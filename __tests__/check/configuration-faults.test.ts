/** What is wrong with a configuration is told from its first line to its last. */
import { loadConfiguration } from '../../src/check/configuration/load.ts';

test('faults come in the order of the file', () => {
  const text =
    'extends: [recomended]\nrules: {vague-wrd: off, price-without-worth: loud}\nthresholds: {certainty: zero}\nbogus: 1\n';
  const { faults } = loadConfiguration({ read: () => new TextEncoder().encode(text) }, 'limpide.config.yaml');
  expect(faults.map(({ range }) => range?.start.line)).toEqual([1, 2, 2, 3, 4]);
});

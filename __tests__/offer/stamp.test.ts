import { isPublic, publicTexts } from '../../src/offer/public.ts';
import type { Positioning } from '../../src/offer/schema.ts';
import { pageState, stampPage, withoutStamp } from '../../src/offer/stamp.ts';

const offer: Positioning = {
  format: 'limpide/1',
  language: 'fr',
  pitch_before: 'privée',
  maker: { name: 'Zoé', limits: ['pas de soin', ''] },
  evidence: [{ id: 'e1', words: 'privé' }],
  service: { statement: { change: 'offrir sans un mot', evidence: ['e1'] } },
  price: [{ amount: 48 }, { worth: 'une soirée' }],
  relationship: { next: [{ name: 'un atelier', when: 'privé' }] },
};

test('what is public is the page’s, and nothing else', () => {
  expect(publicTexts(offer)).toEqual([
    { at: ['service', 'statement', 'change'], text: 'offrir sans un mot' },
    { at: ['price', 1, 'worth'], text: 'une soirée' },
    { at: ['relationship', 'next', 0, 'name'], text: 'un atelier' },
    { at: ['maker', 'limits', 0], text: 'pas de soin' },
  ]);
  expect(isPublic(['price', 7, 'worth'])).toBe(true);
  expect(isPublic(['evidence', 0, 'words'])).toBe(false);
});

const page = stampPage('# Zoé\n\nOffrir sans un mot.\n', offer);
const changed: Positioning = { ...offer, service: { statement: { change: 'dire merci' } } };

test('a page knows whether it is still what was written, from what is still said', () => {
  expect(page).toMatch(
    /^# Zoé\n\nOffrir sans un mot\.\n\n<!-- limpide: source [0-9a-f]{16}, page [0-9a-f]{16} -->\n$/,
  );
  expect(pageState(page, offer)).toBe('current');
  expect(pageState(page.replaceAll('\n', '\r\n'), offer)).toBe('current');
  expect(pageState(`\ufeff${page}`, offer)).toBe('current');
  expect(pageState(page, { ...offer, evidence: [] })).toBe('current');
  expect(pageState(page, changed)).toBe('stale');
  expect(pageState(page.replace('Offrir', 'Donner'), offer)).toBe('edited');
  expect(pageState(page.replace('Offrir', 'Donner'), changed)).toBe('stale-and-edited');
  expect(pageState(`${page}\nUne ligne de plus.\n`, offer)).toBe('edited');
  expect(pageState(withoutStamp(page), offer)).toBe('unstamped');
  expect(stampPage(page, offer)).toBe(page);
  expect(pageState(stampPage('x', offer, ['une parole']), offer)).toBe('stale');
});

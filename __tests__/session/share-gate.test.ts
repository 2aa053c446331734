/**
 * A copy without people, counted: what was sown of them and is found again, and what looks like them and is hidden by
 * mistake. Seeded; `LIMPIDE_GATES=full` sows 25,000 and shows 20,000 look-alikes.
 */
import type { Positioning } from '../../src/offer/schema.ts';
import { shared } from '../../src/session/share.ts';
import { times } from '../gates.ts';

let state = 20_261;
/** A whole number below `most`, from a fixed seed (mulberry32). */
function below(most: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
}
const one = <T>(of: readonly T[]): T => of[below(of.length)]!;
const digits = (count: number): string => Array.from({ length: count }, () => below(10)).join('');

const firstNames =
  'Claire Inès Léo Zoé Jean-Marc Marie-Ange Rose Pierre Aïcha Noémie François Björn Siân Grace Will Amélie Théo Chloé Hélène Émile Ngoc Fatou Søren Łukasz Ana Bo'.split(
    ' ',
  );
const lastNames = 'Dupont Le-Goff D’Almeida Nguyen O’Brien Müller Garcia Martin Lefèvre Castel'.split(' ');
const joins = ['.', ' ', '-'] as const;

/** A label for a client, and what of it must not be left in a text. */
function person(): { readonly who: string; readonly names: readonly string[] } {
  const first = one(firstNames);
  const last = one(lastNames);
  return one([
    { who: first, names: [first, first.toUpperCase()] },
    { who: `${first} ${last[0]}.`, names: [first, `${first} ${last[0]}.`] },
    { who: `${first} ${last}`, names: [first, last, `${first} ${last}`] },
    { who: `la maman de ${first}`, names: [first, `la maman de ${first}`] },
    { who: `${first}, ma voisine`, names: [first] },
    { who: `${first} et ${one(firstNames)}`, names: [first] },
    { who: `Mme ${last}`, names: [last, `Mme ${last}`] },
    { who: `the sister of ${first}`, names: [first] },
  ]);
}

function contact(): string {
  const plain = one(firstNames)
    .normalize('NFD')
    .replace(/[^A-Za-z-]/g, '')
    .toLowerCase();
  const join = one(joins);
  return one([
    `${plain}.${digits(2)}@${one(['gmail.com', 'orange.fr', 'atelier-bleu.example'])}`,
    `${plain}(at)free.fr`,
    `0${one(['6', '7', '1', '2'])}${join === ' ' ? ' ' : join}${Array.from({ length: 4 }, () => digits(2)).join(join)}`,
    `06${digits(8)}`,
    `+33 6 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
    `+44 7${digits(3)} ${digits(6)}`,
    `(555) ${digits(3)}-${digits(4)}`.replace('(555)', '(555) 1'),
    `@${plain}_${digits(2)}`,
    `https://www.example.com/u/${plain}?id=${digits(3)}`,
    `www.${plain}-photo.fr`,
    `instagram.com/${plain}`,
    `${1 + below(180)} rue ${one(['des Lilas', 'de la Paix', 'Victor Hugo', 'du moulin', 'de l’Église', 'saint-jean'])}`,
    `${1 + below(180)} bis, avenue ${one(['Foch', 'de la République', 'Jean Jaurès'])}`,
    `${1 + below(99)} place ${one(['Bellecour', 'du Marché', 'de la Mairie'])}, ${digits(5)} Lyon`,
    `${1 + below(99)} ${one(['Baker', 'Old Mill', 'High'])} ${one(['Street', 'Road', 'Lane', 'Rd'])}`,
  ]);
}

const around = [
  (seed: string) => `Elle m’a dit que ${seed} reviendrait.`,
  (seed: string) => `Écris à ${seed}, c’est urgent`,
  (seed: string) => `${seed} came back on Tuesday`,
  (seed: string) => `« ${seed} », noted that day (${1 + below(28)} mai)`,
  (seed: string) => `J’ai revu ${seed}\net on a parlé.`,
];

const offerWith = (who: string, text: string): Positioning => ({
  format: 'limpide/1',
  language: 'fr',
  clients: [{ id: 'client-1', who }],
  service: { past: { text } },
});
const copied = (who: string, text: string): string =>
  shared(offerWith(who, text), (number) => `Personne ${number}`).service!.past!.text!;

test('what was sown is found', () => {
  const count = times(2_500, 25_000);
  const missed: string[] = [];
  for (let at = 0; at < count; at++) {
    const { who, names } = person();
    const seed = at % 2 === 0 ? one(names) : contact();
    const text = copied(who, one(around)(seed));
    if (text.includes(seed) || (at % 2 === 1 && leftOf(seed, text)))
      missed.push(`${who} | ${seed} | ${text}`);
  }
  const recall = 1 - missed.length / count;
  console.log(`personal data: ${count} sown, recall ${(recall * 100).toFixed(2)} % (bar 99.5 %)`);
  if (missed.length > 0) console.log(missed.slice(0, 20).join('\n'));
  expect(recall).toBeGreaterThanOrEqual(0.995);
});

/** Whether a telling part of an address or a number is still there. */
const leftOf = (seed: string, text: string): boolean =>
  seed.split(/[\s,()]+/).some((part) => part.length > 4 && /[\p{Lu}\d@]/u.test(part) && text.includes(part));

const lookAlikes = [
  () => `${1 + below(90)} ${digits(3)} € la pièce`,
  () => `une commande de ${1 + below(9)} ${digits(3)} ${digits(3)} €`,
  () => `le ${1 + below(28)}/${1 + below(12)}/2026 à ${below(24)}h${digits(2)}`,
  () => `2026-0${1 + below(9)}-${10 + below(18)}, ${below(24)}:${digits(2)}`,
  () => `de ${10 + below(80)} à ${100 + below(80)} cm, ${digits(3)} g`,
  () => `réf. ${digits(6)}, lot ${digits(4)}`,
  () => `${1 + below(9)} cours de yoga et ${1 + below(9)} places restantes`,
  () => `un bol rose clair, une pièce claire et calme`,
  () => `une robe en pierre de lune, will you come?`,
  () => `${1 + below(9)} rues plus loin, route de campagne`,
  () => `vendu 3 @ 5 € au marché`,
  () => `il y en a ${1 + below(20)}, ${1 + below(20)}, ${1 + below(20)} et ${1 + below(20)}`,
  () => `clairement, la clarté d’une claire-voie ; rosée du matin`,
  () => `version 1.${below(9)}.${below(99)} ; 12,50 € ; 99 % coton`,
  () => `Ma grand-mère aimait ses mains. Madame est servie, Monsieur aussi.`,
  () => `${1 + below(9)} place settings, ${1 + below(9)} square cushions, a good way to end`,
  () => `une adresse de rêve, au bout du chemin de terre`,
  () => `etsy.com est cher ; sur Instagram, rien`,
  () => `taille ${34 + below(12)}/${36 + below(12)}, pointure ${digits(2)} ; code ${digits(5)}`,
  () => `en ${1990 + below(30)}-${1990 + below(30)}, ${digits(4)} personnes, ${digits(5)} pas`,
];

test('what only looks like it stays', () => {
  const count = times(2_000, 20_000);
  const wrong: string[] = [];
  for (let at = 0; at < count; at++) {
    const who = one(['Claire', 'Rose', 'Will', 'Pierre', 'dame au sac rouge', 'Cliente du marché de Noël']);
    const text = one(around)(one(lookAlikes)());
    const copy = copied(who, text);
    if (copy !== text.normalize('NFC')) wrong.push(`${who} | ${text} | ${copy}`);
  }
  const alarms = wrong.length / count;
  console.log(`personal data: ${count} look-alikes, false alarms ${(alarms * 100).toFixed(2)} % (bar 1.5 %)`);
  if (wrong.length > 0) console.log([...new Set(wrong)].slice(0, 15).join('\n'));
  expect(alarms).toBeLessThanOrEqual(0.015);
});

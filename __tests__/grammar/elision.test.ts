import { withA, withDe, withLe, withQue } from '../../src/language/grammar/fr/contraction.ts';
import { elides } from '../../src/language/grammar/fr/elision.ts';

const words = (text: string): string[] => text.trim().split(/\s*[,\n]\s*/);

const elided = words(`
  ami, atelier, âme, œuvre, œil, œuf, écoute, été, île, Évelyne, hôpital, heure, histoire, homme, hiver, herbe, héroïne, héroïsme,
  hirondelle, hôtel, humeur, humour, hypnose, harmonie, haleine, hameçon, hallucination, haltère, halogène, hésitation, honnête,
  hommage, horizon, horloge, horticultrice, huile, huître, hygiène, habitude, habit, habitat, habileté, Hélène, Henri, yeux, Yves,
  Yvonne, Yonne, ypérite, URSSAF, ONU, EHPAD, INSEE, oiseau, ouest, outil, oubli, un, une, eux, elle, union, usage, autre, ainsi,
  ambiance, hebdomadaire, hémisphère, héritage, hospitalité, hôte, hydratation, ex-mari, eau-forte, « atelier, "idée`);
const kept = words(`
  héros, héron, hibou, haricot, hasard, hauteur, haut, hache, haie, haine, halte, hamac, hameau, hanche, handicap, hangar, hantise,
  harcèlement, hardiesse, harpe, hâte, hausse, havre, hérisson, hernie, heurt, hiérarchie, hobby, hockey, homard, honte, hors-d’œuvre,
  hotte, houle, housse, hublot, huit, huitaine, huitième, hurlement, hutte, hall, halo, hamster, handball, hamburger, hackathon, hub,
  hippie, hip-hop, hit-parade, husky, Hollande, Hongrie, onze, onzième, ouistiti, oui, yaourt, yoga, yacht, Yann, York, week-end,
  wagon, HLM, SNCF, SMS, FMI, A, M, 8 séances, 11 ans, pain, çà, chien, hip, hurluberlu, haïku, halle, haltes, héraut, hêtre, houx`);

test.each(elided)('elision before %s', (word) => expect(elides(word)).toBe(true));
test.each(kept)('no elision before %s', (word) => expect(elides(word)).toBe(false));

test.each([
  ['le pain', 'du pain', 'au pain', 'que le pain'],
  ['les parents', 'des parents', 'aux parents', 'que les parents'],
  ['Les parents', 'des parents', 'aux parents', 'que Les parents'],
  ['la paix', 'de la paix', 'à la paix', 'que la paix'],
  ['l’atelier', 'de l’atelier', 'à l’atelier', 'que l’atelier'],
  ['une idée', 'd’une idée', 'à une idée', 'qu’une idée'],
  ['un atelier', 'd’un atelier', 'à un atelier', 'qu’un atelier'],
  ['des conseils', 'de conseils', 'à des conseils', 'que des conseils'],
  ['des amis', 'd’amis', 'à des amis', 'que des amis'],
  ['du calme', 'de calme', 'à du calme', 'que du calme'],
  ['de la patience', 'de patience', 'à de la patience', 'que de la patience'],
  ['de l’aide', 'd’aide', 'à de l’aide', 'que de l’aide'],
  ['lequel', 'duquel', 'auquel', 'que lequel'],
  ['lesquels', 'desquels', 'auxquels', 'que lesquels'],
  ['lesquelles', 'desquelles', 'auxquelles', 'que lesquelles'],
  ['laquelle', 'de laquelle', 'à laquelle', 'que laquelle'],
  ['le héros', 'du héros', 'au héros', 'que le héros'],
  ['le Havre', 'du Havre', 'au Havre', 'que le Havre'],
  ['eux', 'd’eux', 'à eux', 'qu’eux'],
  ['elles', 'd’elles', 'à elles', 'qu’elles'],
  ['onze ans', 'de onze ans', 'à onze ans', 'que onze ans'],
  ['huit jours', 'de huit jours', 'à huit jours', 'que huit jours'],
  ['Hélène', 'd’Hélène', 'à Hélène', 'qu’Hélène'],
  ['URSSAF', 'd’URSSAF', 'à URSSAF', 'qu’URSSAF'],
  ['HLM', 'de HLM', 'à HLM', 'que HLM'],
  ['yeux', 'd’yeux', 'à yeux', 'qu’yeux'],
  ['œuvres', 'd’œuvres', 'à œuvres', 'qu’œuvres'],
  ['léger', 'de léger', 'à léger', 'que léger'],
  ['lessive', 'de lessive', 'à lessive', 'que lessive'],
])('de, à, que before %s', (text, de, a, que) => {
  expect([withDe(text), withA(text), withQue(text)]).toEqual([de, a, que]);
});

test.each([
  ['fierté', 'la fierté'],
  ['sommeil', 'le sommeil'],
  ['atelier', 'l’atelier'],
  ['clientes', 'les clientes'],
  ['temps', 'le temps'],
  ['hibou', 'le hibou'],
  ['héros', 'le héros'],
  ['histoire', 'l’histoire'],
  ['URSSAF', 'l’URSSAF'],
  ['HLM', 'le HLM'],
  ['SNCF', 'la SNCF'],
  ['une pause', 'une pause'],
  ['la paix', 'la paix'],
  ['un', 'le un'],
  ['yoga', 'le yoga'],
  ['voix', 'la voix'],
  ['boubou', 'le boubou'],
  ['zorg', 'zorg'],
])('the article before %s', (text, expected) => expect(withLe(text)).toBe(expected));

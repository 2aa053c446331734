import fc from 'fast-check';
import { typographic } from '../../src/language/typography.ts';

/** `~` stands for the narrow no-break space (U+202F), `_` for the no-break space (U+00A0). */
const shown = (text: string): string => text.replaceAll('\u202f', '~').replaceAll('\u00a0', '_');

test.each([
  ['Vraiment ?', 'Vraiment~?'],
  ['Vraiment?', 'Vraiment~?'],
  ['Oui ; non', 'Oui~; non'],
  ['Quoi ?!', 'Quoi~?!'],
  ['Bravo!!!', 'Bravo~!!!'],
  ['Le problème : trop', 'Le problème_: trop'],
  ['Le problème: trop', 'Le problème_: trop'],
  ["l'atelier d'Anne", 'l’atelier d’Anne'],
  ["aujourd'hui", 'aujourd’hui'],
  ['elle dit "oui" et part', 'elle dit «_oui_» et part'],
  ['“oui”', '«_oui_»'],
  ['«oui»', '«_oui_»'],
  ['« oui »', '«_oui_»'],
  ['« Ah ? »', '«_Ah~?_»'],
  ['« elle a dit "oui" »', '«_elle a dit “oui”_»'],
  ['« seul', '«_seul'],
  ['un écran de 12" neuf', 'un écran de 12" neuf'],
  ['et puis...', 'et puis…'],
  ['1 200 €', '1~200_€'],
  ['1200€', '1200_€'],
  ['12 500 000 visites', '12~500~000 visites'],
  ['le 06 12 34 56 78', 'le 06 12 34 56 78'],
  ['50 %', '50~%'],
  ['50%', '50~%'],
  ['à 12:30 pile', 'à 12:30 pile'],
  ['au format 16:9', 'au format 16:9'],
  ['vois https://exemple.fr/a?b=c:d;e ?', 'vois https://exemple.fr/a?b=c:d;e~?'],
  ['écris à l.o@exemple.fr !', 'écris à l.o@exemple.fr~!'],
  ['merci :-)', 'merci :-)'],
  ['merci ;) et à demain', 'merci ;) et à demain'],
  ['merci :)', 'merci :)'],
  ['90 min', '90_min'],
  ['2 h', '2_h'],
  ['n° 5', 'n°_5'],
  ['M. Petit', 'M._Petit'],
  ['lance `limpide check ; ls`', 'lance `limpide check ; ls`'],
  ['client·es ravi·es !', 'client·es ravi·es~!'],
  ['a:b', 'a:b'],
  ['C:\\offres\\a.yaml', 'C:\\offres\\a.yaml'],
  ['(vraiment ?)', '(vraiment~?)'],
  ['', ''],
])('French: %s', (typed, expected) => expect(shown(typographic(typed, 'fr'))).toBe(expected));

test.each([
  ["don't", 'don’t'],
  ['she said "yes" and left', 'she said “yes” and left'],
  ["the parents' room", 'the parents’ room'],
  ["'really' quiet", '‘really’ quiet'],
  ['well ...', 'well …'],
  ['why ?', 'why?'],
  ['at 12:30', 'at 12:30'],
  ['https://example.com/a?b', 'https://example.com/a?b'],
])('English: %s', (typed, expected) => expect(typographic(typed, 'en')).toBe(expected));

const bits = fc.constantFrom(
  '"',
  '«',
  '»',
  '“',
  '”',
  "'",
  '’',
  ' ',
  '\u00a0',
  '\u202f',
  ':',
  ';',
  '!',
  '?',
  '...',
  'a',
  'É',
  '1',
  '200',
  '€',
  '%',
  '(',
  ')',
  ':)',
  '12:30',
  'https://a.fr',
  'n°',
  'M.',
  'h',
  '\n',
  '-',
);
const text = fc.array(bits, { maxLength: 14 }).map((parts) => parts.join(''));

test.each(['fr', 'en'] as const)('applied twice, %s gives the same', (language) => {
  fc.assert(
    fc.property(text, (typed) => {
      const once = typographic(typed, language);
      expect(typographic(once, language)).toBe(once);
    }),
    { numRuns: 2000, seed: 7 },
  );
});

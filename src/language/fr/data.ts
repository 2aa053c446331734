import type { LanguageData } from '../language-data.ts';
import { claims } from './classes/claims.ts';
import { making } from './classes/making.ts';
import { people } from './classes/people.ts';
import { senses } from './classes/senses.ts';
import { services } from './classes/services.ts';
import { detectors } from './detectors.ts';
import { inflect, stem } from './inflect.ts';
import { partSigns } from './parts.ts';
import { quoteSigns } from './quotes.ts';

const set = (words: string) => new Set(words.split(' '));

export const data: LanguageData = {
  language: 'fr',
  elided: set('j l d n s t m c qu jusqu lorsqu puisqu quoiqu quelqu presqu aujourd'),
  clitics: new Map(),
  respell: new Map([
    ['jai', ["j'", 'ai']],
    ['jaime', ["j'", 'aime']],
    ['jadore', ["j'", 'adore']],
    ['cest', ["c'", 'est']],
    ['quon', ["qu'", 'on']],
    ['quil', ["qu'", 'il']],
    ['quelle', ['quelle']],
    ['jusqua', ["jusqu'", 'a']],
    ['dexperience', ["d'", 'experience']],
    ['dexp', ["d'", 'experience']],
    ['nattends', ["n'", 'attends']],
    ['nattendez', ["n'", 'attendez']],
    ['nhesitez', ["n'", 'hesitez']],
    ['chuis', ['je', 'suis']],
    ['chus', ['je', 'suis']],
    ['jsuis', ['je', 'suis']],
    ['tas', ["t'", 'as']],
  ]),
  compounds: new Map([
    ['rendez', 'vous'],
    ['bien', 'etre'],
    ['mieux', 'etre'],
    ['grand', 'mere'],
    ['sur', 'mesure'],
    ['peut', 'etre'],
    ['eco', 'responsable'],
    ['savoir', 'faire'],
    ['burn', 'out'],
    ['faire', 'part'],
    // A way of speaking, not « ton ».
    ['un', 'ton'],
    ['le', 'ton'],
    ['du', 'ton'],
    ['bon', 'ton'],
    ['quel', 'ton'],
  ]),
  abbreviations: set('m mme mlle mr dr st ste n av ex etc tel env min max'),
  links: set(
    "qui que qu' dont ou quand lorsque lorsqu' si car parce puisque puisqu' mais pour afin comme sans pendant tandis jusqu' donc alors",
  ),
  persons: {
    maker: set("je j' me m' moi mon ma mes"),
    group: set('nous notre nos'),
    familiar: set("tu te t' toi ton ta tes tien tienne"),
    formal: set('vous votre vos votres'),
    unaddressed: set('chez assez nez rez allez voyez tenez'),
  },
  joins: set('et ou puis ainsi'),
  negations: set("ne n' non pas ni sans aucun aucune jamais"),
  contrasts: set('mais sauf juste seulement ; plutot'),
  inflect,
  stem,
  classes: { ...people, ...services, ...making, ...claims, ...senses },
  detectors,
  quoteSigns,
  partSigns,
  labels: [
    'passion-as-argument',
    'client-absent',
    'service-unsaid',
    'vague-word',
    'everyone-as-client',
    'ideal-client-fiction',
    'too-many-services',
    'mixed-address',
    'pressure',
    'absolute-promise',
    'health-claim',
    'green-claim',
  ],
  loadWeights: async () => (await import('./weights.generated.ts')).weights,
};

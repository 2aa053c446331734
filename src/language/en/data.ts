import type { LanguageData } from '../language-data.ts';
import { claims } from './classes/claims.ts';
import { making } from './classes/making.ts';
import { people } from './classes/people.ts';
import { senses } from './classes/senses.ts';
import { services } from './classes/services.ts';
import { trades } from './classes/trades.ts';
import { detectors } from './detectors.ts';
import { inflect, stem } from './inflect.ts';
import { partSigns } from './parts.ts';
import { quoteSigns } from './quotes.ts';

const set = (words: string) => new Set(words.split(' '));
const contractions =
  'dont cant wont doesnt didnt isnt arent wasnt couldnt wouldnt shouldnt hasnt havent needn';

/** Short spellings of messages and dialect, as the words they stand for. */
const short =
  'u:you ur:your urs:yours youse:you yous:you yiz:you ya:you ye:you yer:your n:and wiv:with cos:because cuz:because luv:love thru:through tho:though nite:tonight tonite:tonight evry:every everyones:everyone ppl:people pls:please';

export const data: LanguageData = {
  language: 'en',
  elided: set('y'),
  clitics: new Map([
    ['t', 'joined'],
    ['s', 'apart'],
    ['re', 'apart'],
    ['ve', 'apart'],
    ['ll', 'apart'],
    ['d', 'apart'],
    ['m', 'apart'],
  ]),
  respell: new Map([
    ...contractions.split(' ').map((word): [string, string[]] => [word, [word.replace(/nt$/, "n't")]]),
    ['youre', ['you', "'re"]],
    ['youll', ['you', "'ll"]],
    ['youve', ['you', "'ve"]],
    ['im', ['i', "'m"]],
    ['ive', ['i', "'ve"]],
    ['youd', ['you', "'d"]],
    ['theyre', ['they', "'re"]],
    ['theyll', ['they', "'ll"]],
    ['thats', ['that', "'s"]],
    ['hes', ['he', "'s"]],
    ['shes', ['she', "'s"]],
    ['gonna', ['going', 'to']],
    ['wanna', ['want', 'to']],
    ['yall', ['you', 'all']],
    ...short.split(' ').map((pair): [string, string[]] => [pair.split(':')[0]!, [pair.split(':')[1]!]]),
  ]),
  compounds: new Map([
    ['well', 'being'],
    ['eco', 'friendly'],
    ['non', 'toxic'],
    ['all', 'natural'],
    ['tailor', 'made'],
    ['thank', 'you'],
    ['self', 'care'],
    ['world', 'class'],
    ['make', 'up'],
  ]),
  abbreviations: set('mr mrs ms dr st no vs eg ie etc approx est min max inc ltd'),
  links: set(
    'who which that because when if so but while until unless whose where before after since though although then',
  ),
  persons: {
    maker: set('i me my mine myself'),
    group: set('we us our ours'),
    familiar: set("you your yours yourself yourselves ye y' yer ya"),
    formal: new Set(),
    unaddressed: new Set(),
  },
  joins: set('and or plus'),
  negations: set(
    "not no never n't don't can't won't doesn't didn't isn't aren't wasn't couldn't wouldn't shouldn't hasn't haven't cannot without nor neither nobody",
  ),
  contrasts: set('but except just only ;'),
  inflect,
  stem,
  classes: { ...people, ...services, ...making, ...claims, ...senses, ...trades },
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
    'pressure',
    'absolute-promise',
    'health-claim',
    'green-claim',
  ],
  loadWeights: async () => (await import('./weights.generated.ts')).weights,
};

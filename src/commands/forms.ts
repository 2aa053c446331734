/** How the form that a statement's part needs is asked for: in the language of the offer, as the questions are. */
import type { AskedForm } from '../documents/part.ts';
import type { Said } from '../session/schema.ts';

export const forms: Readonly<Record<AskedForm, Said>> = {
  shorter: {
    fr: 'Ta phrase se dira d’un souffle : en dix mots environ, que garderais-tu de tout cela ?',
    en: 'Your sentence will be said in one breath: in ten words or so, what would you keep of all that?',
  },
  'one-gesture': {
    fr: 'De tout cela, si tu ne gardais qu’un geste, en dix mots environ, lequel serait-ce ?',
    en: 'If you kept one gesture of all that, in ten words or so, which would it be?',
  },
  group: {
    fr: 'Et si tu les nommais comme un groupe ? « les parents de jumeaux », « celles qui reprennent le chant ».',
    en: 'What if you named them as a group? “parents of twins”, “people taking up singing again”.',
  },
  clause: {
    fr: 'Pour que ta phrase coule, redis-le en commençant par « qui » ou « quand » : « qui n’osent plus inviter ».',
    en: 'To let your sentence flow, say it again starting with “who” or “when”: “who no longer have people round”.',
  },
  infinitive: {
    fr: 'Pour que ta phrase coule, redis-le en commençant par un verbe : « dormir jusqu’au matin ».',
    en: 'To let your sentence flow, say it again starting with a verb: “sleep through the night”.',
  },
  how: {
    fr: 'Pour que ta phrase coule, redis-le en commençant par « en », « avec » ou « par » : « en trois visites à la maison ».',
    en: 'To let your sentence flow, say it again starting with “with” or “by”: “with three home visits”.',
  },
  feeling: {
    fr: 'En un ou deux mots, comment l’appellerait-on ? « la fierté », « un poids en moins ».',
    en: 'In a word or two, what would people call it? “pride”, “a weight off”.',
  },
  'third-person': {
    fr: 'Redis-le en parlant d’eux, à la troisième personne : « elles osent », « ils dorment enfin ».',
    en: 'Say it again speaking of them, in the third person: “they dare”, “they sleep at last”.',
  },
};

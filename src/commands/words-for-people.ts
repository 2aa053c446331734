import type { Language } from '../language/language.ts';
import type { Address } from '../offer/schema.ts';

/** What a maker says or sends to real people. No question holds its own answer. */
export interface WordsForPeople {
  /** What came before they came. */
  readonly before: string;
  /** How things are for one who never came. */
  readonly lately: string;
  /** After thanks: what has happened since. */
  readonly since: string;
  /** The last time, for a test. */
  readonly last: string;
  /** To one who was given it. */
  readonly given: string;
  /** What a page is understood to say. */
  readonly understood: string;
  /** The sentence, in their own words. */
  readonly again: string;
  /** A message that asks for a quarter of an hour, and puts the question. */
  readonly invitation: (ask: string) => string;
  /** What a consent covers, as it stands in the file. */
  readonly scope: string;
}

/** In the offer's language and form of address, whatever the interface's. */
export function wordsForPeople({
  language,
  address,
}: {
  readonly language: Language;
  readonly address?: Address | undefined;
}): WordsForPeople {
  if (language === 'en') return english;
  return address === 'tu' ? tu : vous;
}

const english: WordsForPeople = {
  before: 'What was going on in your life just before you came to me?',
  lately: 'How are things for you on that side of life, these days? And the last time, what did you do?',
  since: 'Thank you again. What has happened since?',
  last: 'The last time, what did you do? And what made you choose, one way or the other?',
  given: 'Tell me about the day you were given it. And since?',
  understood: 'What do you understand that I do, and for whom?',
  again: 'In your own words, what did I just say?',
  invitation: (ask) =>
    `Hello! I am trying to understand better what people like you go through. Would you have a quarter of an hour to tell me? I have nothing to sell you. My question: “${ask}”`,
  scope: 'my page',
};

const tu: WordsForPeople = {
  before: 'Que se passait-il dans ta vie, juste avant de venir me voir ?',
  lately:
    'Comment cela se passe pour toi, en ce moment, de ce côté-là ? Et la dernière fois, qu’as-tu fait ?',
  since: 'Merci encore. Et depuis, que s’est-il passé ?',
  last: 'La dernière fois, qu’as-tu fait ? Et qu’est-ce qui t’a fait choisir, dans un sens ou dans l’autre ?',
  given: 'Raconte-moi le jour où tu l’as reçu. Et depuis ?',
  understood: 'Qu’est-ce que tu comprends que je fais, et pour qui ?',
  again: 'Avec tes mots, qu’est-ce que je viens de dire ?',
  invitation: (ask) =>
    `Bonjour ! Je cherche à mieux comprendre ce que vivent les personnes que j’aimerais aider. Aurais-tu un quart d’heure pour me raconter ? Je n’ai rien à te vendre. Ma question : « ${ask} »`,
  scope: 'ma page',
};

const vous: WordsForPeople = {
  before: 'Que se passait-il dans votre vie, juste avant de venir me voir ?',
  lately:
    'Comment cela se passe pour vous, en ce moment, de ce côté-là ? Et la dernière fois, qu’avez-vous fait ?',
  since: 'Merci encore. Et depuis, que s’est-il passé ?',
  last: 'La dernière fois, qu’avez-vous fait ? Et qu’est-ce qui vous a fait choisir, dans un sens ou dans l’autre ?',
  given: 'Racontez-moi le jour où vous l’avez reçu. Et depuis ?',
  understood: 'Qu’est-ce que vous comprenez que je fais, et pour qui ?',
  again: 'Avec vos mots, qu’est-ce que je viens de dire ?',
  invitation: (ask) =>
    `Bonjour ! Je cherche à mieux comprendre ce que vivent les personnes que j’aimerais aider. Auriez-vous un quart d’heure pour me raconter ? Je n’ai rien à vous vendre. Ma question : « ${ask} »`,
  scope: 'ma page',
};

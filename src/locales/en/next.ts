import type { Args } from '../args.ts';

/** What `limpide next` says; the sentences themselves are those of the evening's end. */
export const next = {
  options: { file: 'the positioning file', json: 'as JSON, for a program' },
  title: 'To do now',
  toSay: ({ say }: Args): string => `To say: “${say}”`,
  after: ({ command }: Args): string => `Then: ${command}`,
  nothing: 'Nothing is waiting today. What would open something again:',
  opens: [
    'Keep one thing that somebody said or did: limpide note "…" --from …',
    'Turn a doubt into a test with a number and a date: limpide, then “read or change an answer”',
  ],
  /** Said to real people, so in the offer's language; no question holds its own answer. */
  say: {
    fr: {
      tu: {
        before: 'Que se passait-il dans ta vie, juste avant de venir me voir ?',
        lately:
          'Comment cela se passe pour toi, en ce moment, de ce côté-là ? Et la dernière fois, qu’as-tu fait ?',
        since: 'Merci encore. Et depuis, que s’est-il passé ?',
        last: 'La dernière fois, qu’as-tu fait ? Et qu’est-ce qui t’a fait choisir, dans un sens ou dans l’autre ?',
        given: 'Raconte-moi le jour où tu l’as reçu. Et depuis ?',
        understood: 'Qu’est-ce que tu comprends que je fais, et pour qui ?',
        again: 'Avec tes mots, qu’est-ce que je viens de dire ?',
      },
      vous: {
        before: 'Que se passait-il dans votre vie, juste avant de venir me voir ?',
        lately:
          'Comment cela se passe pour vous, en ce moment, de ce côté-là ? Et la dernière fois, qu’avez-vous fait ?',
        since: 'Merci encore. Et depuis, que s’est-il passé ?',
        last: 'La dernière fois, qu’avez-vous fait ? Et qu’est-ce qui vous a fait choisir, dans un sens ou dans l’autre ?',
        given: 'Racontez-moi le jour où vous l’avez reçu. Et depuis ?',
        understood: 'Qu’est-ce que vous comprenez que je fais, et pour qui ?',
        again: 'Avec vos mots, qu’est-ce que je viens de dire ?',
      },
    },
    en: both({
      before: 'What was going on in your life just before you came to me?',
      lately: 'How are things for you on that side of life, these days? And the last time, what did you do?',
      since: 'Thank you again. What has happened since?',
      last: 'The last time, what did you do? And what made you choose, one way or the other?',
      given: 'Tell me about the day you were given it. And since?',
      understood: 'What do you understand that I do, and for whom?',
      again: 'In your own words, what did I just say?',
    }),
  },
};

/** English has one "you". */
function both<T>(said: T): { tu: T; vous: T } {
  return { tu: said, vous: said };
}

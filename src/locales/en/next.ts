type Args = Readonly<Record<string, string>>;

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
        last: 'Raconte-moi la dernière fois que cela t’est arrivé. Qu’as-tu fait, et ensuite ?',
        understood: 'Qu’est-ce que tu comprends que je fais, et pour qui ?',
        again: 'Avec tes mots, qu’est-ce que je viens de dire ?',
      },
      vous: {
        before: 'Que se passait-il dans votre vie, juste avant de venir me voir ?',
        lately:
          'Comment cela se passe pour vous, en ce moment, de ce côté-là ? Et la dernière fois, qu’avez-vous fait ?',
        since: 'Merci encore. Et depuis, que s’est-il passé ?',
        last: 'Racontez-moi la dernière fois que cela vous est arrivé. Qu’avez-vous fait, et ensuite ?',
        understood: 'Qu’est-ce que vous comprenez que je fais, et pour qui ?',
        again: 'Avec vos mots, qu’est-ce que je viens de dire ?',
      },
    },
    en: both({
      before: 'What was going on in your life just before you came to me?',
      lately: 'How are things for you on that side of life, these days? And the last time, what did you do?',
      since: 'Thank you again. What has happened since?',
      last: 'Tell me about the last time this happened to you. What did you do, and then?',
      understood: 'What do you understand that I do, and for whom?',
      again: 'In your own words, what did I just say?',
    }),
  },
};

/** English has one "you". */
function both<T>(said: T): { tu: T; vous: T } {
  return { tu: said, vous: said };
}

/** Replies that people type where a command would do: "no" to a list, "I don't know" to a question. */
const nothing =
  /^(?:non|nan|rien|aucune?|personne|pas encore|c['’]est tout|fini|no|nope|none|nothing|nobody|no one|not yet|that['’]?s all|done)$/iu;
const unknown =
  /^(?:je (?:ne )?sais pas(?: encore)?|j['’]sais pas|sais pas|chais pas|aucune idée|je n['’]en sais rien|i (?:don['’]?t|do not) know(?: yet)?|dunno|no idea|not sure|\?+)$/iu;

/** What a whole reply says, whatever the language; undefined when it is an answer. */
export function plainReply(text: string): 'nothing' | 'unknown' | undefined {
  const said = text.trim().replace(/[\s\u00a0\u202f]*[.!…]+$/u, '');
  if (nothing.test(said)) return 'nothing';
  return unknown.test(said) ? 'unknown' : undefined;
}

/** What a typed reply means when it is not an answer. */
import type { Item } from '../session/route.ts';
import type { Given } from '../terminal/view.ts';

/** Replies that people type where a command would do: "no" to a list, "I don't know" to a question. */
const nothing = (): RegExp =>
  /^(?:non|nan|rien|aucune?|personne|personne encore|pas encore|c['’]est tout|fini|no|nope|none|nothing|nobody|nobody yet|no one|not yet|that['’]?s all|done)$/iu;
/** Inside a record "nothing" may be the answer ("what does it cost them?"): only nobody and not yet are none. */
const nobody = (): RegExp =>
  /^(?:non|personne|personne encore|pas encore|aucune?|no|nobody|nobody yet|no one|not yet|none)$/iu;
/** Asked who, one says nobody and goes on to explain; "personne âgée" and "nobody's fool" may well be labels. */
const nobodyYet = (): RegExp =>
  /^(?:(?:à )?personne|jamais|never|pas encore|aucune? client(?:e|es|s)?|nobody|no ?one|no client|not)(?:$|[,:;.!…—–]|\s+(?:encore|pour (?:le moment|l['’]instant)|jusqu['’](?:ici|à)|à (?:date|ce jour)|en ce moment|yet|so far|for now|at the moment|as yet)(?![\p{L}\p{N}]))/iu;
/** Asked which day, one says that there is none yet and goes on to explain. */
const noDay = (): RegExp => /^(?:non|nan|pas|jamais|aucune?|no|nope|not|never|none)(?![\p{L}\p{N}])/iu;
const unknown = (): RegExp =>
  /^(?:je (?:ne )?sais pas(?: encore)?|j['’]sais pas|sais pas|chais pas|aucune idée|je n['’]en sais rien|i (?:don['’]?t|do not) know(?: yet)?|dunno|no idea|not sure|\?+)$/iu;

/**
 * What a whole reply says, whatever the language; undefined when it is an answer.
 *
 * @param within whether it is asked of a record that is there already
 */
export function plainReply(text: string, within = false): 'nothing' | 'unknown' | undefined {
  const said = text.trim().replace(/[\s\u00a0\u202f]*[.!…]+$/u, '');
  if ((within ? nobody : nothing)().test(said)) return 'nothing';
  return unknown().test(said) ? 'unknown' : undefined;
}

/** "No" to a list, "I don't know" to a question: what a person types in place of a command. */
export function meaning({ question, record }: Item, given: Given): 'skip' | 'unknown' | undefined {
  if (question.kind === 'date' && question.required !== true)
    return noDay().test(String(given).trim())
      ? 'skip'
      : unknown().test(String(given).trim())
        ? 'unknown'
        : undefined;
  if (question.kind !== 'text' && question.kind !== 'long' && question.kind !== 'pick') return undefined;
  if (question.required === true) return undefined;
  if (asksWho(question) && nobodyYet().test([given].flat().join('\n').trim())) return 'skip';
  const within = record !== undefined && record.ref !== '+';
  const said = plainReply([given].flat().join('\n'), within);
  // What somebody said may be a mere "no".
  if (said === undefined || (within && question.kind === 'long')) return undefined;
  if (said === 'unknown') return said;
  // "None" may well be the answer to a question of a coach's own.
  return question.into === undefined ? undefined : 'skip';
}

/** Whether a question is answered with a person: somebody's name, an initial, a label. */
const asksWho = ({ into }: Item['question']): boolean =>
  into !== undefined && /(?:^|\.)(?:client|who)$/u.test(into);

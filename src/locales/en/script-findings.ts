import type { Args } from '../args.ts';
import { meant } from './phrases.ts';

/** What `limpide session check` says of a script, one sentence for each code of `session/lint/`. */
export const scriptFindings = {
  'include-not-found': ({ name }: Args) =>
    `The questions of “${name}” cannot be taken in: only a file of the script’s own folder can.`,
  'empty-script': (_: Args) => 'This script asks nothing, or speaks no language.',
  'too-many': ({ what, count, most }: Args) => `${count} ${what}: ${most} at most.`,
  'text-too-long': ({ length, most }: Args) =>
    `A text of ${length} characters: ${most} at most, or nobody reads it.`,
  'escape-in-text': (_: Args) => 'This text holds invisible control characters. Write it again without them.',
  'duplicate-id': ({ id, first }: Args) => `The id \`${id}\` is already taken (${first}).`,
  'reserved-id': ({ id }: Args) =>
    `\`${id}\` is a word of the conditions, or the name of a computed value: a question needs another id.`,
  'unknown-place': ({ into, step, known, nearest }: Args) =>
    `\`${into}\`: there is no \`${step}\` there.${meant(nearest, '`') || (known ? ` There are: ${known}.` : ' In a list with a place of its own, write `.words`.')}`,
  'reserved-place': ({ into }: Args) =>
    `\`${into}\` is kept by limpide itself. Without \`into\`, an answer is kept under \`answers\`.`,
  'place-of-another-kind': ({ into, kind, type }: Args) => `\`${into}\` takes ${type}, not ${kind}.`,
  'place-needs-list': ({ into }: Args) =>
    `A list is kept in a list of records, such as \`evidence[]\`; not in \`${into}\`.`,
  'missing-part': ({ kind, part }: Args) => `A question of kind \`${kind}\` needs \`${part}\`.`,
  'part-without-use': ({ kind, part }: Args) => `\`${part}\` does nothing in a question of kind \`${kind}\`.`,
  'bounds-crossed': ({ least, most }: Args) => `Between ${least} and ${most} there is nothing.`,
  'default-outside': ({ value }: Args) => `The default “${value}” is not an answer that this question takes.`,
  'list-without-end': ({ list }: Args) =>
    `Nobody could end \`${list}\`: passing over the first question of a record is how one says “that is all”, so it cannot be required.`,
  'condition-unknown': ({ id, nearest }: Args) =>
    `This condition looks at \`${id}\`, which is not a question before it.${meant(nearest, '`')}`,
  'condition-later': ({ id }: Args) => `This condition looks at \`${id}\`, which is only asked later.`,
  'condition-malformed': ({ path }: Args) =>
    `\`${path}\` is not a condition. Write \`{id: value}\`, an operator, or \`all\`, \`any\` (lists) and \`not\`.`,
  'condition-value': ({ id, value, known, nearest }: Args) =>
    `\`${id}\` is never “${value}”.${meant(nearest, '`') || ` Its choices: ${known}.`}`,
  unreachable: ({ id }: Args) => `No answers lead to \`${id}\`: its conditions contradict each other.`,
  'required-for-nothing': ({ id }: Args) =>
    `\`${id}\` must be answered, though nothing stands on it. Somebody who has no answer yet should be able to go on.`,
  'follow-up-never': (_: Args) => 'This follow-up never comes: say when (`heard` or `shorter_than`).',
  'unknown-heard': ({ id, nearest }: Args) =>
    `Nothing called \`${id}\` is ever heard in an answer.${meant(nearest, '`')}`,
  'unknown-name': ({ name, nearest }: Args) =>
    `\`${name}\` is not an answer there is by then.${meant(nearest, '`')}`,
  'later-name': ({ name }: Args) => `\`${name}\` is only answered later: nothing can be quoted here.`,
  'unknown-filter': ({ filter, known }: Args) => `\`${filter}\` joins nothing. There are: ${known}.`,
  'missing-translation': ({ languages }: Args) => `Not said in: ${languages}.`,
  'missing-form': ({ form }: Args) =>
    `In French, these words for a client have no form for those who say “${form}”: write both, as “fr: {tu: …, vous: …}”.`,
  'form-of-the-other': ({ form }: Args) =>
    `Written for those who say “${form}”, but it speaks in the other form.`,
  'leading-question': ({ words }: Args) =>
    `“${words}” puts the answer in the mouth. Ask what happened, and leave the answer open.`,
  'hypothetical-question': ({ words }: Args) =>
    `“${words}” asks to guess. People tell the truth about what they did: ask about the last time.`,
  'story-unknown': ({ id, story, nearest }: Args) =>
    `The story \`${story}\` speaks of \`${id}\`, which is not a question.${meant(nearest, '`')}`,
};

/**
 * A session script, as a zod schema: the one source of its types and of its JSON Schema (`limpide schema session`).
 * As for the positioning file, zod never loads at run time.
 */
import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9_-]{0,63}$/);
/** A text in each language the script speaks; a lone string serves a script of one language. */
const said = z.union([z.string(), z.strictObject({ fr: z.string().optional(), en: z.string().optional() })]);
/** Words for a client: in French, in both forms (the offer's `address` chooses), or one text where neither shows. */
const forms = z.strictObject({ tu: z.string().optional(), vous: z.string().optional() });
const saidToClient = z.union([
  z.string(),
  z.strictObject({ fr: z.union([z.string(), forms]).optional(), en: z.string().optional() }),
]);
const answer = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const operators = z.strictObject({
  is: z.union([answer, z.null()]).optional(),
  not: answer.optional(),
  has: z.string().optional(),
  at_least: z.number().optional(),
  at_most: z.number().optional(),
  answered: z.boolean().optional(),
  unknown: z.boolean().optional(),
});

/** Keys are ids of earlier questions, or the reserved `all`, `any`, `not`. */
export interface When {
  readonly [key: string]: WhenTest | readonly When[] | When | undefined;
}
export type WhenTest = z.infer<typeof answer> | z.infer<typeof operators>;
const when: z.ZodType<When> = z.lazy(() =>
  z.record(z.string(), z.union([answer, operators, z.array(when), when])),
) as z.ZodType<When>;

const followUp = z.strictObject({
  id: id.optional(),
  heard: z.array(z.string()).optional(),
  shorter_than: z.number().int().min(1).optional(),
  /** What must hold besides: the answers so far, the one it follows included. */
  when: when.optional(),
  /** For a list question: said before the record is kept. */
  ask: said,
  into: z.enum(['append', 'replace', 'evidence', 'open_question']).optional(),
});

const choice = z.strictObject({ value: z.string(), label: said, hint: said.optional() });
const example = z.strictObject({ craft: said, text: said });

const shared = {
  id,
  ask: said,
  why: said.optional(),
  help: said.optional(),
  examples: z.array(example).optional(),
  /** For the coach only: never shown to the client, never in their documents. */
  guidance: said.optional(),
  /** A path of the positioning file (`service.past.text`, `evidence[]`); without it the answer is kept in `answers`. */
  into: z.string().optional(),
  required: z.boolean().optional(),
  default: answer.optional(),
  when: when.optional(),
  follow_up: z.array(followUp).optional(),
  choices: z.array(choice).optional(),
  /** What to ask a real person when the answer is "I don't know yet": it becomes an open question. */
  to_ask: saidToClient.optional(),
  /** Of a `list`: how one more record is proposed. */
  more: said.optional(),
  /** Of a `pick`: which records are offered (`clients`, `evidence`, `hypotheses`…). */
  from: z.string().optional(),
  at_least: z.number().optional(),
  at_most: z.number().optional(),
  /** A test on the answer, with the sentence said when it fails. */
  check: z
    .strictObject({
      shorter_than: z.number().int().optional(),
      longer_than: z.number().int().optional(),
      matches: z.enum(['url', 'email', 'date', 'number']).optional(),
      message: said,
    })
    .optional(),
  minutes: z.number().optional(),
};

export const questionKinds = [
  'text',
  'long',
  'choice',
  'choices',
  'number',
  'scale',
  'date',
  'money',
  'yes-no-unknown',
  'pick',
  'list',
] as const;

const simple = z.strictObject({ ...shared, kind: z.enum(questionKinds) });
export const question = z.strictObject({
  ...shared,
  kind: z.enum(questionKinds),
  /** Of a `list`: the record's own questions; their `into` starts with `.` (`.words`). */
  questions: z.array(simple).optional(),
  /** Of a `list`: what each of its records holds from the start (`{sense: said}`). */
  record: z.record(z.string(), z.string()).optional(),
});

const section = z.strictObject({
  id,
  title: said,
  /** Which evening (1-4) it belongs to; `limpide` proposes to stop after each. */
  evening: z.number().int().min(1).max(9).optional(),
  intro: said.optional(),
  outro: said.optional(),
  /** What is said instead of `outro`: the first whose condition holds. */
  outro_when: z.array(z.strictObject({ when, say: said })).optional(),
  when: when.optional(),
  minutes: z.number().optional(),
  questions: z.array(question).optional(),
  /** A file of questions inside the script's folder. */
  include: z.string().optional(),
});

const story = z.strictObject({
  id,
  answers: z.record(z.string(), z.unknown()),
  asked: z.array(z.string()).optional(),
  not_asked: z.array(z.string()).optional(),
  written: z.record(z.string(), z.unknown()).optional(),
});

export const sessionScript = z.strictObject({
  format: z.literal('limpide-session/1'),
  id,
  version: z.string(),
  title: said,
  languages: z.array(z.enum(['fr', 'en'])),
  goal: said.optional(),
  sections: z.array(section),
  /** Values made from answers: `{id: {count: people}}`, `{id: {text: "{{ first }} et {{ second }}"}}`. */
  computed: z
    .record(
      z.string(),
      z.strictObject({
        count: z.string().optional(),
        text: said.optional(),
        first: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  closing: z.strictObject({ commitments: said.optional(), next_date: said.optional() }).optional(),
  stories: z.array(story).optional(),
});

/** What an included file holds. */
export const questionFile = z.strictObject({
  format: z.literal('limpide-questions/1'),
  questions: z.array(question),
});

export type SessionScript = z.infer<typeof sessionScript>;
export type Section = z.infer<typeof section>;
export type Question = z.infer<typeof question>;
export type QuestionKind = (typeof questionKinds)[number];
export type FollowUp = z.infer<typeof followUp>;
export type Said = z.infer<typeof said>;
export type SaidToClient = z.infer<typeof saidToClient>;
export type Answer = z.infer<typeof answer>;

/**
 * The positioning file, as a zod schema: the one source of its types and of its JSON Schema.
 *
 * zod itself never loads at run time: `npm run schema` turns this file into `schema.generated.ts`, by which
 * `yaml/decode.ts` reads. Nothing but `format` and `language` is required: a file with one answer is valid.
 */
import { z } from 'zod';

const text = z.string();
const id = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);
const ids = z.array(id);
/** `2026`, `2026-05`, `2026-05-12` or words ("printemps 2025"); read as an interval by `when.ts`. */
const when = z.string();
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.number().int().min(0);
const amount = z.number().min(0);

const supported = z.strictObject({ text: text.optional(), evidence: ids.optional() });
const consent = z.strictObject({ scope: text.optional(), on: date.optional() });

/** How far one script went: keys of questions, in exactly one of answered, skipped and unknown. */
const way = {
  script: text.optional(),
  answered: z.array(text).optional(),
  skipped: z.array(text).optional(),
  unknown: z.array(text).optional(),
  to_confirm: z.array(text).optional(),
  /** Answers that the coach wrote down, by key. */
  by_coach: z.array(text).optional(),
  parked: z.record(z.string(), z.unknown()).optional(),
};

export const positioning = z.strictObject({
  format: z.literal('limpide/1'),
  language: z.enum(['fr', 'en']),
  address: z.enum(['tu', 'vous', 'third']).optional(),
  maker: z
    .strictObject({
      name: text.optional(),
      craft: text.optional(),
      sells: z.enum(['object', 'service', 'teaching', 'mixed']).optional(),
      first_step: z
        .strictObject({ how: text.optional(), where: text.optional(), delay: text.optional() })
        .optional(),
      not_for: text.optional(),
      limits: z.array(text).optional(),
    })
    .optional(),
  pitch_before: text.optional(),
  directions: z
    .array(
      z.strictObject({
        what: text.optional(),
        last_paid: z.strictObject({ client: text.optional(), when: when.optional() }).optional(),
        thread: text.optional(),
        status: z.enum(['tonight', 'parked']).optional(),
      }),
    )
    .optional(),
  passion: z
    .strictObject({
      spark: text.optional(),
      infuses: z.array(text).optional(),
      refuses: z.array(text).optional(),
      polish: z.array(z.strictObject({ detail: text.optional(), noticed_by: ids.optional() })).optional(),
      decisions: z
        .array(
          z.strictObject({
            what: text.optional(),
            hours: amount.optional(),
            sold: amount.optional(),
            love: z.number().int().min(1).max(5).optional(),
            decision: z.enum(['keep', 'rework', 'improve', 'set-aside']).optional(),
            why: text.optional(),
            evidence: ids.optional(),
          }),
        )
        .optional(),
    })
    .optional(),
  clients: z
    .array(
      z.strictObject({
        id: id.optional(),
        who: text.optional(),
        relation: z
          .enum(['client', 'prospect', 'visitor', 'recipient', 'free-user', 'friend', 'family', 'self'])
          .optional(),
        bought: z.array(text).optional(),
        since: when.optional(),
        more_like: z.boolean().optional(),
        why: text.optional(),
      }),
    )
    .optional(),
  evidence: z
    .array(
      z.strictObject({
        id: id.optional(),
        client: id.optional(),
        sense: z.enum(['said', 'thought', 'felt', 'heard', 'saw', 'did', 'paid']).optional(),
        words: text.optional(),
        source: z
          .enum([
            'message',
            'conversation',
            'interview',
            'review',
            'comment',
            'survey',
            'sale',
            'observation',
            'fair',
          ])
          .optional(),
        when: when.optional(),
        second_hand: z.boolean().optional(),
        gave: z.enum(['time', 'reputation', 'money', 'money-again']).optional(),
        against: ids.optional(),
        answered: text.optional(),
        by: z.enum(['maker', 'coach']).optional(),
        consent: consent.optional(),
      }),
    )
    .optional(),
  stories: z
    .array(
      z.strictObject({
        id: id.optional(),
        client: id.optional(),
        before: text.optional(),
        moment: text.optional(),
        after: text.optional(),
        consent: consent.optional(),
      }),
    )
    .optional(),
  events: z
    .array(
      z.strictObject({
        where: text.optional(),
        when: when.optional(),
        stopped: count.optional(),
        asked: count.optional(),
        bought: count.optional(),
        evidence: ids.optional(),
      }),
    )
    .optional(),
  places: z
    .array(z.strictObject({ where: text.optional(), came_for: text.optional(), evidence: ids.optional() }))
    .optional(),
  profile: z.strictObject({ text: text.optional(), parts: z.array(supported).optional() }).optional(),
  service: z
    .strictObject({
      past: supported.optional(),
      present: supported.optional(),
      future: z
        .strictObject({ text: text.optional(), self_image: text.optional(), evidence: ids.optional() })
        .optional(),
      for_whom: z.enum(['buyer', 'gift', 'both']).optional(),
      expected_buyer: text.optional(),
      feelings: z.array(z.strictObject({ word: text.optional(), evidence: ids.optional() })).optional(),
      instead: z.array(z.strictObject({ what: text.optional(), costs: text.optional() })).optional(),
      ladder: z
        .strictObject({
          feature: text.optional(),
          allows: text.optional(),
          changes: text.optional(),
          feels: text.optional(),
          occasion: text.optional(),
          says: text.optional(),
          to_whom: text.optional(),
          remains: text.optional(),
        })
        .optional(),
      statement: z
        .strictObject({
          audience: text.optional(),
          situation: text.optional(),
          means: text.optional(),
          change: text.optional(),
          feeling: text.optional(),
          evidence: ids.optional(),
          turn: z.number().int().min(1).max(3).optional(),
          own: text.optional(),
        })
        .optional(),
    })
    .optional(),
  hypotheses: z
    .array(
      z.strictObject({
        id: id.optional(),
        belief: text.optional(),
        /** Ids of evidence, or the word `passion`. */
        from: ids.optional(),
        weight: z.number().int().min(1).max(3).optional(),
        test: z
          .strictObject({
            how: text.optional(),
            people: text.optional(),
            measure: text.optional(),
            at_least: amount.optional(),
            of: amount.optional(),
            set_on: date.optional(),
            by: date.optional(),
          })
          .optional(),
        result: z
          .strictObject({
            on: date.optional(),
            observed: amount.optional(),
            learned: text.optional(),
            decision: z.enum(['keep', 'change', 'stop', 'retest']).optional(),
          })
          .optional(),
      }),
    )
    .optional(),
  price: z
    .array(
      z.strictObject({
        what: text.optional(),
        amount: amount.optional(),
        currency: text.optional(),
        per: text.optional(),
        hours: amount.optional(),
        worth: text.optional(),
      }),
    )
    .optional(),
  relationship: z
    .strictObject({
      holds_me_back: text.optional(),
      thanks: text.optional(),
      listening: z.strictObject({ how: text.optional(), when: text.optional() }).optional(),
      next: z
        .array(
          z.strictObject({
            id: id.optional(),
            name: text.optional(),
            kind: z.enum(['complement', 'training', 'next-level', 'refill', 'other']).optional(),
            /** Ids of evidence, or feelings named in `service.feelings`. */
            serves: z.array(text).optional(),
            when: text.optional(),
            status: z.enum(['idea', 'offered', 'bought']).optional(),
          }),
        )
        .optional(),
    })
    .optional(),
  open_questions: z
    .array(z.strictObject({ text: text.optional(), ask: text.optional(), of: id.optional() }))
    .optional(),
  /** A coach's own questions that have no place above, by question id. */
  answers: z
    .record(
      z.string(),
      z.union([
        text,
        z.number(),
        z.boolean(),
        z.array(text),
        z.array(z.record(z.string(), z.union([text, z.number(), z.boolean(), z.array(text)]))),
      ]),
    )
    .optional(),
  history: z
    .array(
      z.strictObject({
        on: date.optional(),
        statement: text.optional(),
        clarity: count.max(100).optional(),
        /** How many answers a coach's sessions of that day added, changed, took away. */
        added: count.optional(),
        changed: count.optional(),
        removed: count.optional(),
      }),
    )
    .optional(),
  progress: z
    .strictObject({
      ...way,
      /** Where the other scripts run on this file were left, by script id. */
      others: z.record(z.string(), z.strictObject(way)).optional(),
    })
    .optional(),
  /** Always the last key: a cut file is seen. */
  end: z.strictObject({ answers: count }).optional(),
});

export type Positioning = z.infer<typeof positioning>;
export type Evidence = NonNullable<Positioning['evidence']>[number];
export type Client = NonNullable<Positioning['clients']>[number];
export type Hypothesis = NonNullable<Positioning['hypotheses']>[number];
export type Story = NonNullable<Positioning['stories']>[number];
export type NextOffer = NonNullable<NonNullable<Positioning['relationship']>['next']>[number];
export type Statement = NonNullable<NonNullable<Positioning['service']>['statement']>;
export type Address = NonNullable<Positioning['address']>;
export type Relation = NonNullable<Client['relation']>;
export type Gave = NonNullable<Evidence['gave']>;

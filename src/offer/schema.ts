/**
 * The positioning file, as a zod schema: the one source of its types and of its JSON Schema.
 *
 * zod itself never loads at run time: `npm run schema` turns this file into `schema.generated.ts`, by which
 * `yaml/decode.ts` reads. Nothing but `format` and `language` is required: a file with one answer is valid.
 */
import { z } from 'zod';
import { gifts, relations, senses, sources, testDecisions } from './values.ts';

/** A record each of whose keys may be left out, and which holds no other. */
const record = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape).partial();

const text = z.string();
const texts = z.array(text);
const id = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);
const ids = z.array(id);
/** `2026`, `2026-05`, `2026-05-12` or words ("printemps 2025"); read as an interval by `when.ts`. */
const when = z.string();
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.number().int().min(0);
const amount = z.number().min(0);

/** A text, and the evidence behind it. */
const supported = record({ text, evidence: ids });
const consent = record({ scope: text, on: date });

const maker = record({
  name: text,
  craft: text,
  sells: z.enum(['object', 'service', 'teaching', 'mixed']),
  first_step: record({ how: text, where: text, delay: text }),
  not_for: text,
  limits: texts,
});

const direction = record({
  what: text,
  last_paid: record({ client: text, when }),
  thread: text,
  status: z.enum(['tonight', 'parked']),
});

const passion = record({
  spark: text,
  infuses: texts,
  refuses: texts,
  polish: z.array(record({ detail: text, noticed_by: ids })),
  decisions: z.array(
    record({
      what: text,
      hours: amount,
      sold: amount,
      love: z.number().int().min(1).max(5),
      decision: z.enum(['keep', 'rework', 'improve', 'set-aside']),
      why: text,
      evidence: ids,
    }),
  ),
});

const client = record({
  id,
  who: text,
  relation: z.enum(relations),
  bought: texts,
  since: when,
  more_like: z.boolean(),
  why: text,
});

const evidence = record({
  id,
  client: id,
  sense: z.enum(senses),
  words: text,
  source: z.enum(sources),
  when,
  second_hand: z.boolean(),
  gave: z.enum(gifts),
  against: ids,
  answered: text,
  by: z.enum(['maker', 'coach']),
  consent,
});

const story = record({ id, client: id, before: text, moment: text, after: text, consent });

const event = record({
  where: text,
  when,
  stopped: count,
  asked: count,
  bought: count,
  evidence: ids,
});

const service = record({
  past: supported,
  present: supported,
  future: record({ text, self_image: text, evidence: ids }),
  for_whom: z.enum(['buyer', 'gift', 'both']),
  expected_buyer: text,
  feelings: z.array(record({ word: text, evidence: ids })),
  instead: z.array(record({ what: text, costs: text })),
  ladder: record({
    feature: text,
    allows: text,
    changes: text,
    feels: text,
    occasion: text,
    says: text,
    to_whom: text,
    remains: text,
  }),
  statement: record({
    audience: text,
    situation: text,
    means: text,
    change: text,
    feeling: text,
    evidence: ids,
    turn: z.number().int().min(1).max(3),
    own: text,
  }),
});

const hypothesis = record({
  id,
  belief: text,
  /** Ids of evidence, or the word `passion`. */
  from: ids,
  weight: z.number().int().min(1).max(3),
  test: record({
    how: text,
    people: text,
    measure: text,
    at_least: amount,
    of: amount,
    set_on: date,
    by: date,
  }),
  result: record({ on: date, observed: amount, learned: text, decision: z.enum(testDecisions) }),
});

const price = record({
  what: text,
  amount,
  currency: text,
  per: text,
  hours: amount,
  worth: text,
});

const relationship = record({
  holds_me_back: text,
  thanks: text,
  listening: record({ how: text, when: text }),
  next: z.array(
    record({
      id,
      name: text,
      kind: z.enum(['complement', 'training', 'next-level', 'refill', 'other']),
      /** Ids of evidence, or feelings named in `service.feelings`. */
      serves: texts,
      when: text,
      status: z.enum(['idea', 'offered', 'bought']),
    }),
  ),
});

const scalar = z.union([text, z.number(), z.boolean(), texts]);

/** One session's day: the statement then, and how many answers a coach's sessions added, changed, took away. */
const day = record({
  on: date,
  statement: text,
  clarity: count.max(100),
  added: count,
  changed: count,
  removed: count,
});

/** How far one script went: keys of questions, in exactly one of answered, skipped and unknown. */
const way = record({
  script: text,
  answered: texts,
  skipped: texts,
  unknown: texts,
  to_confirm: texts,
  /** Answers that the coach wrote down, by key. */
  by_coach: texts,
  parked: z.record(z.string(), z.unknown()),
});

export const positioning = z.strictObject({
  format: z.literal('limpide/1'),
  language: z.enum(['fr', 'en']),
  ...record({
    address: z.enum(['tu', 'vous', 'third']),
    maker,
    pitch_before: text,
    directions: z.array(direction),
    passion,
    clients: z.array(client),
    evidence: z.array(evidence),
    stories: z.array(story),
    events: z.array(event),
    places: z.array(record({ where: text, came_for: text, evidence: ids })),
    profile: record({ text, parts: z.array(supported) }),
    service,
    hypotheses: z.array(hypothesis),
    price: z.array(price),
    relationship,
    open_questions: z.array(record({ text, ask: text, of: id })),
    /** A coach's own questions that have no place above, by question id. */
    answers: z.record(z.string(), z.union([...scalar.options, z.array(z.record(z.string(), scalar))])),
    history: z.array(day),
    /** `others`: where the other scripts run on this file were left, by script id. */
    progress: way.extend({ others: z.record(z.string(), way).optional() }),
    /** Always the last key: a cut file is seen. */
    end: z.strictObject({ answers: count }),
  }).shape,
});

export type Positioning = z.infer<typeof positioning>;
export type Evidence = NonNullable<Positioning['evidence']>[number];
export type Client = NonNullable<Positioning['clients']>[number];
export type Hypothesis = NonNullable<Positioning['hypotheses']>[number];
export type Story = NonNullable<Positioning['stories']>[number];
export type Progress = NonNullable<Positioning['progress']>;
export type Day = NonNullable<Positioning['history']>[number];
export type NextOffer = NonNullable<NonNullable<Positioning['relationship']>['next']>[number];
export type Statement = NonNullable<NonNullable<Positioning['service']>['statement']>;
export type Address = NonNullable<Positioning['address']>;
export type Relation = NonNullable<Client['relation']>;
export type Sense = NonNullable<Evidence['sense']>;
export type Source = NonNullable<Evidence['source']>;
export type Gave = NonNullable<Evidence['gave']>;

import { type Certainty, certaintyFrom, isAgainst } from '../offer/certainty.ts';
import { counts, grade } from '../offer/grade.ts';
import type { Evidence, Positioning, Relation } from '../offer/schema.ts';
import type { Ears } from './ears.ts';
import type { Thresholds } from './rule.ts';

/** How well evidence holds what rests on it. */
export interface Support {
  readonly certainty: Certainty;
  /** How many different clients count; of a certainty, as many as it takes and no more. */
  readonly clients: number;
}

/**
 * The same as `certaintyOf` tells, reading as few quotes as it takes: none where the rest of the evidence tells enough,
 * and those known from an earlier question first. Without a reader every quote counts as a fact.
 */
export class Supports {
  readonly #offer: Positioning;
  readonly #thresholds: Thresholds;
  readonly #ears: Pick<Ears, 'kindOf'> | undefined;
  readonly #byId: ReadonlyMap<string | undefined, Evidence>;
  readonly #relations: ReadonlyMap<string | undefined, Relation | undefined>;
  readonly #known = new Map<Evidence, boolean>();

  constructor(offer: Positioning, thresholds: Thresholds, ears: Pick<Ears, 'kindOf'> | undefined) {
    this.#offer = offer;
    this.#thresholds = thresholds;
    this.#ears = ears;
    this.#byId = new Map(offer.evidence?.map((one) => [one.id, one]));
    this.#relations = new Map(offer.clients?.map(({ id, relation }) => [id, relation]));
  }

  of(ids: readonly string[] | undefined): Support {
    const behind = new Set(ids);
    const { evidence = [] } = this.#offer;
    const isContested = evidence.some((one) => isAgainst(one, behind));
    const enough = isContested ? Number.POSITIVE_INFINITY : this.#thresholds.certainty;
    const clients = new Set<string>();
    const said = evidence.filter(
      ({ id, client }) => id !== undefined && client !== undefined && behind.has(id),
    );
    for (const one of [...said].sort((a, b) => this.#rank(a) - this.#rank(b))) {
      if (clients.size >= enough) break;
      if (!clients.has(one.client!) && this.#counts(one)) clients.add(one.client!);
    }
    return {
      certainty: certaintyFrom(clients.size, isContested, this.#thresholds),
      clients: clients.size,
    };
  }

  #rank(one: Evidence): number {
    return this.#known.has(this.#meant(one)) ? 0 : 1;
  }

  /** What its id names: of two that bear the same one, the last. */
  #meant({ id }: Evidence): Evidence {
    return this.#byId.get(id)!;
  }

  #counts(given: Evidence): boolean {
    const one = this.#meant(given);
    let known = this.#known.get(one);
    if (known === undefined) {
      // As a fact, words count for the most: where even that is too little, they need not be read.
      const relation = this.#relations.get(one.client ?? '');
      known = counts(grade(one, 'fact', relation)) && this.#isFact(one);
      this.#known.set(one, known);
    }
    return known;
  }

  /** An act without words is a fact that somebody saw. */
  #isFact({ words = '' }: Evidence): boolean {
    return this.#ears === undefined || words.trim() === '' || this.#ears.kindOf(words) === 'fact';
  }
}

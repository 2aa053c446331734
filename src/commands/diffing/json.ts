import type { Finding } from '../../check/finding.ts';
import { fingerprintOf } from '../../check/fingerprint.ts';
import { type Changes, isSame } from './changes.ts';

/** Changes for a program. Private texts, clients' words among them, are left out unless `excerpts`. */
export function changesJson(
  changes: Changes,
  {
    before,
    after,
    excerpts,
  }: { readonly before: string; readonly after: string; readonly excerpts: boolean },
): object {
  const { statement, clarity, held, tests, heard, people, corrected, removed, published } = changes;
  return {
    before,
    after,
    different: !isSame(changes),
    statement: statement === undefined ? null : sides(statement),
    clarity: clarity === undefined ? null : sides(clarity),
    held: held.map(({ about, kind, text, ...certainty }) => ({
      kind,
      // What has no id is known by its own words, which are private too.
      about: about === text && !excerpts ? null : about,
      ...(excerpts ? { text } : {}),
      ...sides(certainty),
    })),
    tests: tests.map(({ id, belief, test: { how, people: whom, measure, ...numbers }, result, verdict }) => {
      const { learned, ...counted } = result ?? {};
      return {
        id,
        ...(excerpts
          ? { belief: belief ?? null, how: how ?? null, people: whom ?? null, measure: measure ?? null }
          : {}),
        test: numbers,
        result:
          result === undefined
            ? null
            : { ...counted, ...(excerpts && learned !== undefined ? { learned } : {}) },
        verdict: verdict ?? null,
      };
    }),
    evidence: {
      added: heard.map(({ grade, when, who, words }) => ({
        grade,
        when: when ?? null,
        ...(excerpts ? { who: who ?? null, words: words ?? null } : {}),
      })),
      people,
      corrected,
      removed,
    },
    published: published.map(({ path, ...texts }) => ({ path, ...sides(texts) })),
    findings: { gone: changes.gone.map(briefly), new: changes.found.map(briefly) },
  };
}

const sides = <T>({ before, after }: { before?: T; after?: T }): { before: T | null; after: T | null } => ({
  before: before ?? null,
  after: after ?? null,
});

const briefly = (finding: Finding): object => ({
  rule: finding.rule,
  severity: finding.severity,
  path: finding.path,
  fingerprint: fingerprintOf(finding),
});

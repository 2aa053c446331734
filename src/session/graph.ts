/** The way through a script, as a graph: sections hold questions, conditions are arrows. Pure; drawing comes last. */
import type { Language } from '../language/language.ts';
import { mentions } from './condition.ts';
import { piped } from './pipe.ts';
import type { SessionScript, When } from './schema.ts';
import { textOf } from './script.ts';

export interface Graph {
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly nodes: readonly Node[];
  }[];
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly label: string }[];
}

export interface Node {
  readonly id: string;
  readonly label: string;
  readonly kind: 'question' | 'list';
}

/** A drawing has no answers: its holes show as `…`. */
const nothing = { value: () => undefined, unknown: () => false };

export function graphOf(script: SessionScript, language: Language): Graph {
  const groups = script.sections.map((section) => ({
    id: section.id,
    title: textOf(section.title, language) ?? section.id,
    nodes: (section.questions ?? []).map((question) => ({
      id: question.id,
      label: piped(textOf(question.ask, language) ?? question.id, nothing, {}),
      kind: question.kind === 'list' ? ('list' as const) : ('question' as const),
    })),
  }));
  const ids = new Set(groups.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const sources = (id: string): string[] => {
    const made = Object.entries(script.computed ?? {}).find(([name]) => name === id)?.[1];
    return made === undefined ? [id] : [made.count ?? [], made.first ?? []].flat();
  };
  const conditional = (to: string, when: When | undefined) =>
    [...new Set(mentions(when).flatMap(sources))]
      .filter((from) => ids.has(from))
      .map((from) => ({ from, to, label: saidOf(when, from) }));
  const arrows = script.sections.flatMap((section) => [
    ...(section.questions ?? []).slice(0, 1).flatMap(({ id }) => conditional(id, section.when)),
    ...(section.questions ?? []).flatMap(({ id, when }) => conditional(id, when)),
  ]);
  return { groups, arrows };
}

/** `teaching`, `object, mixed`, `at_least 1`. */
function shown(test: unknown): string {
  if (Array.isArray(test)) return test.map(String).join(', ');
  if (typeof test !== 'object' || test === null) return String(test);
  return Object.entries(test)
    .map(([operator, value]) => `${operator} ${shown(value)}`)
    .join(', ');
}

/** The part of a condition that looks at one question, as it is written. */
function saidOf(when: When | undefined, id: string): string {
  for (const [key, test] of Object.entries(when ?? {})) {
    if (key === id) return shown(test);
    if (typeof test !== 'object' || !['all', 'any', 'not'].includes(key)) continue;
    for (const one of [test].flat()) {
      const said = typeof one === 'object' ? saidOf(one as When, id) : '';
      if (said !== '') return key === 'not' ? `not ${said}` : said;
    }
  }
  return '';
}

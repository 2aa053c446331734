import type { Positioning } from '../../offer/schema.ts';
import type { NextGroup, NextStep } from './data.ts';
import { given } from './given.ts';
import type { Names } from './people.ts';

/** Next offers by whom they serve: people first, then feelings, then those that serve nobody yet. */
export function nextOf({ relationship, evidence = [], service }: Positioning, names: Names): NextGroup[] {
  const groups = new Map<string, { for: NextGroup['for']; label?: string; offers: NextStep[] }>();
  const put = (kind: NextGroup['for'], id: string, label: string | undefined, step: NextStep): void => {
    const key = `${kind} ${id}`;
    const group = groups.get(key) ?? { for: kind, ...(label !== undefined && { label }), offers: [] };
    groups.set(key, group);
    if (!group.offers.includes(step)) group.offers.push(step);
  };
  const feelings = new Set((service?.feelings ?? []).map(({ word }) => word));
  for (const { name, kind, status, when, serves = [] } of relationship?.next ?? []) {
    if (given(name) === undefined) continue;
    const step: NextStep = {
      name: name!,
      ...(kind !== undefined && { kind }),
      ...(status !== undefined && { status }),
      ...(given(when) !== undefined && { when: when! }),
    };
    const served = serves.flatMap((link): [NextGroup['for'], string, string][] => {
      const client = evidence.find(({ id }) => id === link)?.client;
      if (client !== undefined) return [['person', client, names.of(client)!]];
      return feelings.has(link) ? [['feeling', link, link]] : [];
    });
    if (served.length === 0) put('nobody', '', undefined, step);
    for (const [whom, id, label] of served) put(whom, id, label, step);
  }
  const order: readonly NextGroup['for'][] = ['person', 'feeling', 'nobody'];
  return order.flatMap((kind) => [...groups.values()].filter((group) => group.for === kind));
}

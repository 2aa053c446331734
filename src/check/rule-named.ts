import { nearest } from '../yaml/nearest.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of that id; undefined when no rule bears it. */
export const ruleNamed = (id: string): Rule | undefined => byId.get(id);

/** The id that was meant by one that no rule bears; '' when none is near. */
export const nearestRule = (id: string): string => nearest(id, [...byId.keys()]) ?? '';

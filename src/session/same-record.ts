export type Values = Readonly<Record<string, unknown>>;

/** Whether two records say the same, whatever their ids. */
export function isSameRecord(one: Values, other: Values): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  keys.delete('id');
  return [...keys].every((key) => one[key] === other[key] || isSameList(one[key], other[key]));
}

const isSameList = (one: unknown, other: unknown): boolean =>
  typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other);

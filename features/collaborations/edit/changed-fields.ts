/** Only the fields that differ, before and after: what an audit event carries of a change. */
export function changedFields<T extends Record<string, unknown>>(
  before: T,
  after: { [K in keyof T]: T[K] },
): { before: Partial<T>; after: Partial<T> } {
  const names = (Object.keys(before) as (keyof T)[]).filter((name) => before[name] !== after[name]);
  const pick = (from: T) =>
    Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<T>;
  return { before: pick(before), after: pick(after) };
}

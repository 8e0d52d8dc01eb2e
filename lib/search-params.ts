/** What stands behind the question mark of an address. Anybody can type there, so nothing is taken on trust. */
export type SearchParam = string | string[] | undefined;

const first = (value: SearchParam): string | undefined => (Array.isArray(value) ? value[0] : value);

/** One text, at most 200 characters; undefined when there is none. */
export const oneText = (value: SearchParam): string | undefined =>
  first(value)?.slice(0, 200).trim() || undefined;

/** One out of a closed list; null when it is none of them. */
export function oneOf<T extends string>(values: readonly T[], value: SearchParam): T | null {
  return values.find((candidate) => candidate === first(value)) ?? null;
}

/** A whole number from 0 to 999999; undefined when there is none or it is something else. */
export function wholeNumber(value: SearchParam): number | undefined {
  const text = first(value);
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

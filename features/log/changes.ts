/** Before and after of an event, field by field, so that a reader sees what changed without reading JSON. */

export type Scalar = string | number | boolean | null;

export interface FieldChange {
  /** The names on the way to the field, such as `decision.style`; parts of a list by their place from 1. */
  path: string;
  /** Undefined when the field was not there. */
  before: Scalar | undefined;
  after: Scalar | undefined;
}

type Content = Record<string, unknown> | null;

/** Every field of both sides, in the order in which they were recorded. */
export function changesIn(before: Content, after: Content): FieldChange[] {
  const [old, now] = [new Map(fieldsOf(before)), new Map(fieldsOf(after))];
  return [...new Set([...old.keys(), ...now.keys()])].map((path) => ({
    path,
    before: old.get(path),
    after: now.get(path),
  }));
}

function fieldsOf(value: unknown, path = ""): [string, Scalar][] {
  if (value === undefined) return [];
  if (value === null || typeof value !== "object") {
    return path === "" ? [] : [[path, value as Scalar]];
  }
  const inner: [string, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [String(index + 1), item])
    : Object.entries(value);
  return inner.flatMap(([name, member]) => fieldsOf(member, path ? `${path}.${name}` : name));
}

/** What was typed in a draft, as far as it can be kept: a field that holds too much keeps what was saved before. Pure. */
import type { z } from "zod";
import type { FormObject } from "@/lib/forms/form-data";

/** Of a field, as in `["money", "explanation"]`. */
export type Path = readonly PropertyKey[];

export interface Typed<Content> {
  content: Content;
  /** Fields that hold too much. They are empty in `content`. */
  tooLong: z.core.$ZodIssue[];
}

/** @returns the issues when something else is wrong: then nothing can be kept */
export function readTyped<Content>(
  schema: z.ZodType<Content>,
  fields: FormObject,
): Typed<Content> | { issues: z.core.$ZodIssue[] } {
  const parsed = schema.safeParse(fields);
  if (parsed.success) return { content: parsed.data, tooLong: [] };
  const { issues } = parsed.error;
  if (!issues.every(({ message }) => message === "too_long")) return { issues };
  const rest = issues.reduce<unknown>((kept, { path }) => changed(kept, path, undefined), fields);
  return { content: schema.parse(rest), tooLong: issues };
}

/** What was typed, but for these fields, which say what the stored draft says. */
export const keepStored = (typed: unknown, stored: unknown, paths: readonly Path[]): unknown =>
  paths.reduce((kept, path) => {
    const value = path.reduce(memberOf, stored);
    return value === undefined ? kept : changed(kept, path, value);
  }, typed);

const isNode = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === "object" && value !== null;

const memberOf = (node: unknown, key: PropertyKey): unknown =>
  isNode(node) ? node[key] : undefined;

/** A copy with another value in one place; the same when there is no such place. */
function changed(node: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (!isNode(node)) return node;
  const copy = Array.isArray(node) ? [...node] : { ...node };
  Reflect.set(copy, key, changed(node[key], rest, value));
  return copy;
}

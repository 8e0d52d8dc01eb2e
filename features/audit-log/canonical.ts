/** The canonical form of an event that is hashed. */
import { createHash } from "node:crypto";

/**
 * The canonical form of a value: JSON without white space, the keys of each object in code unit
 * order, absent and undefined members left out, dates as ISO 8601 in UTC with milliseconds.
 * Two values with the same content have the same canonical form, whatever wrote them.
 * @throws TypeError for a number that JSON cannot hold.
 */
export function canonicalForm(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalForm(item ?? null)).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalForm(member)}`);
    return `{${members.join(",")}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value))
    throw new TypeError("a number JSON cannot hold");
  return JSON.stringify(value ?? null);
}

/** SHA-256 over the UTF-8 bytes of the canonical form, as 64 lower-case hexadecimal digits. */
export function hashOf(value: unknown): string {
  return createHash("sha256").update(canonicalForm(value), "utf8").digest("hex");
}

/** Whether a value has this hash. What has no canonical form, such as a time that is none, has no hash. */
export function hashes(value: unknown, hash: unknown): boolean {
  try {
    return hashOf(value) === hash;
  } catch {
    return false;
  }
}

/** The hash that the first event of a chain points back to. */
export const CHAIN_START = "0".repeat(64);

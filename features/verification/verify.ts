/** Whether an entry of the log fits the one before it. Pure. */
import { hashes } from "@/features/audit-log/canonical";

export type ChainEntry = { sequence: number; previousHash: string; hash: string } & Record<
  string,
  unknown
>;

export type ChainFault = "sequence" | "link" | "content";

/**
 * Checks one entry against the one before it.
 * @returns null when it fits, else what does not: a gap in the sequence, a broken link, or a changed entry.
 */
export function faultInEntry(
  entry: ChainEntry,
  before: { sequence: number; hash: string },
): ChainFault | null {
  if (entry.sequence !== before.sequence + 1) return "sequence";
  if (entry.previousHash !== before.hash) return "link";
  const { hash, ...content } = entry;
  return hashes(content, hash) ? null : "content";
}

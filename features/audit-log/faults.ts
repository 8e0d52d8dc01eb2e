/** What a check of the log can find, in a sentence that names it. Pure. */
import type { CalendarDate } from "@/lib/dates";

/** A row of a frozen table, as people would look for it. */
export interface FrozenObject {
  /** A key of FROZEN_TABLES (db/frozen-tables.ts), or of what repeats such rows (repeat-queries.ts). */
  name: string;
  id: string;
  version: number | null;
}

export type Fault =
  | { kind: "sequence" | "link" | "content" | "unreadable"; sequence: number }
  | ({ kind: "record_gone"; sequence: number } & FrozenObject)
  | ({ kind: "record_changed" | "record_unmentioned" | "record_unreadable" } & FrozenObject)
  | { kind: "orphan"; table: string }
  | { kind: "file_gone" | "file_changed" | "file_unmentioned"; sha256: string }
  | { kind: "head_unknown" | "head_elsewhere"; date: CalendarDate; hash: string };

export interface Verification {
  events: number;
  headHash: string;
  /** Frozen rows and files that were compared. */
  records: number;
  files: number;
  /** The first thing that does not fit; null when all of it does. */
  fault: Fault | null;
}

type Words = (key: string, values?: Record<string, string | number>) => string;

/** @param t words of messages/<locale>/audit-log.json */
export function faultSentence(fault: Fault, t: Words): string {
  const said = Object.entries(fault).map(([name, value]) => [name, String(value ?? "")]);
  const values: Record<string, string> = Object.fromEntries(said);
  if ("name" in fault) {
    values.record = t(`frozen.${fault.name}`, {
      id: fault.id,
      version: fault.version === null ? "" : String(fault.version),
    });
  }
  return t(`fault.${fault.kind}`, values);
}

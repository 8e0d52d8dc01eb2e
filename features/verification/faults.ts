/** What a check of the log can find, in a sentence that names it. Pure. */

import type { CalendarDate } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import type { Words } from "@/lib/message-keys";
import { formatDate } from "@/lib/text/format";

/** A row of a frozen table, as people would look for it. */
export interface FrozenObject {
  /** Of a frozen table, of what is held, or of what repeats such rows, as its kind of record names it. */
  name: string;
  id: string;
  version: number | null;
}

export type Fault =
  | { kind: "sequence" | "link" | "content" | "unreadable" | "sealed_again"; sequence: number }
  | ({ kind: "record_gone"; sequence: number } & FrozenObject)
  | ({ kind: "record_changed" | "record_unmentioned" | "record_unreadable" } & FrozenObject)
  | { kind: "orphan"; table: string }
  | { kind: "file_gone" | "file_changed" | "file_unmentioned" | "file_unreadable"; sha256: string }
  | { kind: "files_gone" | "database_damaged" }
  | { kind: "head_unknown" | "head_elsewhere"; date: CalendarDate; hash: string };

/** Records of which events before some day do not say how they stood. */
export interface NotHeld {
  /** Of what is held, as its kind of record names it. */
  name: string;
  count: number;
  before: CalendarDate;
  /** Whether one event holds them from that day on; false until the next start of the product. */
  isSealed: boolean;
}

export interface Verification {
  events: number;
  headHash: string;
  /** Frozen rows and files that were compared. */
  records: number;
  files: number;
  /** The first thing that does not fit; null when all of it does. */
  fault: Fault | null;
  /** Checks of before this was told have none. */
  notHeld?: NotHeld[];
}

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

/** A sentence for each kind of record that the log says nothing of before some day. */
export const notHeldSentences = (notHeld: readonly NotHeld[], t: Words, locale: Locale): string[] =>
  notHeld.map(({ name, count, before, isSealed }) => {
    const date = formatDate(before, locale);
    const said = t("verify.notHeld", { date, what: t(`held.${name}`, { count }) });
    return isSealed ? said : `${said} ${t("verify.notSealed")}`;
  });

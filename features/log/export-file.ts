/** How the log is written out, as CSV and as JSON, a batch at a time. Pure. */

import { canonicalForm } from "@/features/audit-log/canonical";
import { type Cell, csvLines, csvOf } from "@/lib/files/csv";
import type { Locale } from "@/lib/locale";
import type { ExportedEvent } from "./types";

/** `about` is the companion of the CSV file: what it holds and how that is checked. */
export const LOG_FORMATS = ["csv", "json", "about"] as const;

/** The names that the canonical form knows them by, in every language: a hash is calculated over these. */
export const LOG_COLUMNS = [
  "sequence",
  "occurredAt",
  "actorId",
  "actorName",
  "actorRole",
  "action",
  "objectType",
  "objectId",
  "objectVersion",
  "before",
  "after",
  "result",
  "origin",
  "previousHash",
  "hash",
  "isWhole",
] as const satisfies readonly (keyof ExportedEvent)[];

export const csvHeader = (locale: Locale): string => csvOf([[...LOG_COLUMNS]], locale);

export const csvBatch = (events: readonly ExportedEvent[], locale: Locale): string =>
  csvLines(
    events.map((event) => LOG_COLUMNS.map((name) => cellOf(event[name]))),
    locale,
  );

function cellOf(value: ExportedEvent[keyof ExportedEvent]): Cell {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === "boolean" ? (value ? "yes" : "no") : canonicalForm(value);
}

/** @param about what the file says of itself, before the events */
export const jsonStart = (about: Record<string, unknown>): string =>
  `{"about":${JSON.stringify(about)},"events":[`;

export const jsonBatch = (events: readonly ExportedEvent[], isFirst: boolean): string =>
  events
    .map((event, index) => `${isFirst && index === 0 ? "\n" : ",\n"}${canonicalForm(event)}`)
    .join("");

export const JSON_END = "\n]}\n";

import type { Table } from "@/lib/files/csv";

/** `about` is the companion of a file that has no second sheet: what it holds, and how that is checked. */
export const EXPORT_FORMATS = ["csv", "xlsx", "about"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export type Parameters = Readonly<Record<string, string | number | null | undefined>>;

/** What somebody takes away: all rows that match, whatever page they look at. */
export type Export = { table: Table; filters: Parameters };

/** For the size of a page, when the list has to be on one. */
export const EVERY_ROW = Number.MAX_SAFE_INTEGER;

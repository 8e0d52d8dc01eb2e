/** What was withdrawn from the record of a collaboration stays in its table and counts no more. */
import { type SQL, sql } from "drizzle-orm";
import type { AnyColumn } from "./columns";
import { recordCorrections } from "./schema";

/** @param ids of the row, and of what it belongs to: an indicator goes with its goal */
export const isWithdrawn = (...ids: readonly AnyColumn[]): SQL<boolean> =>
  sql<boolean>`exists (select 1 from ${recordCorrections} where ${recordCorrections.rowId} in (${sql.join([...ids], sql`, `)}) and verb = 'withdrawn')`.mapWith(
    Boolean,
  );

export const notWithdrawn = (...ids: readonly AnyColumn[]): SQL => sql`not ${isWithdrawn(...ids)}`;

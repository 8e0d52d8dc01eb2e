/** How events are looked up by what they are about. */
import { sql } from "drizzle-orm";
import { auditEvents } from "@/db/schema";

/**
 * Of events that were done, oldest first. The plus keeps the engine from the indexes on these two columns: with one of them it would
 * read the whole log for each batch, instead of the few events of the objects that are asked for.
 */
export const isDone = sql`+${auditEvents.result} = 'done'`;
export const oldestFirst = sql`+${auditEvents.sequence}`;

/** The whole log, in the order in which it was written. */
import { asc } from "drizzle-orm";
import { database } from "@/db";
import { auditEvents } from "@/db/schema";

export const events = () =>
  database().select().from(auditEvents).orderBy(asc(auditEvents.sequence));

export const lastEvent = async () => (await events()).at(-1);

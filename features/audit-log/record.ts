/** Writes audit events. The one place that does; called within the transaction of the change itself. */
import "server-only";
import { desc } from "drizzle-orm";
import { contentToSeal, type FrozenTable } from "@/db/frozen";
import { raiseMark, raiseMarkOfMoment } from "@/db/kept/topic-marks";
import { auditEvents } from "@/db/schema";
import type { Transaction } from "@/db/transaction";
import type { EventResult, Role } from "@/db/vocabulary";
import type { Permit } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { newId } from "@/lib/ids";
import { CHAIN_START, hashOf } from "./canonical";
import type { Attempt, AuditEvent, Written } from "./event-types";
import { isSalted } from "./events";
import { changedReportOf, topicOf } from "./topics";

export type EventActor = { id: string | null; name: string; role: Role | null; origin: string };

/** Where the log ends: the number and the hash of its last event. */
export type LogHead = { sequence: number; hash: string };

/** What a viewer was permitted to do. @returns where the log ends now: at this event */
export const recordEvent = (
  tx: Transaction,
  { viewer }: Permit,
  event: AuditEvent,
): Promise<LogHead> => recordEventBy(tx, viewer, event);

/**
 * For what nobody needs a permit for: signing in and out, what a script or a partner with a link does, and taking along what
 * the viewer may read.
 */
export function recordEventBy(
  tx: Transaction,
  actor: EventActor,
  event: AuditEvent,
  result: EventResult = "done",
): Promise<LogHead> {
  return write(tx, actor, event, result);
}

/** What somebody tried and may not: without before and after. */
export const recordRefused = (tx: Transaction, actor: EventActor, attempt: Attempt) =>
  write(tx, actor, { ...attempt, before: null, after: null }, "refused");

async function write(
  tx: Transaction,
  actor: EventActor,
  event: Written,
  result: EventResult,
): Promise<LogHead> {
  const [last] = await tx
    .select({ sequence: auditEvents.sequence, hash: auditEvents.hash })
    .from(auditEvents)
    .orderBy(desc(auditEvents.sequence))
    .limit(1);
  const entry = {
    sequence: (last?.sequence ?? 0) + 1,
    occurredAt: now(),
    actorId: actor.id,
    actorName: actor.name,
    actorRole: actor.role,
    action: event.action,
    objectType: event.objectType,
    objectId: event.objectId,
    objectVersion: event.objectVersion ?? null,
    before: (event.before ?? null) as Record<string, unknown> | null,
    after: salted(event),
    result,
    origin: actor.origin,
    previousHash: last?.hash ?? CHAIN_START,
  };
  const hash = hashOf(entry);
  await tx.insert(auditEvents).values({ ...entry, hash });
  if (result === "done") await outdate(tx, event, hash);
  return { sequence: entry.sequence, hash };
}

/** What is kept of the topic of the event is read again. */
async function outdate(tx: Transaction, event: Written, hash: string) {
  const topic = topicOf(event);
  if (topic) await raiseMark(tx, topic, hash);
  const reportId = changedReportOf(event);
  if (reportId) await raiseMarkOfMoment(tx, reportId, hash);
}

/** With a word that nobody can guess, so that the hash of the event, which its readers see, tells nothing of a draft either. */
const salted = ({ action, after = null }: Written): Record<string, unknown> | null =>
  after && isSalted(action)
    ? { ...after, salt: newId() }
    : (after as Record<string, unknown> | null);

/**
 * The hash of a frozen row as it stands within this transaction, for the event of the step that made it so: call it after the
 * change, and carry it under the name that its entry in frozen.ts gives (`recordSha256`).
 */
export async function sealOf(tx: Transaction, frozen: FrozenTable, id: string): Promise<string> {
  return hashOf(await contentToSeal(tx, frozen, id));
}

/**
 * Cycles, moments, partners, invitations and people against what the log says of them: events in words (each kind of record says which), and once,
 * for what older events do not say, a hash per record (`record_sealed`).
 */
import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { type HeldRecord, heldRecords, standingPlaces } from "@/db/held";
import { auditEvents } from "@/db/schema";
import { type Row, UnwrittenError } from "@/db/written";
import { hashes } from "@/features/audit-log/canonical";
import { isDone, oldestFirst } from "@/features/audit-log/repeats";
import type { HeldEvent } from "@/features/audit-log/retelling";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import type { Fault, NotHeld } from "./faults";
import { HELD_KINDS, type HeldKinds } from "./kinds";
import { type SealedRecord, type Standing, standingOf, type Told } from "./standing";

/** One `record_sealed`, as far as it is about one kind. */
interface Seal {
  sequence: number;
  occurredAt: Date;
  salt: unknown;
  /** By the id of the record. */
  sha256s: Readonly<Record<string, unknown>>;
}

/**
 * What the hash in a seal is over. Only fields that have a value: one that is named later leaves older hashes as they are.
 * Salted: hashes of other events are for all who read the log, and this content is not.
 */
export const contentToHold = (name: string, { id, fields }: HeldRecord, salt: unknown) => ({
  kind: name,
  id,
  salt,
  fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
});

export interface Held {
  fault: Fault | null;
  notHeld: NotHeld[];
}

/** The first record that is not as the log says, and of how many the log says nothing. */
export async function checkHeld(db: Database, kinds: HeldKinds = HELD_KINDS): Promise<Held> {
  const seals = await findSeals(db);
  if (!(seals instanceof Map)) return { fault: seals, notHeld: [] };
  const notHeld: NotHeld[] = [];
  for (const name of Object.keys(kinds)) {
    const seal = seals.get(name);
    let open = 0;
    try {
      for await (const { record, standing } of judgedRecords(db, name, kinds, seal)) {
        const about = { name, id: record.id, version: null };
        if (standing === "changed") return { fault: { kind: "record_changed", ...about }, notHeld };
        if (standing === "held") continue;
        if (seal) return { fault: { kind: "record_unmentioned", ...about }, notHeld };
        open += 1;
      }
    } catch (error) {
      if (!(error instanceof UnwrittenError)) throw error;
      const fault = { kind: "record_unreadable", name, id: error.id, version: null } as const;
      return { fault, notHeld };
    }
    const count = seal ? Object.keys(seal.sha256s).length : open;
    const before = dateOf(seal?.occurredAt ?? now());
    if (count > 0) notHeld.push({ name, count, before, isSealed: seal !== undefined });
  }
  return { fault: null, notHeld };
}

type Judged = { record: HeldRecord; standing: Standing };

/** All records of a kind, each with how it stands against the log. */
export async function* judgedRecords(
  db: Database,
  name: string,
  kinds: HeldKinds = HELD_KINDS,
  seal?: Seal,
): AsyncGenerator<Judged> {
  const kind = kinds[name];
  if (!kind) return;
  for await (const records of heldRecords(db, kind)) {
    const told = await tellingsOf(db, kind, records);
    for (const record of records) {
      const sealed = seal && sealOf(name, record, seal);
      yield { record, standing: standingOf(record.fields, told.get(record.id) ?? [], sealed) };
    }
  }
}

function sealOf(name: string, { id, objectId }: HeldRecord, seal: Seal): SealedRecord | undefined {
  if (!Object.hasOwn(seal.sha256s, id)) return undefined;
  const fits = (fields: Row) =>
    hashes(contentToHold(name, { id, objectId, fields }, seal.salt), seal.sha256s[id]);
  return { sequence: seal.sequence, fits };
}

/** Oldest first, by the id of the record. */
async function tellingsOf(db: Database, kind: HeldKinds[string], records: readonly HeldRecord[]) {
  const byRecord = new Map<string, Told[]>();
  const { sequence, action, objectId, occurredAt, actorId, before, after } = auditEvents;
  const events: HeldEvent[] = await db
    .select({ sequence, action, objectId, occurredAt, actorId, before, after })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.objectType, kind.objectType),
        inArray(objectId, [...new Set(records.map((record) => record.objectId))]),
        inArray(action, [...kind.actions]),
        isDone,
      ),
    )
    .orderBy(oldestFirst);
  for (const event of events) {
    const telling = kind.tell(event);
    const own = byRecord.get(telling.id) ?? [];
    own.push({ ...telling, sequence: event.sequence, occurredAt: event.occurredAt });
    byRecord.set(telling.id, own);
  }
  return byRecord;
}

/** By kind. Each kind is sealed once: a second seal could hold for true what was changed since the first. */
export async function findSeals(db: Database): Promise<Map<string, Seal> | Fault> {
  const { sequence, occurredAt, after } = auditEvents;
  const events = await db
    .select({ sequence, occurredAt, after })
    .from(auditEvents)
    .where(and(eq(auditEvents.action, "record_sealed"), isDone))
    .orderBy(oldestFirst);
  const seals = new Map<string, Seal>();
  for (const event of events) {
    for (const [name, sha256s] of Object.entries(rowsIn(event.after))) {
      if (seals.has(name)) return { kind: "sealed_again", sequence: event.sequence };
      const { sequence, occurredAt, after } = event;
      seals.set(name, { sequence, occurredAt, salt: after?.salt, sha256s });
    }
  }
  return seals;
}

const rowsIn = (after: Row | null) => (after?.rows ?? {}) as Record<string, Seal["sha256s"]>;

type Origin = { id: string; place: string | null; sequence: number };
type Entry = HeldEvent & { objectType: string; result: string };

/** Of the events that made or sealed a record, the first whose record is not there, or not where it was made. */
export async function goneHeld(
  db: Database,
  entries: readonly Entry[],
  kinds: HeldKinds = HELD_KINDS,
): Promise<Fault | null> {
  for (const [name, kind] of Object.entries(kinds)) {
    const own = entries
      .filter(({ result }) => result === "done")
      .flatMap((entry) => originsIn(name, kind, entry));
    for (let start = 0; start < own.length; start += 1000) {
      const some = own.slice(start, start + 1000);
      const places = await standingPlaces(
        db,
        kind,
        some.map(({ id }) => id),
      );
      const gone = some.find(
        ({ id, place }) => !places.has(id) || (place !== null && places.get(id) !== place),
      );
      if (!gone) continue;
      const { sequence, id } = gone;
      return { kind: "record_gone", sequence, name, id, version: null };
    }
  }
  return null;
}

/** The records that an event made, and those that it sealed; the latter without a place. */
function originsIn(name: string, kind: HeldKinds[string], entry: Entry): Origin[] {
  const { sequence, action, objectType, objectId, after } = entry;
  if (action === "record_sealed") {
    return Object.keys(rowsIn(after)[name] ?? {}).map((id) => ({ id, place: null, sequence }));
  }
  if (action !== kind.actions[0] || objectType !== kind.objectType) return [];
  return [{ id: kind.tell(entry).id, place: objectId, sequence }];
}

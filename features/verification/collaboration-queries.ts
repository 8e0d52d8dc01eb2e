/** The record of a collaboration, its figures first of all, against what its events amount to. */
import { and, eq, inArray, notInArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { foldedCollaboration } from "@/db/names/folded";
import {
  auditEvents,
  budgets,
  collaborationAssignments,
  collaborationFacts,
  collaborationPartners,
  collaborations,
  goals,
  indicatorMeasurements,
  indicators,
  indicatorTargets,
  milestones,
  partners,
  recordCorrections,
  reports,
  reportVersions,
} from "@/db/schema";
import { type Row, writtenRows } from "@/db/written";
import { canonicalForm } from "@/features/audit-log/canonical";
import { isDone, oldestFirst } from "@/features/audit-log/repeats";
import { isInOneGo } from "@/features/audit-log/retelling";
import { type Picture, partnerKey, replay, type ToldEvent } from "./replay";

/** Of these collaborations, those that are not as their events say. */
export async function changedCollaborations(
  db: Database,
  ids: readonly string[],
): Promise<string[]> {
  const changed = await misdatedCollaborations(db, ids);
  for (const id of ids) {
    const [told, kept] = [replay(await eventsOf(db, id)), await rowsOf(db, id)];
    if (!isSamePicture(kept, withFolded(told))) changed.push(id);
  }
  return changed;
}

/** When it was added decides from which moment on it owes reports. */
async function misdatedCollaborations(db: Database, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({
      id: collaborations.id,
      at: collaborations.createdAt,
      addedAt: auditEvents.occurredAt,
    })
    .from(collaborations)
    .innerJoin(auditEvents, eq(auditEvents.objectId, collaborations.id))
    .where(
      and(
        inArray(collaborations.id, [...ids]),
        eq(auditEvents.action, "collaboration_added"),
        isDone,
      ),
    );
  return rows.filter(({ at, addedAt }) => !isInOneGo({ at }, { at: addedAt })).map(({ id }) => id);
}

/** A collaboration that was added and is not there any more. */
export async function goneCollaboration(db: Database): Promise<string | null> {
  const [gone] = await db
    .select({ id: auditEvents.objectId })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.action, "collaboration_added"),
        isDone,
        notInArray(auditEvents.objectId, db.select({ id: collaborations.id }).from(collaborations)),
      ),
    )
    .limit(1);
  return gone?.id ?? null;
}

const isSamePicture = (kept: Record<keyof Picture, Row[]>, told: Picture): boolean =>
  Object.entries(told).every(
    ([name, rows]) => inOrder([...rows.values()]) === inOrder(kept[name as keyof Picture]),
  );

/** What search and order read follows from what was told. */
function withFolded(told: Picture): Picture {
  const rows = [...told.collaboration].map(([key, row]) => {
    const { name, programme, challenge } = row as Record<
      "name" | "programme" | "challenge",
      string
    >;
    return [key, { ...row, ...foldedCollaboration({ name, programme, challenge }) }] as const;
  });
  return { ...told, collaboration: new Map(rows) };
}

/** What is empty counts as absent: a column that is added later leaves what older events say as it is. */
const inOrder = (rows: readonly Row[]) =>
  rows
    .map((row) => canonicalForm(withValues(row)))
    .sort()
    .join("\n");

const withValues = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

/** Oldest first; of a report that was released, the milestones that it moved. */
async function eventsOf(db: Database, id: string): Promise<ToldEvent[]> {
  const { sequence, action, objectType, objectId, objectVersion, before, after } = auditEvents;
  const own = await db
    .select({ sequence, action, version: objectVersion, before, after })
    .from(auditEvents)
    .where(and(eq(objectType, "collaboration"), eq(objectId, id), isDone))
    .orderBy(oldestFirst);
  const releases = await db
    .select({ sequence, action, after, content: reportVersions.content })
    .from(reports)
    .innerJoin(auditEvents, and(eq(objectType, "report"), eq(objectId, reports.id)))
    .innerJoin(
      reportVersions,
      and(eq(reportVersions.reportId, reports.id), eq(reportVersions.number, objectVersion)),
    )
    .where(and(eq(reports.collaborationId, id), eq(action, "report_released"), isDone));
  return [
    ...own,
    ...(await mergesOf(db, id)),
    ...releases.map(({ after: said, content, ...event }) => ({
      ...event,
      version: null,
      before: null,
      after: { ...(content as Row), asCorrected: said?.asCorrected },
    })),
  ].sort((one, other) => one.sequence - other.sequence);
}

/** Partners that were joined, as far as they took part in this collaboration. */
async function mergesOf(db: Database, id: string) {
  const { sequence, action, before, after, result } = auditEvents;
  const merges = await db
    .select({ sequence, action, before, after })
    .from(auditEvents)
    .where(and(eq(action, "partners_merged"), eq(result, "done")));
  return merges.flatMap(({ after, ...event }) => {
    const memberships = (after?.memberships ?? []) as Row[];
    const membership = memberships.find(({ collaborationId }) => collaborationId === id);
    return membership ? [{ ...event, version: null, after: { ...after, membership } }] : [];
  });
}

async function rowsOf(db: Database, id: string): Promise<Record<keyof Picture, Row[]>> {
  const goalRows = await writtenRows(db, goals, eq(goals.collaborationId, id));
  const inGoals = inArray(indicators.goalId, idsOf(goalRows));
  const indicatorRows = await writtenRows(db, indicators, inGoals);
  const ids = idsOf(indicatorRows);
  const { indicatorId } = indicatorMeasurements;
  const rows: Record<keyof Picture, Row[]> = {
    collaboration: await writtenRows(db, collaborations, eq(collaborations.id, id)),
    assignments: await writtenRows(
      db,
      collaborationAssignments,
      eq(collaborationAssignments.collaborationId, id),
    ),
    partners: await partnersOf(db, id),
    facts: await writtenRows(db, collaborationFacts, eq(collaborationFacts.collaborationId, id)),
    goals: goalRows,
    indicators: indicatorRows,
    targets: await writtenRows(db, indicatorTargets, inArray(indicatorTargets.indicatorId, ids)),
    measurements: await writtenRows(db, indicatorMeasurements, inArray(indicatorId, ids)),
    milestones: await writtenRows(db, milestones, eq(milestones.collaborationId, id)),
    budgets: await writtenRows(db, budgets, eq(budgets.collaborationId, id)),
    corrections: await correctionsOf(db, id),
  };
  const isCorrected = correctedIn(rows.corrections);
  return Object.fromEntries(
    Object.entries(rows).map(([name, own]) => [
      name,
      own.map((row) => asTold(name, row, isCorrected)),
    ]),
  ) as typeof rows;
}

/** Of these the events say no id, until one is put right; when a collaboration was added is looked at by itself. */
const UNTOLD_IDS: readonly string[] = ["collaboration", "facts", "measurements"];

function asTold(name: string, row: Row, isCorrected: (id: unknown) => boolean): Row {
  const { collaborationId: _, createdAt: __, id, ...rest } = row;
  const isTold = !UNTOLD_IDS.includes(name) || isCorrected(id);
  return id === undefined || !isTold ? rest : { id, ...rest };
}

/** The rest of such a row is held as frozen: features/collaborations/frozen.ts. */
async function correctionsOf(db: Database, id: string): Promise<Row[]> {
  const rows = await writtenRows(db, recordCorrections, eq(recordCorrections.collaborationId, id));
  return rows.map(({ id: own, part, verb, rowId, reason }) => ({
    id: own,
    part,
    verb,
    rowId,
    reason,
  }));
}

function correctedIn(corrections: readonly Row[]) {
  const ids = new Set(corrections.map(({ rowId }) => rowId));
  return (id: unknown) => ids.has(id);
}

async function partnersOf(db: Database, id: string): Promise<Row[]> {
  const { collaborationId } = collaborationPartners;
  const joined = await writtenRows(db, collaborationPartners, eq(collaborationId, id));
  const known = await db
    .select()
    .from(partners)
    .where(
      inArray(
        partners.id,
        joined.map(({ partnerId }) => partnerId),
      ),
    );
  const names = new Map(known.map((partner) => [partner.id, partner.name]));
  return joined.map(({ partnerId, ...row }) => ({
    name: partnerKey(names.get(partnerId)),
    ...row,
  }));
}

const idsOf = (rows: readonly { id: string }[]) => rows.map((row) => row.id);

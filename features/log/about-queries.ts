/** The events about some objects, each as it can be checked apart from the rest. */
import { and, asc, eq, inArray, type SQL } from "drizzle-orm";
import { database } from "@/db";
import { auditEvents } from "@/db/schema";
import { canonicalForm } from "@/features/audit-log/canonical";
import type { ObjectType } from "@/features/audit-log/events";
import { canReadAuditLog } from "@/features/audit-log/permissions";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import { contentReader, councilReader } from "./reader-queries";

export type CheckableEntry = {
  sequence: number;
  previousHash: string;
  hash: string;
  /** What the hash is made of; null for who may not read the object itself. */
  canonicalForm: string | null;
};

/** SQLite takes at most so many values in one list. */
const IDS_AT_ONCE = 500;

/**
 * In the order of the log. For a file that goes out of hand: only what the council may know of, whoever takes it, and that there
 * were views. @throws NotFoundError for who does not read the log
 */
export async function listEntriesAbout(
  viewer: Viewer,
  objects: Partial<Record<ObjectType, readonly string[]>>,
): Promise<CheckableEntry[]> {
  if (!canReadAuditLog(viewer)) throw new NotFoundError("audit log");
  const found: (typeof auditEvents.$inferSelect)[] = [];
  for (const condition of conditionsOf(objects)) {
    found.push(
      ...(await database()
        .select()
        .from(auditEvents)
        .where(condition)
        .orderBy(asc(auditEvents.sequence))),
    );
  }
  const [isReadable, isForCouncil] = await Promise.all([
    contentReader(viewer, found),
    councilReader(viewer, found),
  ]);
  return found
    .filter((entry) => entry.objectType === "view_round" || isForCouncil(entry))
    .sort((one, other) => one.sequence - other.sequence)
    .map((entry) => {
      const { hash, ...content } = entry;
      return {
        sequence: entry.sequence,
        previousHash: entry.previousHash,
        hash,
        canonicalForm: isReadable(entry) ? canonicalForm(content) : null,
      };
    });
}

/** By the index on type and id. */
function conditionsOf(
  objects: Partial<Record<ObjectType, readonly string[]>>,
): (SQL | undefined)[] {
  return Object.entries(objects).flatMap(([type, ids]) =>
    chunksOf(ids).map((some) =>
      and(eq(auditEvents.objectType, type), inArray(auditEvents.objectId, some)),
    ),
  );
}

function chunksOf(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / IDS_AT_ONCE);
  return Array.from({ length: count }, (_, index) =>
    ids.slice(index * IDS_AT_ONCE, (index + 1) * IDS_AT_ONCE),
  );
}

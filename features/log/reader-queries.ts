/** Which events show their content to a viewer: those of objects that they may read themselves. */
import { and, ne, or, type SQL } from "drizzle-orm";
import { auditEvents } from "@/db/schema";
import { isAnonymous } from "@/features/audit-log/anonymous";
import { isWorking } from "@/features/audit-log/events";
import {
  auditorOnly,
  type Entry,
  type IsReadable,
  type RecordKind,
} from "@/features/audit-log/record-kind";
import { RECORD_KINDS } from "@/features/record-kinds";
import type { Viewer } from "@/features/viewer/types";

const KINDS = new Map<string, RecordKind>(RECORD_KINDS.map((kind) => [kind.objectType, kind]));

/** By type of object, as its kind says. */
async function readersOf(
  viewer: Viewer,
  entries: readonly Entry[],
): Promise<Map<string, IsReadable>> {
  const readers = new Map<string, IsReadable>();
  for (const type of new Set(entries.map(({ objectType }) => objectType))) {
    const { canRead } = KINDS.get(type) ?? { canRead: auditorOnly };
    const own = entries.filter(({ objectType }) => objectType === type);
    readers.set(type, await canRead(viewer, own));
  }
  return readers;
}

/** Answers for each of these events whether the viewer may see its content; a few queries, however many events. */
export async function contentReader(
  viewer: Viewer,
  entries: readonly Entry[],
): Promise<IsReadable> {
  const readers = await readersOf(viewer, entries);
  return (entry) =>
    !isAnonymous(entry.action) &&
    (!isWorking(entry.action) || viewer.role === "auditor") &&
    (readers.get(entry.objectType)?.(entry) ?? false);
}

/** Which events show the id of their object too: by it, other events are known to be about the same. */
export async function objectReader(viewer: Viewer, entries: readonly Entry[]): Promise<IsReadable> {
  const hides = ({ objectType }: Entry) => KINDS.get(objectType)?.showsId?.(viewer) !== undefined;
  const readers = await readersOf(viewer, entries.filter(hides));
  return (entry) => readers.get(entry.objectType)?.(entry) ?? true;
}

/** The same in words of the database, so that nobody finds such an event by the id either. */
export const showsObject = (viewer: Viewer): SQL | undefined =>
  and(
    ...RECORD_KINDS.map(({ objectType, showsId }) => {
      const isShown = showsId?.(viewer);
      return isShown && or(ne(auditEvents.objectType, objectType), isShown);
    }),
  );

/** What the council may know of: events that show their content to all its members. */
export const councilReader = (viewer: Viewer, entries: readonly Entry[]): Promise<IsReadable> =>
  contentReader({ ...viewer, role: "council_member" }, entries);

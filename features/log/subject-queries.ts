/** What events are about, by name: one query for a whole page, whatever it holds. */
import { aliasedTable, eq, inArray, sql } from "drizzle-orm";
import { database } from "@/db";
import { collaborations, moments, reports, type users } from "@/db/schema";
import type { MomentKind } from "@/db/vocabulary";
import type { Subject as Place } from "@/features/audit-log/record-kind";
import { RECORD_KINDS } from "@/features/record-kinds";
import type { Subject } from "./types";

const SUBJECTS = new Map<string, Place>(
  RECORD_KINDS.flatMap(({ objectType, subject }) => (subject ? [[objectType, subject]] : [])),
);

interface Event {
  objectType: string;
  objectId: string;
  objectVersion: number | null;
}

const idOf = ({ objectType, objectId, objectVersion }: Event) =>
  SUBJECTS.get(objectType)?.isByVersion ? `${objectId}/${objectVersion}` : objectId;

/** What one of these events is about, if that may be known. */
export type SubjectOf = (event: Event) => Subject | null;

export async function findSubjects(events: readonly Event[]): Promise<SubjectOf> {
  const [first, ...rest] = [...new Set(events.map(({ objectType }) => objectType))].flatMap(
    (type) => {
      const place = SUBJECTS.get(type);
      const own = events.filter(({ objectType }) => objectType === type);
      return place ? [subjectsAt(type, place, [...new Set(own.map(idOf))])] : [];
    },
  );
  if (!first) return () => null;
  const rows = await rest.reduce((all, one) => all.unionAll(one) as unknown as typeof all, first);
  const subjects = new Map<string, Subject>(
    rows.map(({ type, momentKind, momentName, cycleYear, ...subject }) => [
      `${type}/${subject.objectId}`,
      {
        ...subject,
        moment: momentKind === null ? null : { kind: momentKind, name: momentName, cycleYear },
      },
    ]),
  );
  return (event) => subjects.get(`${event.objectType}/${idOf(event)}`) ?? null;
}

const NOTHING = sql`null`;
/** Under other names, so that the table of an event may be one of them. */
const report = aliasedTable(reports, "of_report");
const collaboration = aliasedTable(collaborations, "of_collaboration");
const moment = aliasedTable(moments, "of_moment");

/** The same columns whatever the type, so that all of a page come in one answer. */
function subjectsAt(type: string, place: Place, ids: readonly string[]) {
  const { table, id, name = NOTHING, reportId = NOTHING } = place;
  const { collaborationId = NOTHING, momentId = NOTHING } = place;
  return database()
    .select({
      type: sql<string>`${type}`,
      objectId: sql<string>`${id}`,
      name: sql<string | null>`coalesce(${name}, ${collaboration.name})`,
      slug: sql<string | null>`${collaboration.slug}`,
      reportId: sql<string | null>`${reportId}`,
      momentKind: sql<MomentKind | null>`${moment.kind}`,
      momentName: sql<string | null>`${moment.name}`,
      cycleYear: sql<number>`coalesce(${moment.cycleYear}, 0)`,
    })
    .from(table as typeof users)
    .leftJoin(report, eq(report.id, sql`${reportId}`))
    .leftJoin(
      collaboration,
      eq(collaboration.id, sql`coalesce(${collaborationId}, ${report.collaborationId})`),
    )
    .leftJoin(moment, eq(moment.id, sql`coalesce(${momentId}, ${report.momentId})`))
    .where(inArray(sql`${id}`, [...ids]))
    .$dynamic();
}

/** What events are about, by name: one query for a whole page, whatever it holds. */
import { aliasedTable, eq, inArray, type SQL, sql } from "drizzle-orm";
import { database } from "@/db";
import {
  assessments,
  collaborations,
  commitments,
  evidence,
  findings,
  findingVersions,
  judgements,
  moments,
  partners,
  questions,
  recommendations,
  reports,
  studies,
  users,
  viewRounds,
} from "@/db/schema";
import type { MomentKind } from "@/db/vocabulary";
import type { Subject } from "./types";

type Value = { getSQL(): SQL };

/** Where the objects of a type are, and the columns by which their collaboration, report and moment are found. */
interface Place {
  table: unknown;
  id: Value;
  name?: Value;
  collaborationId?: Value;
  reportId?: Value;
  momentId?: Value;
}

/** A type without a line here is shown by the id of its object alone. */
const PLACES: Record<string, Place> = {
  user: { table: users, id: users.id, name: users.name },
  partner: { table: partners, id: partners.id, name: partners.name },
  collaboration: {
    table: collaborations,
    id: collaborations.id,
    name: collaborations.name,
    collaborationId: collaborations.id,
  },
  moment: { table: moments, id: moments.id, momentId: moments.id },
  report: { table: reports, id: reports.id, reportId: reports.id },
  evidence: {
    table: evidence,
    id: evidence.id,
    name: sql`(select ${recommendations.text} from ${recommendations} where ${eq(recommendations.id, evidence.recommendationId)})`,
    collaborationId: sql`(select ${findings.collaborationId} from ${findings}
      inner join ${findingVersions} on ${eq(findingVersions.findingId, findings.id)}
      where ${eq(findings.id, evidence.findingId)} and ${findingVersions.status} = 'published'
        and instr(${findingVersions.content}, ${evidence.id}) > 0 limit 1)`,
    reportId: evidence.reportId,
  },
  question: { table: questions, id: questions.id, reportId: questions.reportId },
  judgement: { table: judgements, id: judgements.id, reportId: judgements.reportId },
  commitment: {
    table: commitments,
    id: commitments.id,
    collaborationId: commitments.collaborationId,
  },
  view_round: { table: viewRounds, id: viewRounds.id, collaborationId: viewRounds.collaborationId },
  // The words of a draft are in the log for nobody, and neither is what a working paper is about, that of a correction included.
  study: {
    table: studies,
    id: studies.id,
    name: sql`case when ${studies.status} = 'published' then ${studies.title} end`,
  },
  recommendation: {
    table: recommendations,
    id: recommendations.id,
    name: sql`case when ${recommendations.isPublished} then ${recommendations.text} end`,
  },
  finding: {
    table: findingVersions,
    id: sql`${findingVersions.findingId} || '/' || ${findingVersions.number}`,
    collaborationId: sql`case when ${findingVersions.status} = 'published' then
      (select ${findings.collaborationId} from ${findings} where ${eq(findings.id, findingVersions.findingId)}) end`,
  },
  assessment: {
    table: assessments,
    id: assessments.id,
    collaborationId: assessments.collaborationId,
  },
};

interface Event {
  objectType: string;
  objectId: string;
  objectVersion: number | null;
}

/** A finding is known by its version. */
const idOf = ({ objectType, objectId, objectVersion }: Event) =>
  objectType === "finding" ? `${objectId}/${objectVersion}` : objectId;

/** What one of these events is about, if that may be known. */
export type SubjectOf = (event: Event) => Subject | null;

export async function findSubjects(events: readonly Event[]): Promise<SubjectOf> {
  const [first, ...rest] = [...new Set(events.map(({ objectType }) => objectType))].flatMap(
    (type) => {
      const place = Object.hasOwn(PLACES, type) ? PLACES[type] : undefined;
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

const NOTHING: Value = sql`null`;
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

import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { database } from "@/db";
import type { Database } from "@/db/connect";
import {
  auditEvents,
  evidence,
  recommendationStatements,
  recommendations,
  studies,
} from "@/db/schema";
import { writtenRows } from "@/db/written";
import type { Sealed } from "@/features/audit-log/event-types";
import {
  type IsReadable,
  objectIds,
  type Reader,
  readableAmong,
  recordKind,
} from "@/features/audit-log/record-kind";
import { differs, isDone, oldestFirst } from "@/features/audit-log/repeats";
import type { Viewer } from "@/features/viewer/types";
import { RECOMMENDATION_DATE_CHANGES, RECOMMENDATION_STATEMENTS } from "./frozen";
import { canReadRecommendations, canReadStudy } from "./permissions";
import { isClaimed } from "./standing";

type TextHash = { after: { studyId: string; contentSha256: string } };
type Recommendation = typeof recommendations.$inferSelect;
type Draft = { draftStatus: Recommendation["draftStatus"] };
/** What was said, in full; of a response with its plan, date and owner. Before it: the last of its kind. */
type Statement = {
  before?: { word: string; text: string | null } | null;
  after: Sealed & Stated & Record<string, unknown>;
};
type Stated = {
  statementId: string;
  recommendationId: string;
  kind: (typeof recommendationStatements.$inferSelect)["kind"];
  number: number;
  word: string;
  text: string | null;
  snapshotSha256: string;
  dueOn?: string | null;
  actionPlan?: string | null;
  ownerId?: string | null;
};

declare module "@/features/audit-log/event-types" {
  interface EventPayloads {
    recommendation_added: TextHash;
    recommendation_changed: TextHash;
    recommendation_removed: { after: null };
    recommendation_decision_recorded: Statement;
    recommendation_response_given: Statement;
    recommendation_progress_drafted: { before: Draft; after: Draft & { contentSha256: string } };
    recommendation_progress_returned: { before: Draft; after: Draft & { reasonSha256: string } };
    recommendation_progress_released: Statement;
    recommendation_council_progress_reported: Statement;
    recommendation_verdict_given: Statement;
    recommendation_due_date_moved: {
      before: { dueOn: string | null };
      after: {
        dueOn: string;
        reason: string;
        timesMoved: number;
        moveId: string;
        moveSha256: string;
      };
    };
  }
}

export const recommendationKind = recordKind({
  objectType: "recommendation",
  canRead: readableRecommendations,
  subject: {
    table: recommendations,
    id: recommendations.id,
    name: sql`case when ${recommendations.isPublished} then ${recommendations.text} end`,
  },
  frozen: [RECOMMENDATION_STATEMENTS, RECOMMENDATION_DATE_CHANGES],
  repeats: [{ name: "recommendations", id: recommendations.id, compare: changedRecommendations }],
  references,
});

/** What was said of a published recommendation is for all; the work before it shows only hashes. */
async function readableRecommendations(
  ...[viewer, entries]: Parameters<Reader>
): Promise<IsReadable> {
  const rows = await database()
    .select({ id: recommendations.id, status: studies.status })
    .from(recommendations)
    .innerJoin(studies, eq(studies.id, recommendations.studyId))
    .where(inArray(recommendations.id, objectIds(entries)));
  return readableAmong(rows.filter((row) => canReadStudy(viewer, row)));
}

async function references(viewer: Viewer, evidenceIds: readonly string[]) {
  if (!canReadRecommendations(viewer)) return [];
  const { recommendationId, evidence: content } = recommendationStatements;
  return database()
    .select({ id: evidence.id, content })
    .from(evidence)
    .innerJoin(recommendationStatements, eq(recommendationId, evidence.recommendationId))
    .where(and(inArray(evidence.id, [...evidenceIds]), isNotNull(content)));
}

/** The newest answer of each kind, and the date and the plan that came with them. */
async function changedRecommendations(db: Database, ids: readonly string[]): Promise<string[]> {
  const { recommendationId, number } = recommendationStatements;
  const rows = await writtenRows(db, recommendations, inArray(recommendations.id, [...ids]));
  const statements = await db
    .select()
    .from(recommendationStatements)
    .where(inArray(recommendationId, [...ids]))
    .orderBy(asc(number));
  const given = await lastGiven(db, ids);
  return rows
    .filter((row) => {
      const own = statements.filter((one) => one.recommendationId === row.id);
      const word = (kind: string) => own.filter((one) => one.kind === kind).at(-1)?.word ?? null;
      return differs(row, {
        decision: word("decision") ?? "pending",
        response: word("response"),
        collegeProgress: word("college_progress"),
        councilProgress: word("council_progress"),
        verdict: word("verdict") ?? "not_assessed",
        isClaimed: isClaimed(row),
        dueOn: given(row.id, "dueOn"),
        actionPlan: given(row.id, "actionPlan"),
        ownerId: given(row.id, "ownerId"),
      });
    })
    .map(({ id }) => id);
}

/** What holds of a plan and its date is the last that an answer or a move gave; a response without a plan leaves it. */
async function lastGiven(db: Database, ids: readonly string[]) {
  const events = await db
    .select({ id: auditEvents.objectId, after: auditEvents.after })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.objectType, "recommendation"),
        inArray(auditEvents.objectId, [...ids]),
        isDone,
        isNotNull(auditEvents.after),
      ),
    )
    .orderBy(oldestFirst);
  return (recommendationId: string, name: "dueOn" | "actionPlan" | "ownerId") =>
    events.findLast(({ id, after }) => id === recommendationId && after && name in after)?.after?.[
      name
    ] ?? null;
}

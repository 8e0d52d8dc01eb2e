import { and, asc, eq, inArray } from "drizzle-orm";
import { database } from "@/db";
import type { Database } from "@/db/connect";
import { auditEvents, evidence, reports, reportVersions } from "@/db/schema";
import { inScoreColumns, scoresOf } from "@/db/schema/scores";
import type { ConclusionOutcome, ReportStatus } from "@/db/vocabulary";
import { writtenRows } from "@/db/written";
import type { CorrectionHash, DraftHash, Sealed } from "@/features/audit-log/event-types";
import {
  type IsReadable,
  NO_RELATION,
  objectIds,
  type Reader,
  readableVersions,
  recordKind,
} from "@/features/audit-log/record-kind";
import { differs, isDone } from "@/features/audit-log/repeats";
import { reportHref } from "@/features/hrefs";
import type { Viewer } from "@/features/viewer/types";
import { COUNCIL_CONCLUSIONS, REPORT_VERSIONS } from "./frozen";
import { canReadVersion } from "./permissions";
import type { CorrectedDate } from "./versions/later-queries";

type At = { status: ReportStatus };

declare module "@/features/audit-log/event-types" {
  interface EventPayloads {
    report_started: DraftHash;
    report_draft_saved: DraftHash;
    report_submitted: {
      before: { status: "draft" };
      after: Sealed & {
        status: ReportStatus;
        collaborationId: string;
        momentId: string;
        snapshotSha256: string;
      };
    };
    report_withdrawn: { before: At; after: Sealed & { status: ReportStatus } };
    report_returned: { before: At; after: Sealed & { status: ReportStatus; reasonSha256: string } };
    report_released: {
      before: At;
      after: Sealed & {
        status: ReportStatus;
        snapshotSha256: string | null;
        /** Of the college; older events have none. */
        decidedOn?: string;
        decisionNumber?: string;
        asCorrected?: readonly CorrectedDate[];
      };
    };
    report_correction_started: CorrectionHash;
    review_concluded: {
      before: At;
      after: Sealed & {
        status: ReportStatus;
        conclusionId: string;
        outcome: ConclusionOutcome;
        text: string;
        decidedOn: string;
        decisionNumber: string;
        earlyReason?: string;
        conclusionSha256: string;
      };
    };
  }
}

export const reportKind = recordKind({
  objectType: "report",
  href: ({ reportId }) => reportId && reportHref(reportId),
  canRead: readableReports,
  subject: { table: reports, id: reports.id, reportId: reports.id },
  frozen: [REPORT_VERSIONS, COUNCIL_CONCLUSIONS],
  repeats: [{ name: "reports", id: reports.id, compare: changedReports }],
  references,
});

/** By version: what was returned or is being corrected is not with the council. */
async function readableReports(...[viewer, entries]: Parameters<Reader>): Promise<IsReadable> {
  const { reportId: id, number, status } = reportVersions;
  const versions = await database()
    .select({ id, number, status })
    .from(reportVersions)
    .where(inArray(id, objectIds(entries)));
  return readableVersions(
    versions.filter(({ status }) => canReadVersion(viewer, status, NO_RELATION)),
  );
}

async function references(viewer: Viewer, evidenceIds: readonly string[]) {
  const { status, content } = reportVersions;
  const found = await database()
    .select({ id: evidence.id, status, content })
    .from(evidence)
    .innerJoin(reportVersions, eq(reportVersions.reportId, evidence.reportId))
    .where(and(inArray(evidence.id, [...evidenceIds]), inArray(status, ["released", "concluded"])));
  return found.filter(({ status }) => canReadVersion(viewer, status, NO_RELATION));
}

const FIGURES = {
  ...inScoreColumns(scoresOf(reportVersions)),
  decisionAsked: reportVersions.decisionAsked,
  spentEuros: reportVersions.spentEuros,
  forecastEuros: reportVersions.forecastEuros,
  riskLevel: reportVersions.riskLevel,
};

/**
 * The version the council sees is the newest that was released, and the figures are its own; where the report stands, and since
 * when, follows from all its versions.
 */
async function changedReports(db: Database, ids: readonly string[]): Promise<string[]> {
  const { reportId, number, status, submittedAt, concludedAt } = reportVersions;
  const rows = await writtenRows(db, reports, inArray(reports.id, [...ids]));
  const versions = await db
    .select({
      of: reportId,
      number,
      status,
      submittedAt,
      concludedAt,
      said: { releasedVersionId: reportVersions.id, ...FIGURES },
    })
    .from(reportVersions)
    .where(inArray(reportId, [...ids]))
    .orderBy(asc(number));
  const places = await placesSaid(db, ids);
  return rows
    .filter((row) => {
      const own = versions.filter((version) => version.of === row.id);
      const latest = own.at(-1);
      const seen = own.findLast(({ status: at }) => at === "released" || at === "concluded");
      return differs(row, {
        latestNumber: latest?.number,
        latestStatus: latest?.status,
        firstSubmittedAt: firstOf(own.map((version) => version.submittedAt)),
        concludedAt: firstOf(own.map((version) => version.concludedAt)),
        ...(seen?.said ?? { releasedVersionId: null }),
        ...places.get(row.id),
      });
    })
    .map(({ id }) => id);
}

/** Of which collaboration and moment a report is, as its submissions say; older ones do not. */
async function placesSaid(db: Database, ids: readonly string[]): Promise<Map<string, object>> {
  const events = await db
    .select({ id: auditEvents.objectId, after: auditEvents.after })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.objectType, "report"),
        inArray(auditEvents.objectId, [...ids]),
        eq(auditEvents.action, "report_submitted"),
        isDone,
      ),
    );
  return new Map(
    events.flatMap(({ id, after }) => {
      const { collaborationId, momentId } = after ?? {};
      return momentId === undefined ? [] : [[id, { collaborationId, momentId }] as const];
    }),
  );
}

function firstOf(times: readonly (Date | null)[]): Date | null {
  const known = times.flatMap((time) => time?.getTime() ?? []);
  return known.length > 0 ? new Date(Math.min(...known)) : null;
}

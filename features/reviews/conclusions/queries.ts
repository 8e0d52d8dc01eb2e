/** The council's conclusions on a report, with the commitments that were made. */
import { asc, eq } from "drizzle-orm";
import { database } from "@/db";
import { listReleasedContents } from "@/db/released-contents";
import { type commitmentDateChanges, type commitments, councilConclusions } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import type { CalendarDate } from "@/lib/dates";
import {
  canMoveCommitmentDate,
  canReopenCommitment,
  canReportCommitmentDone,
  canSettleCommitment,
} from "../permissions";
import type { ReviewPlace } from "../place-queries";
import { isOverdue } from "../questions/terms";
import { dateMoves, said } from "../said";
import { commitmentCan } from "../status";
import type { Commitment, Conclusion, NamingReport } from "../types";

const NAME = { columns: { name: true } } as const;

/** Oldest first. */
export async function listConclusions(
  viewer: Viewer,
  place: ReviewPlace,
  today: CalendarDate,
): Promise<Conclusion[]> {
  const rows = await database().query.councilConclusions.findMany({
    where: eq(councilConclusions.reportId, place.reportId),
    orderBy: asc(councilConclusions.recordedAt),
    with: {
      version: { columns: { number: true } },
      recordedBy: NAME,
      commitments: {
        with: {
          reportedDoneBy: NAME,
          settledBy: NAME,
          reopenedBy: NAME,
          dateChanges: { with: { changedBy: NAME } },
        },
      },
    },
  });
  const namedIn = await readNaming(
    place.collaborationId,
    rows.some(({ commitments: promised }) => promised.length > 0),
  );
  return rows.map(({ version, recordedBy, commitments: promised, ...row }) => ({
    id: row.id,
    versionNumber: version.number,
    outcome: row.outcome,
    text: row.text,
    decidedOn: row.decidedOn,
    decisionNumber: row.decisionNumber,
    earlyReason: row.earlyReason,
    recordedBy: recordedBy.name,
    recordedAt: row.recordedAt,
    commitments: promised
      .map((commitment) => ({
        ...commitmentOf(viewer, place, commitment, today),
        namedIn: namedIn(commitment.id),
      }))
      .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1)),
  }));
}

/** What the reports of a collaboration say of a commitment, by its id; without commitments nothing is asked. */
async function readNaming(collaborationId: string, isAsked: boolean) {
  const released = isAsked ? await listReleasedContents(database(), [collaborationId]) : [];
  return (id: string): NamingReport[] =>
    released.flatMap(({ reportId, moment, content }) => {
      const { commitments: named = [] } = content as Naming;
      const found = named.find(({ commitmentId }) => commitmentId === id);
      return found ? [{ reportId, moment, sentence: found.sentence ?? null }] : [];
    });
}

/** Of what a report holds, the part that is about commitments. */
type Naming = { commitments?: { commitmentId: string; sentence?: string }[] };

type Named = { name: string } | null;
type CommitmentRow = typeof commitments.$inferSelect & {
  reportedDoneBy: Named;
  settledBy: Named;
  reopenedBy: Named;
  dateChanges: (typeof commitmentDateChanges.$inferSelect & {
    changedBy: { name: string };
  })[];
};

function commitmentOf(
  viewer: Viewer,
  place: ReviewPlace,
  row: CommitmentRow,
  today: CalendarDate,
): Omit<Commitment, "namedIn"> {
  const { id, text, status, dueOn, revision } = row;
  return {
    id,
    text,
    status,
    dueOn,
    revision,
    isOverdue: isOverdue({ isOpen: status === "open", dueOn }, today),
    dateMoves: dateMoves(
      row.dateChanges.map(({ changedBy, changedAt, ...move }) => ({
        ...move,
        by: changedBy.name,
        at: changedAt,
      })),
    ),
    reportedDone: said(row.reportedDoneText, row.reportedDoneBy, row.reportedDoneAt),
    settled: row.settledAt && row.settledBy ? { by: row.settledBy.name, at: row.settledAt } : null,
    reopened: said(row.reopenReason, row.reopenedBy, row.reopenedAt),
    may: {
      reportDone: canReportCommitmentDone(viewer, place) && commitmentCan(status, "report_done"),
      settle: canSettleCommitment(viewer) && commitmentCan(status, "settle"),
      reopen: canReopenCommitment(viewer) && commitmentCan(status, "reopen"),
      moveDate: canMoveCommitmentDate(viewer) && commitmentCan(status, "move_date"),
    },
  };
}

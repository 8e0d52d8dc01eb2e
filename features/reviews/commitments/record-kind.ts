import { inArray } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { commitmentDateChanges, commitments } from "@/db/schema";
import { writtenRows } from "@/db/written";
import type { Sealed } from "@/features/audit-log/event-types";
import { everybody, recordKind } from "@/features/audit-log/record-kind";
import { misdated } from "@/features/audit-log/repeats";
import { commitmentsHref } from "@/features/hrefs";
import { COMMITMENTS } from "./frozen";

type Commitment = typeof commitments.$inferSelect;
/** The columns that the step changes, and the status. */
type Step<Changed extends keyof Commitment> = Record<
  "before" | "after",
  Pick<Commitment, Changed | "status">
>;

declare module "@/features/audit-log/event-types" {
  interface EventPayloads {
    commitment_recorded: {
      after: Sealed &
        Pick<Commitment, "collaborationId" | "conclusionId" | "text" | "dueOn" | "status">;
    };
    commitment_reported_done: Step<"reportedDoneById" | "reportedDoneAt" | "reportedDoneText">;
    commitment_settled: Step<"settledById" | "settledAt">;
    commitment_reopened: Step<
      "settledById" | "settledAt" | "reopenedById" | "reopenedAt" | "reopenReason"
    >;
    commitment_date_moved: Step<"dueOn"> & { after: { reason: string } };
  }
}

export const commitmentKind = recordKind({
  objectType: "commitment",
  href: ({ slug }) => slug && commitmentsHref(),
  canRead: everybody,
  subject: {
    table: commitments,
    id: commitments.id,
    collaborationId: commitments.collaborationId,
  },
  frozen: [COMMITMENTS],
  fixed: [{ table: commitmentDateChanges }],
  repeats: [{ name: "commitment_dates", id: commitments.id, compare: misdatedCommitments }],
});

async function misdatedCommitments(db: Database, ids: readonly string[]): Promise<string[]> {
  const { commitmentId } = commitmentDateChanges;
  const rows = await writtenRows(db, commitmentDateChanges, inArray(commitmentId, [...ids]));
  const moves = rows.map(({ commitmentId: of, changedAt: at, ...row }) => {
    const { oldDueOn, newDueOn, reason, changedById: by } = row;
    return { of, at, said: { oldDueOn, newDueOn, reason, by } };
  });
  return misdated(db, moves, { action: "commitment_date_moved", ids });
}

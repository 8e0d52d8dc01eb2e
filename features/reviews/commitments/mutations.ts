/** The life of a commitment after it was recorded. */
import { eq } from "drizzle-orm";
import { commitmentDateChanges, commitments } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { type AfterBy, uncheckedEvent } from "@/features/audit-log/event-types";
import type { ActionOf } from "@/features/audit-log/events";
import { recordEvent } from "@/features/audit-log/record";
import type { ReportRelations } from "@/features/reports/permissions";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { type CalendarDate, dateOf } from "@/lib/dates";
import { ConflictError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import {
  canMoveCommitmentDate,
  canReopenCommitment,
  canReportCommitmentDone,
  canSettleCommitment,
} from "../permissions";
import { permitInReview } from "../place-mutations";
import { getCommitmentRow } from "../place-queries";
import { type CommitmentVerb, commitmentCan, commitmentTransition } from "../status";

type Row = typeof commitments.$inferSelect;

/** The portfolio holder says that it was done, and how. */
export function reportCommitmentDone(
  viewer: Viewer,
  id: string,
  { text }: { text: string },
): Promise<void> {
  return step(viewer, id, {
    verb: "report_done",
    action: "commitment_reported_done",
    isPermitted: canReportCommitmentDone,
    isRepeated: (row) => row.reportedDoneById === viewer.id && row.reportedDoneText === text,
    change: () => ({
      reportedDoneById: viewer.id,
      reportedDoneAt: now(),
      reportedDoneText: text,
    }),
  });
}

/** The clerk records that the council holds it for kept. */
export function settleCommitment(viewer: Viewer, id: string): Promise<void> {
  return step(viewer, id, {
    verb: "settle",
    action: "commitment_settled",
    isPermitted: canSettleCommitment,
    isRepeated: (row) => row.settledById === viewer.id,
    change: () => ({ settledById: viewer.id, settledAt: now() }),
  });
}

/** The council does not hold it for kept: open again, with the reason. What was reported stays to be read. */
export function reopenCommitment(
  viewer: Viewer,
  id: string,
  { reason }: { reason: string },
): Promise<void> {
  return step(viewer, id, {
    verb: "reopen",
    action: "commitment_reopened",
    isPermitted: canReopenCommitment,
    isRepeated: (row) => row.reopenedById === viewer.id && row.reopenReason === reason,
    change: () => ({
      settledById: null,
      settledAt: null,
      reopenedById: viewer.id,
      reopenedAt: now(),
      reopenReason: reason,
    }),
  });
}

export type NewDueDate = {
  newDueOn: CalendarDate;
  reason: string;
  /** The state of the commitment the form was opened on; a newer one is told. */
  revision?: number;
};

/** A due date moves only with a reason; the date it had stays. */
export function moveCommitmentDate(
  viewer: Viewer,
  id: string,
  { newDueOn, reason, revision }: NewDueDate,
): Promise<void> {
  return step(viewer, id, {
    verb: "move_date",
    action: "commitment_date_moved",
    isPermitted: canMoveCommitmentDate,
    isRepeated: () => false,
    reason,
    change: async (tx, before) => {
      if (revision !== undefined && revision !== before.revision) {
        throw new ConflictError("changed_meanwhile");
      }
      const changedAt = now();
      if (newDueOn === before.dueOn) throw new RuleError("date_not_moved");
      if (newDueOn < dateOf(changedAt)) throw new RuleError("date_in_past");
      await tx.insert(commitmentDateChanges).values({
        id: newId(),
        commitmentId: id,
        oldDueOn: before.dueOn,
        newDueOn,
        reason,
        changedById: viewer.id,
        changedAt,
      });
      return { dueOn: newDueOn };
    },
  });
}

/** What changes, beside the status, as the event of the action says it. */
type Change<Action extends ActionOf<"commitment">> = Omit<AfterBy<Action>, "reason"> & Partial<Row>;

type Step<Action extends ActionOf<"commitment">> = {
  verb: CommitmentVerb;
  action: Action;
  isPermitted: (viewer: Viewer, relations: ReportRelations) => boolean;
  /** Whether this very step is the one that brought the commitment where it is: a second click. */
  isRepeated: (row: Row) => boolean;
  change: (tx: Transaction, before: Row) => Change<Action> | Promise<Change<Action>>;
  reason?: string;
};

/** One write on one commitment, with its event: what changed, before and after. */
async function step<Action extends ActionOf<"commitment">>(
  viewer: Viewer,
  id: string,
  taken: Step<Action>,
): Promise<void> {
  const event = { action: taken.action, objectType: "commitment", objectId: id } as const;
  await transaction(async (tx) => {
    const { commitment, portfolioHolderId } = await getCommitmentRow(tx, id);
    const may = taken.isPermitted(viewer, { portfolioHolderId, assignedIds: [] });
    const permitted = permitInReview(tx, viewer, { may, event });
    if (!commitmentCan(commitment.status, taken.verb) && taken.isRepeated(commitment)) return;
    const status = commitmentTransition(commitment.status, taken.verb);
    const change: Partial<Row> = { ...(await taken.change(tx, commitment)), status };
    await tx
      .update(commitments)
      .set({ ...change, revision: commitment.revision + 1 })
      .where(eq(commitments.id, id));
    const changed = Object.keys(change) as (keyof Row)[];
    const before = Object.fromEntries(changed.map((key) => [key, commitment[key]]));
    const after = taken.reason ? { ...change, reason: taken.reason } : change;
    await recordEvent(tx, permitted, uncheckedEvent(event, { before, after }));
  });
}

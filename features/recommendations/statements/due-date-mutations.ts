/** A due date moves only with a reason; the date it had stays, and is counted. */
import { eq } from "drizzle-orm";
import { recommendationDateChanges, recommendations } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { recordEvent, sealOf } from "@/features/audit-log/record";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { ConflictError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { RECOMMENDATION_DATE_CHANGES } from "../frozen";
import { canMoveDueDate } from "../permissions";
import type { MovedDueDate } from "../validation";
import { permitOnPublished } from "./mutations";

export async function moveDueDate(
  viewer: Viewer,
  id: string,
  { newDueOn, reason, seen }: Omit<MovedDueDate, "recommendationId">,
): Promise<void> {
  const action = "recommendation_due_date_moved";
  await transaction(async (tx) => {
    const { place, permitted } = await permitOnPublished(tx, viewer, id, action, canMoveDueDate);
    const { row, timesMoved } = place;
    if (row.dueOn === null) throw new RuleError("no_date_to_move");
    if (timesMoved === seen + 1 && row.dueOn === newDueOn) return;
    if (timesMoved !== seen) throw new ConflictError("changed_meanwhile");
    const changedAt = now();
    if (newDueOn === row.dueOn) throw new RuleError("date_not_moved");
    if (newDueOn < dateOf(changedAt)) throw new RuleError("date_in_past");
    const moveId = newId();
    await tx.insert(recommendationDateChanges).values({
      id: moveId,
      recommendationId: id,
      oldDueOn: row.dueOn,
      newDueOn,
      reason,
      changedById: viewer.id,
      changedAt,
    });
    await tx.update(recommendations).set({ dueOn: newDueOn }).where(eq(recommendations.id, id));
    await recordEvent(tx, permitted, {
      action,
      objectType: "recommendation",
      objectId: id,
      before: { dueOn: row.dueOn },
      after: {
        dueOn: newDueOn,
        reason,
        timesMoved: timesMoved + 1,
        moveId,
        moveSha256: await sealOf(tx, RECOMMENDATION_DATE_CHANGES, moveId),
      },
    });
  });
}

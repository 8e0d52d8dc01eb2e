/** What ends with a role: the collaborations of a civil servant, the portfolio of an alderman. */
import { eq } from "drizzle-orm";
import { collaborationAssignments, collaborations } from "@/db/schema";
import type { Transaction } from "@/db/transaction";
import { recordEvent } from "@/features/audit-log/record";
import type { Permit } from "@/features/viewer/types";

export async function endRelations(
  tx: Transaction,
  permitted: Permit,
  { id, name }: { id: string; name: string },
): Promise<void> {
  const assigned = await tx
    .delete(collaborationAssignments)
    .where(eq(collaborationAssignments.userId, id))
    .returning({ collaborationId: collaborationAssignments.collaborationId });
  for (const { collaborationId } of assigned) {
    await recordEvent(tx, permitted, {
      action: "civil_servant_unassigned",
      objectType: "collaboration",
      objectId: collaborationId,
      before: { userId: id, name },
    });
  }
  const held = await tx
    .update(collaborations)
    .set({ portfolioHolderId: null })
    .where(eq(collaborations.portfolioHolderId, id))
    .returning({ collaborationId: collaborations.id });
  for (const { collaborationId } of held) {
    await recordEvent(tx, permitted, {
      action: "portfolio_assigned",
      objectType: "collaboration",
      objectId: collaborationId,
      before: { portfolioHolderId: id, name },
      after: { portfolioHolderId: null },
    });
  }
}

/** Who keeps a collaboration and in whose portfolio it is: the administrator's, who sees nothing else of it. */
import { and, eq } from "drizzle-orm";
import { collaborationAssignments, collaborations, users } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import type { Role } from "@/db/vocabulary";
import type { EventAction } from "@/features/audit-log/events";
import { recordEvent } from "@/features/audit-log/record";
import { permit } from "@/features/auth/permit";
import type { Viewer } from "@/features/viewer/types";
import { type ErrorCode, NotFoundError, RuleError } from "@/lib/errors";
import { canAssignCollaborations } from "../permissions";

type Assignment = { collaborationId: string; userId: string };

export async function assignCivilServant(
  viewer: Viewer,
  { collaborationId, userId }: Assignment,
): Promise<void> {
  await transaction(async (tx) => {
    const { permitted } = await permitOn(tx, viewer, "civil_servant_assigned", collaborationId);
    const name = await requireRole(tx, userId, "civil_servant", "not_a_civil_servant");
    const added = await tx
      .insert(collaborationAssignments)
      .values({ collaborationId, userId })
      .onConflictDoNothing()
      .returning({ userId: collaborationAssignments.userId });
    if (added.length === 0) return;
    await recordEvent(tx, permitted, {
      action: "civil_servant_assigned",
      objectType: "collaboration",
      objectId: collaborationId,
      after: { userId, name },
    });
  });
}

export async function unassignCivilServant(
  viewer: Viewer,
  { collaborationId, userId }: Assignment,
): Promise<void> {
  await transaction(async (tx) => {
    const { permitted } = await permitOn(tx, viewer, "civil_servant_unassigned", collaborationId);
    const removed = await tx
      .delete(collaborationAssignments)
      .where(
        and(
          eq(collaborationAssignments.collaborationId, collaborationId),
          eq(collaborationAssignments.userId, userId),
        ),
      )
      .returning({ userId: collaborationAssignments.userId });
    if (removed.length === 0) return;
    await recordEvent(tx, permitted, {
      action: "civil_servant_unassigned",
      objectType: "collaboration",
      objectId: collaborationId,
      before: { userId },
    });
  });
}

export async function assignPortfolio(
  viewer: Viewer,
  { collaborationId, userId }: Assignment,
): Promise<void> {
  await transaction(async (tx) => {
    const { permitted, ...before } = await permitOn(
      tx,
      viewer,
      "portfolio_assigned",
      collaborationId,
    );
    const name = await requireRole(tx, userId, "alderman", "not_an_alderman");
    if (before.portfolioHolderId === userId) return;
    await tx
      .update(collaborations)
      .set({ portfolioHolderId: userId })
      .where(eq(collaborations.id, collaborationId));
    await recordEvent(tx, permitted, {
      action: "portfolio_assigned",
      objectType: "collaboration",
      objectId: collaborationId,
      before,
      after: { portfolioHolderId: userId, name },
    });
  });
}

async function permitOn(
  tx: Transaction,
  viewer: Viewer,
  action: EventAction,
  collaborationId: string,
) {
  const event = { action, objectType: "collaboration", objectId: collaborationId } as const;
  const permitted = permit(tx, viewer, { may: canAssignCollaborations(viewer), event });
  const [found] = await tx
    .select({ portfolioHolderId: collaborations.portfolioHolderId })
    .from(collaborations)
    .where(eq(collaborations.id, collaborationId));
  if (!found) throw new NotFoundError();
  return { permitted, portfolioHolderId: found.portfolioHolderId };
}

async function requireRole(
  tx: Transaction,
  userId: string,
  role: Role,
  code: ErrorCode,
): Promise<string> {
  const [found] = await tx
    .select({ name: users.name })
    .from(users)
    .where(and(eq(users.id, userId), eq(users.role, role)));
  if (!found) throw new RuleError(code);
  return found.name;
}

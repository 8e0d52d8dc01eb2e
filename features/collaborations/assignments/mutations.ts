/** Who keeps a collaboration and in whose portfolio it is: the administrator's, who sees nothing else of it. */
import { and, eq } from "drizzle-orm";
import { database } from "@/db";
import { collaborationAssignments, collaborations, users } from "@/db/schema";
import { transaction } from "@/db/transaction";
import type { Role } from "@/db/vocabulary";
import type { EventAction } from "@/features/audit-log/events";
import { recordEvent, requirePermission } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import { NotFoundError, RuleError } from "@/lib/errors";
import { canAssignCollaborations } from "../permissions";

type Assignment = { collaborationId: string; userId: string };

export async function assignCivilServant(
  viewer: Viewer,
  { collaborationId, userId }: Assignment,
): Promise<void> {
  await prepare(viewer, "civil_servant_assigned", collaborationId);
  const name = await requireRole(userId, "civil_servant", "not_a_civil_servant");
  await transaction(async (tx) => {
    const added = await tx
      .insert(collaborationAssignments)
      .values({ collaborationId, userId })
      .onConflictDoNothing()
      .returning({ userId: collaborationAssignments.userId });
    if (added.length === 0) return;
    await recordEvent(tx, viewer, {
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
  await prepare(viewer, "civil_servant_unassigned", collaborationId);
  await transaction(async (tx) => {
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
    await recordEvent(tx, viewer, {
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
  const before = await prepare(viewer, "portfolio_assigned", collaborationId);
  const name = await requireRole(userId, "alderman", "not_an_alderman");
  if (before.portfolioHolderId === userId) return;
  await transaction(async (tx) => {
    await tx
      .update(collaborations)
      .set({ portfolioHolderId: userId })
      .where(eq(collaborations.id, collaborationId));
    await recordEvent(tx, viewer, {
      action: "portfolio_assigned",
      objectType: "collaboration",
      objectId: collaborationId,
      before,
      after: { portfolioHolderId: userId, name },
    });
  });
}

async function prepare(viewer: Viewer, action: EventAction, collaborationId: string) {
  const attempt = { action, objectType: "collaboration", objectId: collaborationId } as const;
  await requirePermission(canAssignCollaborations(viewer), viewer, attempt);
  const [found] = await database()
    .select({ portfolioHolderId: collaborations.portfolioHolderId })
    .from(collaborations)
    .where(eq(collaborations.id, collaborationId));
  if (!found) throw new NotFoundError();
  return found;
}

async function requireRole(userId: string, role: Role, code: string): Promise<string> {
  const [found] = await database()
    .select({ name: users.name })
    .from(users)
    .where(and(eq(users.id, userId), eq(users.role, role)));
  if (!found) throw new RuleError(code);
  return found.name;
}

/** Joins two partners of the registry that are one. */
import { and, eq } from "drizzle-orm";
import { collaborationPartners, partners } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import { recordEvent } from "@/features/audit-log/record";
import { permit } from "@/features/auth/permit";
import type { Viewer } from "@/features/viewer/types";
import { ConflictError, NotFoundError, RuleError } from "@/lib/errors";
import { canMergePartners, canReadCollaborations } from "../permissions";
import type { PartnerMerge } from "../validation";
import { joinMemberships, type Membership } from "./doubles";

/**
 * The double goes on as the other: what it takes part in becomes the other's. Its row stays, with its name, for the views and
 * invitations of a round; the record and the log name it as they did. The event says of each collaboration what stands after it.
 */
export async function mergePartners(
  viewer: Viewer,
  { mergedId, keptId, reason }: PartnerMerge,
): Promise<void> {
  if (!canReadCollaborations(viewer)) throw new NotFoundError();
  const event = { action: "partners_merged", objectType: "partner", objectId: mergedId } as const;
  await transaction(async (tx) => {
    const permitted = permit(tx, viewer, { may: canMergePartners(viewer), event });
    if (mergedId === keptId) throw new RuleError("same_partner");
    const [merged, kept] = [await findStanding(tx, mergedId), await findStanding(tx, keptId)];
    const memberships = await moveMemberships(tx, mergedId, keptId);
    await tx.update(partners).set({ mergedIntoId: keptId }).where(eq(partners.id, mergedId));
    await recordEvent(tx, permitted, {
      ...event,
      before: { name: merged.name, mergedIntoId: null },
      after: { name: merged.name, mergedIntoId: keptId, keptName: kept.name, memberships, reason },
    });
  });
}

/** @throws ConflictError when somebody joined it to another meanwhile */
async function findStanding(tx: Transaction, id: string) {
  const [partner] = await tx.select().from(partners).where(eq(partners.id, id));
  if (!partner) throw new NotFoundError(`partner ${id}`);
  if (partner.mergedIntoId !== null) throw new ConflictError("changed_meanwhile");
  return partner;
}

/** @returns where the double took part, each with how the kept partner takes part there from now on */
async function moveMemberships(tx: Transaction, mergedId: string, keptId: string) {
  const moved = await membershipsOf(tx, mergedId);
  const own = new Map((await membershipsOf(tx, keptId)).map((row) => [row.collaborationId, row]));
  const memberships: (Membership & { collaborationId: string })[] = [];
  for (const { collaborationId, partnerId: _, ...double } of moved) {
    const beside = own.get(collaborationId);
    const joined = beside ? joinMemberships(beside, double) : double;
    const of = eq(collaborationPartners.collaborationId, collaborationId);
    const isDouble = and(of, eq(collaborationPartners.partnerId, mergedId));
    if (beside) {
      await tx.delete(collaborationPartners).where(isDouble);
      await tx
        .update(collaborationPartners)
        .set(joined)
        .where(and(of, eq(collaborationPartners.partnerId, keptId)));
    } else {
      await tx.update(collaborationPartners).set({ partnerId: keptId }).where(isDouble);
    }
    memberships.push({ collaborationId, ...joined });
  }
  return memberships;
}

const membershipsOf = (tx: Transaction, partnerId: string) =>
  tx
    .select()
    .from(collaborationPartners)
    .where(eq(collaborationPartners.partnerId, partnerId))
    .orderBy(collaborationPartners.collaborationId);

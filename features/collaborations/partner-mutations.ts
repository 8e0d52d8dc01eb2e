import { and, eq, max, sql } from "drizzle-orm";
import { collaborationPartners, partners } from "@/db/schema";
import type { Transaction } from "@/db/transaction";
import { recordEvent } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import { NotFoundError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { keepCollaboration } from "./mutations";
import type { NewPartner, PartnerLeft } from "./validation";

/** A partner joins, or joins again. One that the registry does not know is added to it. */
export async function addPartner(
  viewer: Viewer,
  { collaborationId, revision, name, joinedOn }: NewPartner,
) {
  return keepCollaboration(viewer, { collaborationId, revision }, async (tx) => {
    const partnerId =
      (await findPartnerByName(tx, name)) ?? (await registerPartner(tx, viewer, name));
    const membership = await findMembership(tx, collaborationId, partnerId);
    if (membership && membership.leftOn === null) throw new RuleError("partner_already_there");
    if (membership) {
      await tx
        .update(collaborationPartners)
        .set({ joinedOn, leftOn: null })
        .where(sameMembership(collaborationId, partnerId));
    } else {
      const position = await nextPosition(tx, collaborationId);
      await tx
        .insert(collaborationPartners)
        .values({ collaborationId, partnerId, position, joinedOn });
    }
    return { after: { partner: name, joinedOn } };
  });
}

/** A partner leaves; that it took part stays. */
export async function recordPartnerLeft(viewer: Viewer, input: PartnerLeft) {
  const { collaborationId, revision, partnerId, leftOn } = input;
  return keepCollaboration(viewer, { collaborationId, revision }, async (tx) => {
    const membership = await findMembership(tx, collaborationId, partnerId);
    if (!membership) throw new NotFoundError();
    if (membership.joinedOn !== null && leftOn < membership.joinedOn)
      throw new RuleError("left_before_joined");
    await tx
      .update(collaborationPartners)
      .set({ leftOn })
      .where(sameMembership(collaborationId, partnerId));
    const partner = membership.name;
    return { before: { partner, leftOn: membership.leftOn }, after: { partner, leftOn } };
  });
}

const sameMembership = (collaborationId: string, partnerId: string) =>
  and(
    eq(collaborationPartners.collaborationId, collaborationId),
    eq(collaborationPartners.partnerId, partnerId),
  );

/** Capitals do not make another partner. */
async function findPartnerByName(tx: Transaction, name: string): Promise<string | null> {
  const [found] = await tx
    .select({ id: partners.id })
    .from(partners)
    .where(sql`lower(${partners.name}) = lower(${name})`)
    .limit(1);
  return found?.id ?? null;
}

async function registerPartner(tx: Transaction, viewer: Viewer, name: string): Promise<string> {
  const id = newId();
  await tx.insert(partners).values({ id, name });
  await recordEvent(tx, viewer, {
    action: "partner_added",
    objectType: "partner",
    objectId: id,
    after: { name },
  });
  return id;
}

async function findMembership(tx: Transaction, collaborationId: string, partnerId: string) {
  const [found] = await tx
    .select({
      name: partners.name,
      joinedOn: collaborationPartners.joinedOn,
      leftOn: collaborationPartners.leftOn,
    })
    .from(collaborationPartners)
    .innerJoin(partners, eq(partners.id, collaborationPartners.partnerId))
    .where(sameMembership(collaborationId, partnerId));
  return found ?? null;
}

async function nextPosition(tx: Transaction, collaborationId: string): Promise<number> {
  const [last] = await tx
    .select({ position: max(collaborationPartners.position) })
    .from(collaborationPartners)
    .where(eq(collaborationPartners.collaborationId, collaborationId));
  return (last?.position ?? 0) + 1;
}

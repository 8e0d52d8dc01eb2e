import { and, eq, isNotNull, max } from "drizzle-orm";
import { foldedName, inOrderOfName } from "@/db/names/folded";
import { collaborationPartners, partners } from "@/db/schema";
import type { Transaction } from "@/db/transaction";
import { recordEvent } from "@/features/audit-log/record";
import type { Permit, Viewer } from "@/features/viewer/types";
import { NotFoundError, RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { fold } from "@/lib/text/fold";
import { keepCollaboration, requirePast } from "../mutations";
import type { NewPartner, PartnerLeft } from "../validation";

/** A partner joins, or joins again. One that the registry does not know, in whichever spelling, is added to it. */
export async function addPartner(
  viewer: Viewer,
  { collaborationId, revision, name: typed, joinedOn }: NewPartner,
) {
  return keepCollaboration(
    viewer,
    { collaborationId, revision, action: "partner_joined" },
    async (tx, permitted) => {
      const { id: partnerId, name } =
        (await findPartnerByName(tx, typed)) ?? (await registerPartner(tx, permitted, typed));
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
    },
  );
}

/** A partner leaves; that it took part stays. */
export async function recordPartnerLeft(viewer: Viewer, input: PartnerLeft) {
  const { collaborationId, revision, partnerId: chosen, leftOn } = input;
  requirePast(leftOn, "left_in_future");
  return keepCollaboration(
    viewer,
    { collaborationId, revision, action: "partner_left" },
    async (tx) => {
      const partnerId = (await currentPartner(tx, chosen))?.id ?? chosen;
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
    },
  );
}

const sameMembership = (collaborationId: string, partnerId: string) =>
  and(
    eq(collaborationPartners.collaborationId, collaborationId),
    eq(collaborationPartners.partnerId, partnerId),
  );

/** Another spelling does not make another partner. Of doubles from before that held, the one that is spelled so. */
async function findPartnerByName(tx: Transaction, name: string) {
  const known = await tx
    .select({ id: partners.id, name: partners.name })
    .from(partners)
    .where(eq(partners.nameFolded, fold(name)))
    .orderBy(isNotNull(partners.mergedIntoId), ...inOrderOfName(partners));
  const found = known.find((partner) => partner.name === name) ?? known[0];
  return found ? currentPartner(tx, found.id) : null;
}

/** As which partner this one goes on, when it was joined with another. */
async function currentPartner(tx: Transaction, id: string) {
  for (let next = id; ; ) {
    const [partner] = await tx.select().from(partners).where(eq(partners.id, next));
    if (!partner) return null;
    if (partner.mergedIntoId === null) return { id: partner.id, name: partner.name };
    next = partner.mergedIntoId;
  }
}

async function registerPartner(tx: Transaction, permitted: Permit, name: string) {
  const id = newId();
  await tx.insert(partners).values({ id, name, ...foldedName({ name }) });
  await recordEvent(tx, permitted, {
    action: "partner_added",
    objectType: "partner",
    objectId: id,
    after: { name },
  });
  return { id, name };
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

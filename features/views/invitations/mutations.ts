/**
 * The link of a partner: made and withdrawn by a civil servant, exchanged by one browser for a capability that opens one
 * view of one round. Of both only hashes are kept.
 */
import { randomBytes } from "node:crypto";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { partnerInvitations } from "@/db/schema";
import { type Transaction, transaction, transactionToldOnce } from "@/db/transaction";
import { type EventActor, recordEvent, recordEventBy } from "@/features/audit-log/record";
import type { Permit, Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { canInvitePartner, canWithdrawInvitation } from "../permissions";
import { findIdsOfPartners, getInvitablePartner, getRoundPlace } from "../place-queries";
import { permitForViews } from "../round-mutations";
import { canUseCapability, expiryOf, requireOpenRound } from "../status";
import type { ViewContent } from "../types";
import { storeView } from "../view-mutations";
import { capabilityFor, findExchangeable, findInvitation, sha256 } from "./queries";

const SECRET_BYTES = 32;
const newSecret = () => randomBytes(SECRET_BYTES).toString("base64url");

/** A new link takes the place of earlier ones. @returns the token, which nobody can read again */
export async function invitePartner(
  viewer: Viewer,
  { roundId, partnerId }: { roundId: string; partnerId: string },
): Promise<{ token: string; partnerName: string }> {
  const event = { action: "partner_invited", objectType: "view_round", objectId: roundId } as const;
  return transactionToldOnce(async (tx) => {
    const { round, collaboration, relation } = await getRoundPlace(tx, viewer, roundId);
    const permitted = permitForViews(tx, viewer, canInvitePartner(viewer, relation), event);
    requireOpenRound(round);
    const token = newSecret();
    const partner = await getInvitablePartner(tx, collaboration.id, partnerId);
    const idsOf = await findIdsOfPartners(tx);
    const earlier = await tx
      .select({ id: partnerInvitations.id, partnerId: partnerInvitations.partnerId })
      .from(partnerInvitations)
      .where(
        and(
          eq(partnerInvitations.roundId, roundId),
          inArray(partnerInvitations.partnerId, idsOf(partnerId)),
          isNull(partnerInvitations.withdrawnAt),
        ),
      );
    for (const { id, partnerId } of earlier) {
      await withdraw(tx, permitted, id, { roundId, partnerId });
    }
    const createdAt = now();
    const id = newId();
    await tx.insert(partnerInvitations).values({
      id,
      roundId,
      partnerId,
      tokenSha256: sha256(token),
      createdAt,
      createdById: viewer.id,
      expiresAt: expiryOf(createdAt),
    });
    await recordEvent(tx, permitted, {
      ...event,
      after: { invitationId: id, partnerId, expiresAt: expiryOf(createdAt) },
    });
    return { token, partnerName: partner.name };
  });
}

/** What it was exchanged for stops too; a view that was given stays. Withdrawn twice is withdrawn once. */
export async function withdrawInvitation(viewer: Viewer, invitationId: string): Promise<string> {
  return transaction(async (tx) => {
    const [invitation] = await tx
      .select({
        roundId: partnerInvitations.roundId,
        partnerId: partnerInvitations.partnerId,
        withdrawnAt: partnerInvitations.withdrawnAt,
      })
      .from(partnerInvitations)
      .where(eq(partnerInvitations.id, invitationId));
    if (!invitation) throw new NotFoundError(`invitation ${invitationId}`);
    const { collaboration, relation } = await getRoundPlace(tx, viewer, invitation.roundId);
    const permitted = permitForViews(tx, viewer, canWithdrawInvitation(viewer, relation), {
      action: "partner_invitation_withdrawn",
      objectType: "view_round",
      objectId: invitation.roundId,
    });
    if (!invitation.withdrawnAt) await withdraw(tx, permitted, invitationId, invitation);
    return collaboration.slug;
  });
}

async function withdraw(
  tx: Transaction,
  permitted: Permit,
  id: string,
  { roundId, partnerId }: { roundId: string; partnerId: string },
): Promise<void> {
  await tx
    .update(partnerInvitations)
    .set({ withdrawnAt: now() })
    .where(eq(partnerInvitations.id, id));
  await recordEvent(tx, permitted, {
    action: "partner_invitation_withdrawn",
    objectType: "view_round",
    objectId: roundId,
    after: { invitationId: id, partnerId },
  });
}

/** The partner behind a link in the log: an organisation without an account. */
const partnerActor = (name: string, origin: string): EventActor => ({
  id: null,
  name,
  role: null,
  origin,
});

/**
 * Null for every link that does not work: unknown, used in another browser, expired, withdrawn or of a closed round. The
 * same browser gets the same again; that is no second event.
 */
export async function exchangeInvitation(
  token: string,
  origin: string,
  browser?: string,
): Promise<{ capability: string; expiresAt: Date } | null> {
  const ofBrowser = capabilityFor(token, browser);
  const capability = ofBrowser ?? newSecret();
  return transaction(async (tx) => {
    const found = await findExchangeable(tx, token, ofBrowser);
    if (!found) return null;
    const { invitation, round, partnerName } = found;
    const { id, partnerId, expiresAt } = invitation;
    if (invitation.exchangedAt) return { capability, expiresAt };
    await tx
      .update(partnerInvitations)
      .set({ capabilitySha256: sha256(capability), exchangedAt: now() })
      .where(eq(partnerInvitations.id, id));
    await recordEventBy(tx, partnerActor(partnerName, origin), {
      action: "partner_invitation_exchanged",
      objectType: "view_round",
      objectId: round.id,
      after: { invitationId: id, partnerId },
    });
    return { capability, expiresAt };
  });
}

/** False when the capability works no more. What a civil servant entered before becomes the partner's own. */
export async function giveInvitedView(
  capability: string,
  origin: string,
  content: ViewContent,
): Promise<boolean> {
  return transaction(async (tx) => {
    const found = await findInvitation(tx, { capabilitySha256: sha256(capability) });
    if (!found || !canUseCapability(found.invitation, found.round, now())) return false;
    const { invitation, round, partnerName } = found;
    const { partnerId } = invitation;
    const giver = { roundId: round.id, userId: null, partnerId, enteredById: null };
    const event = await storeView(tx, { side: "partners", ...giver }, content);
    if (event) await recordEventBy(tx, partnerActor(partnerName, origin), event);
    return true;
  });
}

/** Views as rows: one's own while a round is open, and what all say together once it is closed. */
import { and, count, desc, eq, isNotNull } from "drizzle-orm";
import { database } from "@/db";
import { partnerInvitations, views } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { findIdsOfPartners, listInvitablePartners } from "./place-queries";
import { invitationStatus, partnerViewStatus } from "./status";
import { summariseViews } from "./summary";
import type { ClosedRound, OwnView, PartnerOfRound, Round } from "./types";

export const VIEW_COLUMNS = {
  band: views.band,
  script: views.script,
  power: views.power,
  sentence: views.sentence,
  givenAt: views.givenAt,
  changedAt: views.changedAt,
};

export const SAID_COLUMNS = {
  side: views.side,
  band: views.band,
  script: views.script,
  power: views.power,
  sentence: views.sentence,
};

export async function countViews(roundId: string): Promise<number> {
  const [row] = await database()
    .select({ count: count() })
    .from(views)
    .where(eq(views.roundId, roundId));
  return row?.count ?? 0;
}

export async function findOwnView(viewer: Viewer, roundId: string): Promise<OwnView | null> {
  const [own] = await database()
    .select(VIEW_COLUMNS)
    .from(views)
    .where(and(eq(views.roundId, roundId), eq(views.userId, viewer.id)));
  return own ?? null;
}

/** What a closed round says. Nothing of one view is in it but its sentence, and nothing of an open round is read at all. */
export async function summariseRound(round: Round): Promise<ClosedRound | null> {
  if (!round.closedAt) return null;
  const given = await database()
    .select(SAID_COLUMNS)
    .from(views)
    .where(eq(views.roundId, round.id));
  return { number: round.number, closedAt: round.closedAt, summary: summariseViews(given) };
}

/** For who keeps the collaboration: which partners were asked, and which gave a view; what it says only when entered by oneself. */
export async function listPartnersOfRound(
  viewer: Viewer,
  collaborationId: string,
  roundId: string,
): Promise<PartnerOfRound[]> {
  const partners = await listInvitablePartners(database(), collaborationId);
  const invitations = await database()
    .select({
      id: partnerInvitations.id,
      partnerId: partnerInvitations.partnerId,
      expiresAt: partnerInvitations.expiresAt,
      exchangedAt: partnerInvitations.exchangedAt,
      withdrawnAt: partnerInvitations.withdrawnAt,
    })
    .from(partnerInvitations)
    .where(eq(partnerInvitations.roundId, roundId))
    .orderBy(desc(partnerInvitations.createdAt));
  const given = await database()
    .select({ partnerId: views.partnerId, enteredById: views.enteredById, ...VIEW_COLUMNS })
    .from(views)
    .where(and(eq(views.roundId, roundId), isNotNull(views.partnerId)));
  const idsOf = await findIdsOfPartners(database());
  return partners.map((partner) => {
    const isOf = ({ partnerId }: { partnerId: string | null }) =>
      partnerId !== null && idsOf(partner.id).includes(partnerId);
    const invitation = invitations.find(isOf);
    const view = given.find(isOf);
    const status = partnerViewStatus(view ?? null, viewer.id);
    return {
      ...partner,
      status,
      invitation: invitation
        ? {
            id: invitation.id,
            expiresAt: invitation.expiresAt,
            status: invitationStatus(invitation, now()),
          }
        : null,
      entered: view && status === "by_you" ? ownOf(view) : null,
    };
  });
}

const ownOf = ({ band, script, power, sentence, givenAt, changedAt }: OwnView): OwnView => ({
  band,
  script,
  power,
  sentence,
  givenAt,
  changedAt,
});

/** Views as rows: one's own while a round is open, and what all say together once it is closed. */
import { and, count, desc, eq, inArray, isNotNull } from "drizzle-orm";
import { database } from "@/db";
import { partnerInvitations, viewRounds, views } from "@/db/schema";
import type { Viewer } from "@/features/auth/types";
import { now } from "@/lib/clock";
import { canReadViews } from "./permissions";
import { listInvitablePartners } from "./place-queries";
import { invitationStatus, partnerViewStatus } from "./status";
import { type GivenView, summariseViews } from "./summary";
import type { ClosedRound, OwnView, PartnerOfRound, Round } from "./types";

export const VIEW_COLUMNS = {
  band: views.band,
  script: views.script,
  power: views.power,
  sentence: views.sentence,
  givenAt: views.givenAt,
  changedAt: views.changedAt,
};

const SAID_COLUMNS = {
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

/** The latest closed round of each collaboration, by its id. */
export async function listLatestRounds(viewer: Viewer): Promise<Map<string, ClosedRound>> {
  if (!canReadViews(viewer)) return new Map();
  const rounds = await database()
    .select({
      id: viewRounds.id,
      number: viewRounds.number,
      collaborationId: viewRounds.collaborationId,
      closedAt: viewRounds.closedAt,
    })
    .from(viewRounds)
    .where(isNotNull(viewRounds.closedAt))
    .orderBy(desc(viewRounds.number));
  const latest = rounds.filter(
    (round, index) =>
      rounds.findIndex((one) => one.collaborationId === round.collaborationId) === index,
  );
  const given = await database()
    .select({ roundId: views.roundId, ...SAID_COLUMNS })
    .from(views)
    .where(
      inArray(
        views.roundId,
        latest.map(({ id }) => id),
      ),
    );
  const ofRound = (id: string): GivenView[] => given.filter(({ roundId }) => roundId === id);
  return new Map(
    latest.flatMap(({ id, number, collaborationId, closedAt }) =>
      closedAt
        ? [[collaborationId, { number, closedAt, summary: summariseViews(ofRound(id)) }] as const]
        : [],
    ),
  );
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
  return partners.map((partner) => {
    const invitation = invitations.find(({ partnerId }) => partnerId === partner.id);
    const view = given.find(({ partnerId }) => partnerId === partner.id);
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

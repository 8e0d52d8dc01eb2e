/** Giving a view: one's own, or that of a partner which a civil servant enters. It may change until the round closes. */
import { and, eq, inArray } from "drizzle-orm";
import { database } from "@/db";
import { views } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import type { ViewSide } from "@/db/vocabulary";
import { hashOf } from "@/features/audit-log/canonical";
import { type EventActor, recordEvent } from "@/features/audit-log/record";
import type { Viewer } from "@/features/auth/types";
import { now } from "@/lib/clock";
import { newId } from "@/lib/ids";
import { canEnterPartnerView, canGiveView, sideOf } from "./permissions";
import { findIdsOfPartners, getInvitablePartner, getRoundPlace } from "./place-queries";
import { requireForViews } from "./round-mutations";
import { partnerViewStatus, requireEnterable, requireOpenRound } from "./status";
import type { ViewContent } from "./types";

/** @throws RuleError("round_closed") */
export async function giveView(
  viewer: Viewer,
  roundId: string,
  content: ViewContent,
): Promise<string> {
  const { collaboration } = await getRoundPlace(database(), viewer, roundId);
  const attempt = { action: "view_given", objectType: "view_round", objectId: roundId } as const;
  const side = sideOf(viewer);
  await requireForViews(canGiveView(viewer), viewer, attempt);
  if (side === null) throw new Error("who may give a view has a side");
  await transaction(async (tx) => {
    requireOpenRound((await getRoundPlace(tx, viewer, roundId)).round);
    const giver = { userId: viewer.id, partnerId: null, enteredById: null };
    await keepView(tx, viewer, { roundId, side, ...giver }, content);
  });
  return collaboration.slug;
}

/** @throws RuleError("round_closed"), or what `requireEnterable` says */
export async function enterPartnerView(
  viewer: Viewer,
  { roundId, partnerId }: { roundId: string; partnerId: string },
  content: ViewContent,
): Promise<string> {
  const { collaboration, relation } = await getRoundPlace(database(), viewer, roundId);
  await requireForViews(canEnterPartnerView(viewer, relation), viewer, {
    action: "partner_view_entered",
    objectType: "view_round",
    objectId: roundId,
  });
  await transaction(async (tx) => {
    requireOpenRound((await getRoundPlace(tx, viewer, roundId)).round);
    await getInvitablePartner(tx, collaboration.id, partnerId);
    const inRound = eq(views.roundId, roundId);
    const [own] = await tx
      .select({ id: views.id })
      .from(views)
      .where(and(inRound, eq(views.userId, viewer.id)));
    const idsOf = await findIdsOfPartners(tx);
    const [earlier] = await tx
      .select({ partnerId: views.partnerId, enteredById: views.enteredById })
      .from(views)
      .where(and(inRound, inArray(views.partnerId, idsOf(partnerId))));
    requireEnterable(own !== undefined, partnerViewStatus(earlier ?? null, viewer.id));
    const giver = {
      userId: null,
      partnerId: earlier?.partnerId ?? partnerId,
      enteredById: viewer.id,
    };
    await keepView(tx, viewer, { roundId, side: "partners", ...giver }, content);
  });
  return collaboration.slug;
}

type Giver = {
  roundId: string;
  side: ViewSide;
  userId: string | null;
  partnerId: string | null;
  enteredById: string | null;
};

/** One view per giver. The same view sent twice is one, and one event. */
export async function keepView(
  tx: Transaction,
  actor: Viewer | EventActor,
  giver: Giver,
  { band, script, power, sentence }: ViewContent,
): Promise<void> {
  const content = { band, script, power, sentence };
  const { roundId, userId, partnerId, enteredById } = giver;
  const isTheirs = userId ? eq(views.userId, userId) : eq(views.partnerId, partnerId ?? "");
  const [earlier] = await tx
    .select()
    .from(views)
    .where(and(eq(views.roundId, roundId), isTheirs));
  const id = earlier?.id ?? newId();
  const before = earlier ? sealed(earlier) : null;
  const after = sealed({ id, ...content });
  if (before === after && earlier?.enteredById === enteredById) return;
  const changedAt = now();
  const row = { ...giver, ...content, changedAt };
  if (earlier) await tx.update(views).set(row).where(eq(views.id, id));
  else await tx.insert(views).values({ id, givenAt: changedAt, ...row });
  const given = earlier ? "view_changed" : "view_given";
  await recordEvent(tx, actor, {
    action: enteredById ? "partner_view_entered" : given,
    objectType: "view_round",
    objectId: roundId,
    before: before === null ? null : { viewSha256: before },
    after: { ...(partnerId && { partnerId }), viewSha256: after },
  });
}

/**
 * What the log holds of a view. The id, which is shown nowhere, is in it: without it anybody could hash what a closed round
 * shows and so find the name behind a sentence.
 */
function sealed({ id, band, script, power, sentence }: ViewContent & { id: string }): string {
  return hashOf({ id, band, script, power, sentence });
}

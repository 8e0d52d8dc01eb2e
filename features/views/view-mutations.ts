/** Giving a view: one's own, or that of a partner which a civil servant enters. It may change until the round closes. */
import { and, eq, inArray } from "drizzle-orm";
import { views } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import type { ViewSide } from "@/db/vocabulary";
import { hashOf } from "@/features/audit-log/canonical";
import { type AuditEvent, eventOf } from "@/features/audit-log/event-types";
import { recordEvent } from "@/features/audit-log/record";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { newId } from "@/lib/ids";
import { canEnterPartnerView, canGiveView, sideOf } from "./permissions";
import { findIdsOfPartners, getInvitablePartner, getRoundPlace } from "./place-queries";
import { permitForViews } from "./round-mutations";
import { partnerViewStatus, requireEnterable, requireOpenRound } from "./status";
import type { ViewContent } from "./types";

/** @throws RuleError("round_closed") */
export async function giveView(
  viewer: Viewer,
  roundId: string,
  content: ViewContent,
): Promise<string> {
  const asked = { action: "view_given", objectType: "view_round", objectId: roundId } as const;
  return transaction(async (tx) => {
    const { round, collaboration } = await getRoundPlace(tx, viewer, roundId);
    const permitted = permitForViews(tx, viewer, canGiveView(viewer), asked);
    const side = sideOf(viewer);
    if (side === null) throw new Error("who may give a view has a side");
    requireOpenRound(round);
    const giver = { userId: viewer.id, partnerId: null, enteredById: null };
    const event = await storeView(tx, { roundId, side, ...giver }, content);
    if (event) await recordEvent(tx, permitted, event);
    return collaboration.slug;
  });
}

/** @throws RuleError("round_closed"), or what `requireEnterable` says */
export async function enterPartnerView(
  viewer: Viewer,
  { roundId, partnerId }: { roundId: string; partnerId: string },
  content: ViewContent,
): Promise<string> {
  return transaction(async (tx) => {
    const { round, collaboration, relation } = await getRoundPlace(tx, viewer, roundId);
    const permitted = permitForViews(tx, viewer, canEnterPartnerView(viewer, relation), {
      action: "partner_view_entered",
      objectType: "view_round",
      objectId: roundId,
    });
    requireOpenRound(round);
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
    const event = await storeView(tx, { roundId, side: "partners", ...giver }, content);
    if (event) await recordEvent(tx, permitted, event);
    return collaboration.slug;
  });
}

type Giver = {
  roundId: string;
  side: ViewSide;
  userId: string | null;
  partnerId: string | null;
  enteredById: string | null;
};

/** One view per giver. @returns the event that says so; null when the same view was sent before */
export async function storeView(
  tx: Transaction,
  giver: Giver,
  { band, script, power, sentence }: ViewContent,
): Promise<AuditEvent | null> {
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
  if (before === after && earlier?.enteredById === enteredById) return null;
  const changedAt = now();
  const row = { ...giver, ...content, changedAt };
  if (earlier) await tx.update(views).set(row).where(eq(views.id, id));
  else await tx.insert(views).values({ id, givenAt: changedAt, ...row });
  const given = earlier ? "view_changed" : "view_given";
  const action = enteredById ? "partner_view_entered" : given;
  return eventOf(
    { action, objectType: "view_round", objectId: roundId },
    {
      before: before === null ? null : { viewSha256: before },
      after: { ...(partnerId && { partnerId }), viewSha256: after },
    },
  );
}

/**
 * What the log holds of a view. The id, which is shown nowhere, is in it: without it anybody could hash what a closed round
 * shows and so find the name behind a sentence.
 */
function sealed({ id, band, script, power, sentence }: ViewContent & { id: string }): string {
  return hashOf({ id, band, script, power, sentence });
}

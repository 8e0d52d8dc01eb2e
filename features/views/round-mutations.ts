/** The clerk opens a round of views and closes it. */
import { and, desc, eq, isNull } from "drizzle-orm";
import { viewRounds, views } from "@/db/schema";
import { type Transaction, transaction } from "@/db/transaction";
import type { Attempt } from "@/features/audit-log/event-types";
import { recordEvent, sealOf } from "@/features/audit-log/record";
import { permit } from "@/features/auth/permit";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { VIEW_ROUNDS } from "./frozen";
import { canCloseRound, canOpenRound, canReadViews } from "./permissions";
import { getPlace, getRoundPlace } from "./place-queries";
import { requireOpenRound } from "./status";
import { mediansOf, summariseViews } from "./summary";
import { SAID_COLUMNS } from "./view-queries";

/** Who may not even read views hears that there is nothing. @throws Refused */
export function permitForViews(tx: Transaction, viewer: Viewer, may: boolean, event: Attempt) {
  return permit(tx, viewer, { may, knows: canReadViews(viewer), event });
}

/** @throws RuleError("round_already_open") when there is one, such as after a double click */
export async function openRound(
  viewer: Viewer,
  collaborationId: string,
): Promise<{ slug: string; roundId: string }> {
  return transaction(async (tx) => {
    const { collaboration } = await getPlace(tx, viewer, { id: collaborationId });
    const permitted = permitForViews(tx, viewer, canOpenRound(viewer), {
      action: "view_round_opened",
      objectType: "collaboration",
      objectId: collaborationId,
    });
    const own = eq(viewRounds.collaborationId, collaborationId);
    const [open] = await tx
      .select({ id: viewRounds.id })
      .from(viewRounds)
      .where(and(own, isNull(viewRounds.closedAt)));
    if (open) throw new RuleError("round_already_open");
    const [latest] = await tx
      .select({ number: viewRounds.number })
      .from(viewRounds)
      .where(own)
      .orderBy(desc(viewRounds.number))
      .limit(1);
    const roundId = newId();
    const number = (latest?.number ?? 0) + 1;
    await tx.insert(viewRounds).values({
      id: roundId,
      collaborationId,
      number,
      openedAt: now(),
      openedById: viewer.id,
    });
    await recordEvent(tx, permitted, {
      action: "view_round_opened",
      objectType: "view_round",
      objectId: roundId,
      after: { collaborationId, number },
    });
    return { slug: collaboration.slug, roundId };
  });
}

/** From here on nobody changes a view, and everybody sees what they say. @throws RuleError("round_closed") */
export async function closeRound(
  viewer: Viewer,
  roundId: string,
): Promise<{ slug: string; number: number }> {
  const event = {
    action: "view_round_closed",
    objectType: "view_round",
    objectId: roundId,
  } as const;
  return transaction(async (tx) => {
    const { round, collaboration } = await getRoundPlace(tx, viewer, roundId);
    const permitted = permitForViews(tx, viewer, canCloseRound(viewer), event);
    requireOpenRound(round);
    const given = await tx.select(SAID_COLUMNS).from(views).where(eq(views.roundId, roundId));
    const closing = { closedAt: now(), closedById: viewer.id, ...mediansOf(summariseViews(given)) };
    await tx.update(viewRounds).set(closing).where(eq(viewRounds.id, roundId));
    const recordSha256 = await sealOf(tx, VIEW_ROUNDS, roundId);
    await recordEvent(tx, permitted, { ...event, after: { number: round.number, recordSha256 } });
    return { slug: collaboration.slug, number: round.number };
  });
}

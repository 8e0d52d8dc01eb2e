import { eq } from "drizzle-orm";
import { database } from "@/db";
import { partnerInvitations } from "@/db/schema";
import {
  exchangeInvitation,
  giveInvitedView,
  invitePartner,
  withdrawInvitation,
} from "@/features/views/invitations/mutations";
import { closeRound, openRound } from "@/features/views/round-mutations";
import { enterPartnerView, giveView } from "@/features/views/view-mutations";
import { clerk, member, member2, member3, official } from "@/test/acting";
import type { Told } from "./collaboration";

const VIEW = { band: "balance", script: 2, power: 3, sentence: "Zo is het." } as const;

/** A partner whose view was entered for it gives its own, on the second link that it was sent. */
export async function tellOfViews({ collaborationId, partnerId }: Told): Promise<void> {
  const { roundId } = await openRound(clerk, collaborationId);
  for (const viewer of [member, member2, member3, official]) {
    await giveView(viewer, roundId, { ...VIEW, sentence: viewer.name });
  }
  await giveView(member, roundId, { ...VIEW, power: 4, sentence: "Bij nader inzien." });
  const place = { roundId, partnerId };
  await enterPartnerView(official, place, VIEW);
  await invitePartner(official, place);
  const [sent] = await database()
    .select({ id: partnerInvitations.id })
    .from(partnerInvitations)
    .where(eq(partnerInvitations.roundId, roundId));
  await withdrawInvitation(official, sent?.id ?? "");
  const { token } = await invitePartner(official, place);
  const exchanged = await exchangeInvitation(token, "test");
  await giveInvitedView(exchanged?.capability ?? "", "test", { ...VIEW, sentence: "Van ons." });
  await closeRound(clerk, roundId);
}

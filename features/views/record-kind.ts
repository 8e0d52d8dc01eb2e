import { pick } from "@/db/held";
import { partnerInvitations, viewRounds } from "@/db/schema";
import type { Sealed } from "@/features/audit-log/event-types";
import { recordKind } from "@/features/audit-log/record-kind";
import { viewsHref } from "@/features/hrefs";
import { VIEW_ROUNDS } from "./frozen";

type Hash = { viewSha256: string };
/** Nothing stood before the first one of its giver. */
type View = { before?: Hash | null; after: Hash & { partnerId?: string } };
type Invitation = { invitationId: string; partnerId: string };

declare module "@/features/audit-log/event-types" {
  interface EventPayloads {
    view_round_opened: { after: { collaborationId: string; number: number } };
    view_round_closed: { after: Sealed & { number: number } };
    view_given: View;
    view_changed: View;
    partner_view_entered: View;
    partner_invited: { after: Invitation & { expiresAt: Date } };
    partner_invitation_exchanged: { after: Invitation };
    partner_invitation_withdrawn: { after: Invitation };
  }
}

export const viewRoundKind = recordKind({
  objectType: "view_round",
  href: ({ slug }) => slug && viewsHref(slug),
  canRead: (viewer) => (entry) => viewer.role === "auditor" || !entry.action.startsWith("partner_"),
  subject: { table: viewRounds, id: viewRounds.id, collaborationId: viewRounds.collaborationId },
  frozen: [VIEW_ROUNDS],
  held: {
    partner_invitations: {
      table: partnerInvitations,
      id: partnerInvitations.id,
      beside: partnerInvitations.roundId,
      // Without the hashes of the secrets: like passwords they are no fact of the record. Using one is an event.
      fields: pick(
        "roundId",
        "partnerId",
        "createdAt",
        "createdById",
        "expiresAt",
        "exchangedAt",
        "withdrawnAt",
      ),
      actions: ["partner_invited", "partner_invitation_exchanged", "partner_invitation_withdrawn"],
      tell: ({ action, objectId: roundId, actorId: createdById, after }) => {
        const { invitationId, partnerId, expiresAt } = after ?? {};
        const id = String(invitationId);
        const place = { roundId, partnerId };
        if (action === "partner_invited") {
          const open = { exchangedAt: null, withdrawnAt: null };
          const is = { ...place, ...open, createdById, expiresAt };
          return { id, is, at: ["createdAt"], was: null };
        }
        const at = action === "partner_invitation_exchanged" ? "exchangedAt" : "withdrawnAt";
        return { id, is: place, at: [at], was: { [at]: null } };
      },
    },
  },
});

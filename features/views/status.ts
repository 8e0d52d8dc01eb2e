/** What happens to a round of views and to the link of a partner. Drawn in docs/state-machines.md. */
import { RuleError } from "@/lib/errors";

export type RoundStatus = "open" | "closed";

export const roundStatus = (round: { closedAt: Date | null }): RoundStatus =>
  round.closedAt ? "closed" : "open";

/** @throws RuleError("round_closed") for a view, an invitation or a second closing */
export function requireOpenRound(round: { closedAt: Date | null }): void {
  if (roundStatus(round) !== "open") throw new RuleError("round_closed");
}

const INVITATION_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A double click sends the exchange twice: for a moment the browser that exchanged a link may do so again. */
const EXCHANGE_AGAIN_MS = 5 * 60 * 1000;

export const expiryOf = (createdAt: Date): Date =>
  new Date(createdAt.getTime() + INVITATION_DAYS * DAY_MS);

export type Invitation = { expiresAt: Date; exchangedAt: Date | null; withdrawnAt: Date | null };
export type InvitationStatus = "sent" | "exchanged" | "expired" | "withdrawn";

export function invitationStatus(invitation: Invitation, now: Date): InvitationStatus {
  if (invitation.withdrawnAt) return "withdrawn";
  if (invitation.expiresAt <= now) return "expired";
  return invitation.exchangedAt ? "exchanged" : "sent";
}

/** A link works once, in one browser, until it expires, is withdrawn or the round closes. */
export function canBeExchanged(
  invitation: Invitation,
  round: { closedAt: Date | null },
  now: Date,
  isSameBrowser: boolean,
): boolean {
  if (roundStatus(round) !== "open") return false;
  const status = invitationStatus(invitation, now);
  if (status === "sent") return true;
  const sinceMs = now.getTime() - Number(invitation.exchangedAt);
  return status === "exchanged" && isSameBrowser && sinceMs < EXCHANGE_AGAIN_MS;
}

/** What the link was exchanged for works as long as the link would have. */
export const canUseCapability = (
  invitation: Invitation,
  round: { closedAt: Date | null },
  now: Date,
): boolean => roundStatus(round) === "open" && invitationStatus(invitation, now) === "exchanged";

/** A view that stands for a partner, as one civil servant may know it. */
export type PartnerViewStatus = "none" | "by_partner" | "by_you" | "by_colleague";

export function partnerViewStatus(
  view: { enteredById: string | null } | null,
  viewerId: string,
): PartnerViewStatus {
  if (!view) return "none";
  if (view.enteredById === null) return "by_partner";
  return view.enteredById === viewerId ? "by_you" : "by_colleague";
}

/**
 * A partner's view is entered by who gave an own one first, so that the partner's colours nobody's own; never over what
 * the partner gave itself, nor over what a colleague entered and nobody else has seen.
 * @throws RuleError
 */
export function requireEnterable(hasOwnView: boolean, status: PartnerViewStatus): void {
  if (!hasOwnView) throw new RuleError("own_view_first");
  if (status === "by_partner") throw new RuleError("partner_gave_own_view");
  if (status === "by_colleague") throw new RuleError("colleague_entered_view");
}

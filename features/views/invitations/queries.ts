/** What a link or a capability opens. Looked up by hash; whatever does not work is null, whichever way it does not. */
import { createHash, createHmac } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { database } from "@/db";
import type { Database } from "@/db/connect";
import { collaborations, partnerInvitations, partners, viewRounds, views } from "@/db/schema";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { canBeExchanged, canUseCapability } from "../status";
import type { PartnerPlace } from "../types";
import { secretSchema } from "../validation";
import { VIEW_COLUMNS } from "../view-queries";

export async function findInvitation(
  db: Database,
  by: { tokenSha256: string } | { capabilitySha256: string },
) {
  const [row] = await db
    .select({
      invitation: partnerInvitations,
      round: viewRounds,
      partnerName: partners.name,
      collaborationName: collaborations.name,
    })
    .from(partnerInvitations)
    .innerJoin(viewRounds, eq(viewRounds.id, partnerInvitations.roundId))
    .innerJoin(partners, eq(partners.id, partnerInvitations.partnerId))
    .innerJoin(collaborations, eq(collaborations.id, viewRounds.collaborationId))
    .where(
      "tokenSha256" in by
        ? eq(partnerInvitations.tokenSha256, by.tokenSha256)
        : eq(partnerInvitations.capabilitySha256, by.capabilitySha256),
    )
    .limit(1);
  return row ?? null;
}

export const sha256 = (secret: string) => createHash("sha256").update(secret).digest("hex");

/**
 * What one browser gets for a link, the same each time, so that nothing is kept of the browser. Null for a browser that
 * says nothing of itself.
 */
export function capabilityFor(token: string, browser: string | undefined): string | null {
  if (!secretSchema.safeParse(browser).success) return null;
  return createHmac("sha256", env().secret).update(`${browser}.${token}`).digest("base64url");
}

/** The invitation of a link that works in this browser, or null, whichever way it does not. */
export async function findExchangeable(db: Database, token: string, capability: string | null) {
  const found = await findInvitation(db, { tokenSha256: sha256(token) });
  if (!found) return null;
  const { invitation, round } = found;
  const isSameBrowser = capability !== null && sha256(capability) === invitation.capabilitySha256;
  return canBeExchanged(invitation, round, now(), isSameBrowser) ? found : null;
}

/** All that a link says before it is exchanged: the name of the collaboration. */
export async function findCollaborationOfLink(
  token: string,
  browser?: string,
): Promise<string | null> {
  if (!secretSchema.safeParse(token).success) return null;
  const found = await findExchangeable(database(), token, capabilityFor(token, browser));
  return found?.collaborationName ?? null;
}

/** The one view of the one round that a capability opens, and of all views only the partner's own. */
export async function findPartnerPlace(
  capability: string | undefined,
): Promise<PartnerPlace | null> {
  if (!secretSchema.safeParse(capability).success) return null;
  const found = await findInvitation(database(), { capabilitySha256: sha256(capability ?? "") });
  if (!found || !canUseCapability(found.invitation, found.round, now())) return null;
  const [own] = await database()
    .select(VIEW_COLUMNS)
    .from(views)
    .where(and(eq(views.roundId, found.round.id), eq(views.partnerId, found.invitation.partnerId)));
  return {
    collaborationName: found.collaborationName,
    partnerName: found.partnerName,
    roundNumber: found.round.number,
    endsAt: found.invitation.expiresAt,
    own: own ?? null,
  };
}

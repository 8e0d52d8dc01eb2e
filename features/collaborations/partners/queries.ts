/** The one registry of partners. */
import { eq, isNull } from "drizzle-orm";
import { database } from "@/db";
import { inOrderOfName } from "@/db/folded";
import { collaborationPartners, collaborations, partners } from "@/db/schema";
import type { Viewer } from "@/features/auth/types";
import { NotFoundError } from "@/lib/errors";
import { byName } from "@/lib/text/fold";
import { canMergePartners, canReadCollaborations } from "../permissions";
import type { PartnerEntry } from "../types";

/**
 * Every partner with the collaborations it takes or took part in, by name; a double that was joined with another is shown as that
 * one. One read. @throws NotFoundError
 */
export async function listPartners(viewer: Viewer): Promise<PartnerEntry[]> {
  if (!canReadCollaborations(viewer)) throw new NotFoundError("partners");
  const rows = await database()
    .select({
      id: partners.id,
      name: partners.name,
      leftOn: collaborationPartners.leftOn,
      collaboration: { slug: collaborations.slug, name: collaborations.name },
    })
    .from(partners)
    .leftJoin(collaborationPartners, eq(collaborationPartners.partnerId, partners.id))
    .leftJoin(collaborations, eq(collaborations.id, collaborationPartners.collaborationId))
    .where(isNull(partners.mergedIntoId))
    .orderBy(...inOrderOfName(collaborations));
  const entries = new Map<string, PartnerEntry>();
  for (const { id, name, leftOn, collaboration } of rows) {
    const entry = entries.get(id) ?? { id, name, collaborations: [] };
    if (collaboration) entry.collaborations.push({ ...collaboration, leftOn });
    entries.set(id, entry);
  }
  return [...entries.values()].sort(byName);
}

/** What the clerk can join. @throws NotFoundError for who may not */
export async function listPartnersToMerge(viewer: Viewer): Promise<PartnerEntry[]> {
  if (!canMergePartners(viewer)) throw new NotFoundError("joining partners");
  return listPartners(viewer);
}

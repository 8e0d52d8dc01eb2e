/** The one registry of partners. */
import { count, eq, inArray, isNull } from "drizzle-orm";
import { database } from "@/db";
import { readChoices } from "@/db/names/choices";
import { inOrderOfName } from "@/db/names/folded";
import { collaborationPartners, collaborations, partners } from "@/db/schema";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import type { Wanted } from "@/lib/forms/choices";
import { byName } from "@/lib/text/fold";
import { canMergePartners, canReadCollaborations } from "../permissions";
import type { PartnerEntry } from "../types";
import type { PartnerChoices } from "./merge-choices";

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

/** What the clerk can join, each with in how many collaborations it takes part. @throws NotFoundError for who may not */
export async function listPartnersToMerge(viewer: Viewer, wanted: Wanted): Promise<PartnerChoices> {
  if (!canMergePartners(viewer)) throw new NotFoundError("joining partners");
  const choices = await readChoices(partners, partners.id, wanted, isNull(partners.mergedIntoId));
  const counts = await countCollaborations(choices.options.map(({ value }) => value));
  const options = choices.options.map((option) => ({
    ...option,
    count: counts.get(option.value) ?? 0,
  }));
  return { ...choices, options };
}

async function countCollaborations(ids: string[]): Promise<Map<string, number>> {
  const { partnerId } = collaborationPartners;
  const rows = await database()
    .select({ partnerId, value: count() })
    .from(collaborationPartners)
    .where(inArray(partnerId, ids))
    .groupBy(partnerId);
  return new Map(rows.map((row) => [row.partnerId, row.value]));
}

/** Where a view is given: the round, its collaboration and the relations that decide who may what. */
import { and, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { inOrderOfName } from "@/db/names/folded";
import {
  assessments,
  collaborationAssignments,
  collaborationPartners,
  collaborations,
  partners,
  settings,
  viewRounds,
} from "@/db/schema";
import type { DirectingStyle } from "@/db/vocabulary";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import { fold } from "@/lib/text/fold";

const decidedStyle = sql`select "decided"."style" from ${assessments} as "decided" where "decided"."collaboration_id" = ${collaborations.id} and "decided"."status" = 'decided' order by "decided"."number" desc limit 1`;

const collaborationColumns = {
  id: collaborations.id,
  slug: collaborations.slug,
  name: collaborations.name,
  /** What the council decided last; null when it decided none. */
  decidedStyle: sql<DirectingStyle | null>`(${decidedStyle})`,
  portfolioHolderId: collaborations.portfolioHolderId,
};

/** The assignment of the viewer, and of nobody else. */
const assignmentOf = (viewer: Viewer) =>
  and(
    eq(collaborationAssignments.collaborationId, collaborations.id),
    eq(collaborationAssignments.userId, viewer.id),
  );

const withRelation = <C extends { portfolioHolderId: string | null }>(
  collaboration: C,
  keeperId: string | null,
) => ({
  collaboration,
  relation: {
    portfolioHolderId: collaboration.portfolioHolderId,
    keeperIds: keeperId ? [keeperId] : [],
  },
});

/** @throws NotFoundError */
export async function getPlace(
  db: Database,
  viewer: Viewer,
  by: { slug: string } | { id: string },
) {
  const where = "slug" in by ? eq(collaborations.slug, by.slug) : eq(collaborations.id, by.id);
  const [row] = await db
    .select({ collaboration: collaborationColumns, keeperId: collaborationAssignments.userId })
    .from(collaborations)
    .leftJoin(collaborationAssignments, assignmentOf(viewer))
    .where(where)
    .limit(1);
  if (!row) throw new NotFoundError("collaboration");
  return withRelation(row.collaboration, row.keeperId);
}

/** @throws NotFoundError */
export async function getRoundPlace(db: Database, viewer: Viewer, roundId: string) {
  const [row] = await db
    .select({
      round: viewRounds,
      collaboration: collaborationColumns,
      keeperId: collaborationAssignments.userId,
    })
    .from(viewRounds)
    .innerJoin(collaborations, eq(collaborations.id, viewRounds.collaborationId))
    .leftJoin(collaborationAssignments, assignmentOf(viewer))
    .where(eq(viewRounds.id, roundId))
    .limit(1);
  if (!row) throw new NotFoundError(`round ${roundId}`);
  return { round: row.round, ...withRelation(row.collaboration, row.keeperId) };
}

/** The partners of today that can be asked for their view: not the municipality, whose own people have theirs. */
export async function listInvitablePartners(db: Database, collaborationId: string) {
  const [municipality] = await db
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, "municipality"));
  const { name = "" } = (municipality?.value ?? {}) as { name?: string };
  return db
    .select({ id: partners.id, name: partners.name })
    .from(collaborationPartners)
    .innerJoin(partners, eq(partners.id, collaborationPartners.partnerId))
    .where(
      and(
        eq(collaborationPartners.collaborationId, collaborationId),
        isNull(collaborationPartners.leftOn),
        ne(partners.nameFolded, fold(`Gemeente ${name}`)),
      ),
    )
    .orderBy(...inOrderOfName(partners));
}

/**
 * By the id of a partner, its own and those of the doubles that go on as it: one of them may have been asked, or have given its
 * view, before they were joined.
 */
export async function findIdsOfPartners(db: Database): Promise<(partnerId: string) => string[]> {
  const doubles = await db
    .select({ id: partners.id, intoId: partners.mergedIntoId })
    .from(partners)
    .where(isNotNull(partners.mergedIntoId));
  return (partnerId) => {
    const ids = [partnerId];
    for (const known of ids) {
      ids.push(...doubles.filter(({ intoId }) => intoId === known).map(({ id }) => id));
    }
    return ids;
  };
}

/** @throws NotFoundError */
export async function getInvitablePartner(
  db: Database,
  collaborationId: string,
  partnerId: string,
) {
  const invitable = await listInvitablePartners(db, collaborationId);
  const partner = invitable.find(({ id }) => id === partnerId);
  if (!partner) throw new NotFoundError(`partner ${partnerId}`);
  return partner;
}

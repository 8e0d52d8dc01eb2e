/** What a finding refers to, read on the connection of the caller: the writer's own within a transaction. */
import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/connect";
import { collaborations, cycles, findings, findingVersions } from "@/db/schema";
import { NotFoundError } from "@/lib/errors";

export interface FindingReference {
  collaborationId: string;
  cycleYear: number;
}

/** A collaboration and a cycle that there are. @throws NotFoundError */
export async function findPlace(db: Database, { collaborationId, cycleYear }: FindingReference) {
  const [place] = await db
    .select({
      collaborationId: collaborations.id,
      slug: collaborations.slug,
      name: collaborations.name,
      cycleYear: cycles.year,
    })
    .from(collaborations)
    .innerJoin(cycles, eq(cycles.year, cycleYear))
    .where(eq(collaborations.id, collaborationId));
  if (!place) throw new NotFoundError(`finding ${collaborationId}/${cycleYear}`);
  return place;
}

export type FindingPlace = Awaited<ReturnType<typeof findPlace>>;
export type FindingRow = typeof findings.$inferSelect;
export type VersionRow = typeof findingVersions.$inferSelect;

interface Found {
  finding: FindingRow;
  /** Its newest version. */
  newest: VersionRow;
}

const isNewest = and(
  eq(findingVersions.findingId, findings.id),
  eq(findingVersions.number, findings.latestNumber),
);

/** The finding at a place, also when it is a working paper. For who keeps those, and within transactions. */
export async function findFindingAt(
  db: Database,
  { collaborationId, cycleYear }: FindingReference,
): Promise<Found | null> {
  const [found] = await db
    .select({ finding: findings, newest: findingVersions })
    .from(findings)
    .innerJoin(findingVersions, isNewest)
    .where(and(eq(findings.collaborationId, collaborationId), eq(findings.cycleYear, cycleYear)));
  return found ?? null;
}

/** The same, by its id. @throws NotFoundError */
export async function findFinding(db: Database, id: string): Promise<Found> {
  const [found] = await db
    .select({ finding: findings, newest: findingVersions })
    .from(findings)
    .innerJoin(findingVersions, isNewest)
    .where(eq(findings.id, id));
  if (!found) throw new NotFoundError(`finding ${id}`);
  return found;
}

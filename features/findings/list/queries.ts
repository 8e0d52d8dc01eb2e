/** The list of findings: what was published for everybody, working papers for the Rekenkamer alone. */
import { and, count, desc, eq, isNotNull, type SQL } from "drizzle-orm";
import { database } from "@/db";
import { readChoices } from "@/db/names/choices";
import { inOrderOfName } from "@/db/names/folded";
import { collaborations, cycles, findings } from "@/db/schema";
import { scoresOf } from "@/db/schema/scores";
import type { Viewer } from "@/features/viewer/types";
import { NotFoundError } from "@/lib/errors";
import type { Wanted } from "@/lib/forms/choices";
import { PAGE_ROWS, pageWithin } from "@/lib/list-address";
import { canKeepWorkingPapers, canReadFindings } from "../permissions";
import type { FindingList, FindingPlaces } from "../types";
import type { FindingFilter } from "./filters";

/** @throws NotFoundError for who has no content */
export async function listFindings(
  viewer: Viewer,
  filter: FindingFilter,
  pageRows = PAGE_ROWS,
): Promise<FindingList> {
  if (!canReadFindings(viewer)) throw new NotFoundError("findings");
  const keeps = canKeepWorkingPapers(viewer);
  const shown: (SQL | undefined)[] = [
    keeps ? undefined : isNotNull(findings.publishedAt),
    filter.cycle === null ? undefined : eq(findings.cycleYear, filter.cycle),
  ];
  const [years, [counted]] = await Promise.all([
    listYears(),
    database()
      .select({ total: count() })
      .from(findings)
      .where(and(...shown)),
  ]);
  const total = counted?.total ?? 0;
  const { offset, ...place } = pageWithin(filter.page, total, pageRows);
  const rows = await database()
    .select({
      finding: findings,
      collaboration: {
        id: collaborations.id,
        slug: collaborations.slug,
        name: collaborations.name,
      },
    })
    .from(findings)
    .innerJoin(collaborations, eq(collaborations.id, findings.collaborationId))
    .where(and(...shown))
    .orderBy(desc(findings.cycleYear), ...inOrderOfName(collaborations))
    .limit(pageRows)
    .offset(offset);
  return {
    years,
    rows: rows.map(({ finding, collaboration }) => ({
      id: finding.id,
      collaboration,
      cycleYear: finding.cycleYear,
      scores: scoresOf(finding),
      publishedAt: finding.publishedAt,
      hasWorkingPaper: keeps && finding.latestStatus === "draft",
    })),
    total,
    ...place,
    mayWrite: keeps,
  };
}

/** What a new finding can be about. @throws NotFoundError for who keeps no working papers */
export async function listPlaces(viewer: Viewer, wanted: Wanted): Promise<FindingPlaces> {
  if (!canKeepWorkingPapers(viewer)) throw new NotFoundError("new finding");
  const [places, years] = await Promise.all([
    readChoices(collaborations, collaborations.id, wanted),
    listYears(),
  ]);
  return { collaborations: places, years };
}

async function listYears(): Promise<number[]> {
  const rows = await database()
    .select({ year: cycles.year })
    .from(cycles)
    .orderBy(desc(cycles.year));
  return rows.map(({ year }) => year);
}

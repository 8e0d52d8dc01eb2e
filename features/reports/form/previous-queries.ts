/** The report before: what the council had of the same collaboration at the control moment before. */
import { and, eq, ne } from "drizzle-orm";
import { database } from "@/db";
import { moments, reports, reportVersions } from "@/db/schema";
import { scoresOf } from "@/db/schema/scores";
import type { FrozenContent } from "../content";
import type { FilingPlace } from "../filing/queries";
import type { PreviousReport } from "../types";
import { isBefore } from "./previous";

const columns = {
  reportId: reports.id,
  versionId: reportVersions.id,
  momentId: moments.id,
  kind: moments.kind,
  name: moments.name,
  cycleYear: moments.cycleYear,
  position: moments.position,
  opensOn: moments.opensOn,
  dueOn: moments.dueOn,
  councilOn: moments.councilOn,
  ...scoresOf(reportVersions),
};

async function findRowBefore(place: Pick<FilingPlace, "collaborationId" | "moment">) {
  const released = await database()
    .select(columns)
    .from(reports)
    .innerJoin(moments, eq(moments.id, reports.momentId))
    .innerJoin(reportVersions, eq(reportVersions.id, reports.releasedVersionId))
    .where(
      and(
        eq(reports.collaborationId, place.collaborationId),
        ne(reports.momentId, place.moment.id),
      ),
    );
  const before = released.filter((row) => isBefore(row, place.moment));
  return before.sort((one, other) => (isBefore(one, other) ? 1 : -1))[0] ?? null;
}

/** Null when the council has no report of an earlier control moment. */
export async function findPreviousReport(
  place: Pick<FilingPlace, "collaborationId" | "moment">,
): Promise<PreviousReport | null> {
  const row = await findRowBefore(place);
  if (!row) return null;
  const {
    reportId,
    kind,
    name,
    cycleYear,
    scoping,
    overview,
    policy_lines,
    cooperation,
    accountability,
  } = row;
  return {
    reportId,
    moment: { kind, name, cycleYear },
    scores: { scoping, overview, policy_lines, cooperation, accountability },
  };
}

/** What the report before said, to show as reference beside an empty field. */
export async function findPreviousContent(
  place: Pick<FilingPlace, "collaborationId" | "moment">,
): Promise<{ moment: PreviousReport["moment"]; content: FrozenContent } | null> {
  const row = await findRowBefore(place);
  if (!row) return null;
  const [version] = await database()
    .select({ content: reportVersions.content })
    .from(reportVersions)
    .where(eq(reportVersions.id, row.versionId))
    .limit(1);
  const { kind, name, cycleYear } = row;
  return version
    ? { moment: { kind, name, cycleYear }, content: version.content as FrozenContent }
    : null;
}

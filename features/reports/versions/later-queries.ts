/** What was corrected or withdrawn in the record after a version was frozen: the version keeps what it saw, and says so. */
import { and, eq, gt, sql } from "drizzle-orm";
import { indicators, recordCorrections } from "@/db/schema";
import type { Transaction } from "@/db/transaction";
import type { CorrectionVerb } from "@/db/vocabulary";
import type { Later } from "../types";

type Row = { rowId: string; verb: CorrectionVerb; at: string; ofGoal: string | null };

/** As a column, so that the page of a report asks no further query: of a collaboration, with the indicators of a goal that went. */
export const correctionsOf = (collaborationId: string) =>
  sql`(select json_group_array(json_object('rowId', "made"."row_id", 'verb', "made"."verb", 'at', "made"."made_at", 'ofGoal', "own"."id"))
    from ${recordCorrections} as "made" left join ${indicators} as "own" on "own"."goal_id" = "made"."row_id" and "made"."verb" = 'withdrawn'
    where "made"."collaboration_id" = ${collaborationId} and ("made"."part" in ('indicator', 'milestone') or "made"."part" = 'goal' and "made"."verb" = 'withdrawn'))`.mapWith(
    (text: string) => JSON.parse(text) as Row[],
  );

/** By the id of the indicator or milestone. What was withdrawn stays so, also where a correction came first. */
export function laterThan(frozenAt: Date | null, rows: readonly Row[]): Later {
  const later: Record<string, Later[string]> = {};
  for (const { at, ofGoal, rowId, verb } of rows) {
    const id = ofGoal ?? rowId;
    const isSince = verb === "withdrawn" || (frozenAt !== null && at > frozenAt.toISOString());
    if (isSince && later[id]?.verb !== "withdrawn") later[id] = { verb, rowId };
  }
  return later;
}

type MilestoneDate = "expectedOn" | "doneOn";
export type CorrectedDate = { milestoneId: string; field: MilestoneDate };

/** The dates of milestones that were corrected after a version was submitted: those stand, whatever that version says. */
export async function datesCorrectedSince(
  tx: Transaction,
  collaborationId: string,
  submittedAt: Date | null,
): Promise<CorrectedDate[]> {
  if (submittedAt === null) return [];
  const made = await tx
    .select({ milestoneId: recordCorrections.rowId, was: recordCorrections.was })
    .from(recordCorrections)
    .where(
      and(
        eq(recordCorrections.collaborationId, collaborationId),
        eq(recordCorrections.part, "milestone"),
        gt(recordCorrections.madeAt, submittedAt),
      ),
    );
  return made.flatMap(({ milestoneId, was }) =>
    (["expectedOn", "doneOn"] as const)
      .filter((field) => field in (was ?? {}))
      .map((field) => ({ milestoneId, field })),
  );
}

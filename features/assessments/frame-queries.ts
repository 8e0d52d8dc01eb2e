import { and, desc, eq } from "drizzle-orm";
import { database } from "@/db";
import { assessments, collaborations } from "@/db/schema";
import type { Viewer } from "@/features/auth/types";
import { canReadCycles } from "@/features/cycles/permissions";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import type { Choice } from "./content";
import type { DecidedFrame } from "./frame-types";

/** The frame of a collaboration, for everybody who reads content; null when the council decided none. */
export async function findFrame(
  viewer: Viewer,
  collaborationId: string,
): Promise<DecidedFrame | null> {
  if (!canReadCycles(viewer)) return null;
  const [row] = await database()
    .select({
      slug: collaborations.slug,
      number: assessments.number,
      decidedOn: assessments.councilDecidedOn,
      decisionNumber: assessments.councilDecisionNumber,
      decision: assessments.decision,
    })
    .from(assessments)
    .innerJoin(collaborations, eq(collaborations.id, assessments.collaborationId))
    .where(and(eq(assessments.collaborationId, collaborationId), eq(assessments.status, "decided")))
    .orderBy(desc(assessments.number))
    .limit(1);
  if (!row?.decidedOn) return null;
  const { decision, decidedOn, ...rest } = row;
  const choice = decision as Choice | null;
  const isEvaluationDue = choice !== null && choice.evaluateOn <= dateOf(now());
  return { ...rest, decidedOn, choice, isEvaluationDue };
}

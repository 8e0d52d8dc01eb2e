/** What a council member thinks of a released report. */
import { and, eq, isNull } from "drizzle-orm";
import { judgements } from "@/db/schema";
import { inScoreColumns, scoresOf } from "@/db/schema/scores";
import { transaction } from "@/db/transaction";
import {
  type Course,
  type Element,
  type Performance,
  perPerformance,
  type Sight,
} from "@/db/vocabulary";
import { recordEvent, sealOf } from "@/features/audit-log/record";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { RuleError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { canGiveJudgement } from "../permissions";
import { permitOnReleased, requireOpenReview } from "../place-mutations";
import { JUDGEMENTS } from "./frozen";

export type NewJudgement = {
  sight: Sight;
  course: Course;
  /** On which element; left out of account when the frame is kept. */
  element: Element | null;
  explanation: string | null;
  /** From 1 to 5, for the performances the member wants to score. */
  scores?: Partial<Record<Performance, number | null>>;
  /** The number of the version that was read; a newer one is told. */
  version?: number;
};

/**
 * Gives a judgement, or revises an earlier one, which is kept. The same judgement sent twice is one.
 * @throws RuleError("review_closed") after the council's conclusion
 */
export async function giveJudgement(
  viewer: Viewer,
  reportId: string,
  given: NewJudgement,
): Promise<string> {
  const asked = { reportId, action: "judgement_given", may: canGiveJudgement(viewer) } as const;
  return transaction(async (tx) => {
    const review = await permitOnReleased(tx, viewer, asked, given.version);
    requireOpenReview(review);
    const { version, permitted } = review;
    const content = contentOf(given);
    const current = and(
      eq(judgements.councilMemberId, viewer.id),
      eq(judgements.reportId, reportId),
      isNull(judgements.supersededAt),
    );
    const [earlier] = await tx.select().from(judgements).where(current).limit(1);
    const before = earlier ? contentOfRow(earlier) : null;
    if (earlier && before && earlier.versionId === version.id && isSame(before, content)) {
      return earlier.id;
    }
    const id = newId();
    const givenAt = now();
    await tx.update(judgements).set({ supersededAt: givenAt }).where(current);
    await tx.insert(judgements).values({
      id,
      reportId,
      versionId: version.id,
      councilMemberId: viewer.id,
      ...content,
      givenAt,
    });
    const about = { objectType: "judgement", objectId: id, objectVersion: version.number } as const;
    const after = { reportId, ...content, recordSha256: await sealOf(tx, JUDGEMENTS, id) };
    await recordEvent(
      tx,
      permitted,
      earlier && before
        ? {
            ...about,
            action: "judgement_revised",
            before: { judgementId: earlier.id, ...before },
            after,
          }
        : { ...about, action: "judgement_given", after },
    );
    return id;
  });
}

function contentOf({ sight, course, element, explanation, scores = {} }: NewJudgement) {
  if (course !== "keep_frame" && element === null) throw new RuleError("element_needed");
  return {
    sight,
    course,
    element: course === "keep_frame" ? null : element,
    explanation,
    ...inScoreColumns(perPerformance((key) => scores[key] ?? null)),
  };
}

type Content = ReturnType<typeof contentOf>;

const contentOfRow = (row: typeof judgements.$inferSelect): Content =>
  contentOf({ ...row, scores: scoresOf(row) });

function isSame(one: Content, other: Content): boolean {
  return (Object.keys(one) as (keyof Content)[]).every((key) => one[key] === other[key]);
}

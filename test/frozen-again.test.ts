/**
 * What 0.1.0 froze, frozen again out of what it was made of, has the hash it was sealed with. So the code that freezes may be
 * written anew, and what it makes stays the same to the byte.
 */
import { and, asc, eq, inArray, isNotNull, ne } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "@/db";
import {
  assessments,
  evidence,
  findingVersions,
  moments,
  reports,
  reportVersions,
} from "@/db/schema";
import {
  answersIn,
  draftFrom as assessmentDraftFrom,
  type Choice,
  draftChoiceFrom,
  type FrozenAssessment,
} from "@/features/assessments/content";
import { freeze as freezeAssessment, freezeChoice } from "@/features/assessments/freeze";
import { loadFreezeContext } from "@/features/assessments/place-queries";
import { hashOf } from "@/features/audit-log/canonical";
import {
  type FrozenFinding,
  filesIn,
  draftFrom as findingDraftFrom,
} from "@/features/findings/content";
import { freeze as freezeFinding } from "@/features/findings/freeze";
import { type FrozenContent, draftFrom as reportDraftFrom } from "@/features/reports/content";
import { type FilingContext, freeze as freezeReport } from "@/features/reports/freeze";
import { dateOf, isInTime } from "@/lib/dates";
import { DEMO_OF_0_1_0 } from "./upgrade/installations.mjs";
import { openUpgraded, removeInstallations } from "./upgrade/live-installation";

beforeAll(async () => {
  await openUpgraded(DEMO_OF_0_1_0);
});
afterAll(removeInstallations);

describe("reports", () => {
  it("freezes all 115 versions to the bytes they had", async () => {
    const rows = await database()
      .select({
        id: reportVersions.id,
        reportId: reports.id,
        content: reportVersions.content,
        hash: reportVersions.snapshotSha256,
        submittedAt: reportVersions.submittedAt,
        firstSubmittedAt: reports.firstSubmittedAt,
        dueOn: moments.dueOn,
      })
      .from(reportVersions)
      .innerJoin(reports, eq(reports.id, reportVersions.reportId))
      .innerJoin(moments, eq(moments.id, reports.momentId))
      .where(ne(reportVersions.status, "draft"));
    expect(rows).toHaveLength(115);
    for (const { id, reportId, content, hash, submittedAt, firstSubmittedAt, dueOn } of rows) {
      const frozen = content as FrozenContent;
      const context = {
        ...contextOf(frozen),
        today: dateOf(submittedAt ?? new Date(0)),
        // Neither the order of the evidence nor the date of the first submission stands in the content.
        evidence: await listEvidence(reportId),
        isLate: dueOn !== null && firstSubmittedAt !== null && !isInTime(firstSubmittedAt, dueOn),
      };
      const again = freezeReport(reportDraftFrom(frozen), context, undefined, DESCRIBED_BY);
      expect(again.issues, id).toEqual([]);
      expect(again.content, id).toEqual(frozen);
      expect(hashOf(again.content), id).toBe(hash);
    }
  });
});

/** The version of the description of a report in 0.1.0. */
const DESCRIBED_BY = 1;

function contextOf(frozen: FrozenContent): Omit<FilingContext, "evidence" | "isLate" | "today"> {
  return {
    indicators: frozen.indicators.map(
      ({ indicatorId, value, forecast, explanation, ...indicator }) => ({
        id: indicatorId,
        ...indicator,
      }),
    ),
    milestones: frozen.milestones.map(({ milestoneId, ...rest }) => ({ id: milestoneId, ...rest })),
    budgetedEuros: frozen.money.budgetedEuros,
    // A version keeps the text of a commitment, not its date.
    commitments: frozen.commitments.map(({ commitmentId, text }) => ({
      id: commitmentId,
      text,
      dueOn: "",
    })),
    recommendations: (frozen.recommendations ?? []).map(
      ({ recommendationId, sentence, ...rest }) => ({ id: recommendationId, ...rest }),
    ),
  };
}

const listEvidence = (reportId: string) =>
  database()
    .select({ id: evidence.id, title: evidence.title, sha256: evidence.sha256 })
    .from(evidence)
    .where(eq(evidence.reportId, reportId))
    .orderBy(asc(evidence.addedAt));

describe("assessments", () => {
  const load = () =>
    database().select().from(assessments).where(isNotNull(assessments.snapshotSha256));

  it("freezes all 19 versions to the bytes they had", async () => {
    const rows = await load();
    expect(rows).toHaveLength(19);
    for (const { id, collaborationId, content, submittedAt, snapshotSha256 } of rows) {
      const frozen = content as FrozenAssessment;
      const again = freezeAssessment(
        assessmentDraftFrom(frozen, null),
        await contextAt(collaborationId, submittedAt),
      );
      expect(again.issues, id).toEqual([]);
      expect(again.content, id).toEqual(frozen);
      expect(hashOf(again.content), id).toBe(snapshotSha256);
    }
  });

  it("freezes all 14 decisions to the bytes they had", async () => {
    const rows = (await load()).filter(({ status }) => status === "decided");
    expect(rows).toHaveLength(14);
    for (const row of rows) {
      const decided = row.decision as Choice | null;
      const again = decided && {
        ...freezeChoice(draftChoiceFrom(decided), {
          ...(await contextAt(row.collaborationId, row.decidedAt)),
          answers: answersIn((row.content as FrozenAssessment).answers),
          advisedStyle: row.advisedStyle,
        }),
      };
      expect(again?.issues ?? [], row.id).toEqual([]);
      expect(hashOf(again?.choice ?? null), row.id).toBe(row.decisionSha256);
    }
  });

  /** The indicators stand in the record only, and "today" was the day of the step. */
  async function contextAt(collaborationId: string, moment: Date | null) {
    if (!moment) throw new Error("A frozen version without its time");
    return { ...(await loadFreezeContext(database(), collaborationId)), today: dateOf(moment) };
  }
});

describe("findings", () => {
  it("freezes all 9 published versions to the bytes they had", async () => {
    const rows = await database()
      .select()
      .from(findingVersions)
      .where(
        and(
          isNotNull(findingVersions.snapshotSha256),
          inArray(findingVersions.status, ["published"]),
        ),
      );
    expect(rows).toHaveLength(9);
    for (const { id, content, snapshotSha256 } of rows) {
      const frozen = content as FrozenFinding;
      const { collaborationId, cycleYear, frameworkVersion, correctionReason } = frozen;
      const about = { collaborationId, cycleYear, frameworkVersion, correctionReason };
      const again = freezeFinding(findingDraftFrom(frozen), about, filesIn(frozen));
      expect(again.issues, id).toEqual([]);
      expect(again.content, id).toEqual(frozen);
      expect(hashOf(again.content), id).toBe(snapshotSha256);
    }
  });
});

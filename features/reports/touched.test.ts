/** Which commitments and recommendations a report touches: typed, frozen, and read at both ends. On the real engine. */
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { commitments, councilConclusions, recommendations, reportVersions } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { getRecommendation } from "@/features/recommendations/queries";
import { findReview } from "@/features/reviews/review-queries";
import { at } from "@/lib/clock";
import { type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertFigures, insertFilingPlace } from "@/test/records";
import { insertPublishedStudy } from "@/test/records/studies";
import { COLLEGE_DECISION, typedReport } from "@/test/typed";
import { draftFrom, type FrozenContent } from "./content";
import { startCorrection } from "./form/mutations";
import { getReportForm } from "./form/queries";
import { releaseReport, submitReport } from "./mutations";
import { getReport } from "./queries";
import { differencesBetween } from "./versions/differences";

const nowadays = <T>(work: () => Promise<T>) => at("2026-11-12T10:00:00Z", work);
const PLACE = { collaborationId: "pact", momentId: "burap" };
const TOUCHED = {
  ...typedReport(),
  commitments: ["promise"],
  recommendations: ["recommendation"],
  touched: { promise: "De cijfers komen in mei.", recommendation: " Er is nu een plan. " },
};

const submit = (typed = TOUCHED) =>
  nowadays(() => submitReport(viewer("official"), { ...PLACE, revision: 0 }, typed));
const timeline = async (name: Person = "member") =>
  (await nowadays(() => getRecommendation(viewer(name), "recommendation"))).timeline.filter(
    ({ type }) => type === "report",
  );

beforeEach(() => freshDatabase(insertFilingPlace, insertFigures, insertPublishedStudy));

describe("what a report touches", () => {
  it("is chosen from what is open for the collaboration, and starts unticked", async () => {
    const form = await nowadays(() => getReportForm(viewer("official"), PLACE));
    expect(form.context.recommendations).toEqual([
      { id: "recommendation", number: 1, study: "Regie", text: "Werk vanuit de opgave." },
    ]);
    expect(form.draft).toMatchObject({ commitments: [], recommendations: [], touched: {} });
  });

  it("is frozen with its text as it read and the sentence, and starts a correction", async () => {
    const { saved, issues } = await submit();
    expect(issues).toEqual([]);
    const [version] = await database().select().from(reportVersions);
    const content = version?.content as FrozenContent;
    expect(content.commitments).toEqual([
      {
        commitmentId: "promise",
        text: "De raad krijgt cijfers per partner.",
        sentence: "De cijfers komen in mei.",
      },
    ]);
    expect(content.recommendations).toEqual([
      {
        recommendationId: "recommendation",
        number: 1,
        study: "Regie",
        text: "Werk vanuit de opgave.",
        sentence: "Er is nu een plan.",
      },
    ]);
    expect(draftFrom(content)).toMatchObject({
      recommendations: ["recommendation"],
      touched: { promise: "De cijfers komen in mei.", recommendation: "Er is nu een plan." },
    });
    const { content: read } = await getReport(viewer("official"), saved.reportId);
    const { recommendations: _, ...without } = read;
    expect(
      differencesBetween(without, read, {
        locale: "nl",
        decisionAsked: "!",
        vocabulary: (key) => key,
      }).map(({ id }) => id),
    ).toEqual(["recommendations"]);
  });

  it("stays in a correction when it was closed meanwhile", async () => {
    const { saved } = await submit();
    await nowadays(() => releaseReport(viewer("alderman"), saved.reportId, 1, COLLEGE_DECISION));
    await transaction(async (tx) => {
      await tx.update(commitments).set({ status: "settled" });
      await tx.update(recommendations).set({ verdict: "implemented" });
    });
    await nowadays(() => startCorrection(viewer("official"), saved.reportId, "Een tikfout."));
    const { context, draft } = await nowadays(() => getReportForm(viewer("official"), PLACE));
    expect(draft).toMatchObject({ commitments: ["promise"], recommendations: ["recommendation"] });
    expect(context.commitments.map(({ id }) => id)).toEqual(["promise"]);
    expect(context.recommendations.map(({ id }) => id)).toEqual(["recommendation"]);
  });

  it("asks to tick what a sentence is about", async () => {
    const { issues } = await submit({ ...TOUCHED, recommendations: [] });
    expect(issues).toMatchObject([
      { path: "touched.recommendation", code: "tick_or_clear", about: "Werk vanuit de opgave." },
    ]);
  });

  it("is on the timeline of the recommendation once the council has the report, not before", async () => {
    const { saved } = await submit();
    for (const name of ["member", "official", "auditor"] as const) {
      expect(await timeline(name), name).toEqual([]);
    }
    await nowadays(() => releaseReport(viewer("alderman"), saved.reportId, 1, COLLEGE_DECISION));
    expect(await timeline()).toMatchObject([
      {
        report: {
          id: saved.reportId,
          collaboration: "Pact tegen Armoede",
          sentence: "Er is nu een plan.",
        },
      },
    ]);
  });

  it("stands at the commitment once the council has the report", async () => {
    const { saved } = await submit();
    await nowadays(() => releaseReport(viewer("alderman"), saved.reportId, 1, COLLEGE_DECISION));
    const [version] = await database().select().from(reportVersions);
    await transaction(async (tx) => {
      await tx.insert(councilConclusions).values({
        id: "conclusion",
        reportId: saved.reportId,
        versionId: version?.id ?? "",
        outcome: "noted",
        text: "Ter kennisneming.",
        decidedOn: "2026-11-12",
        decisionNumber: "R 1",
        recordedById: "clerk",
        recordedAt: new Date("2026-11-12T10:00:00Z"),
      });
      // As if it had come of this review.
      await tx.run("drop trigger commitments_refuse_change");
      await tx.update(commitments).set({ conclusionId: "conclusion" });
    });
    const review = await nowadays(() => findReview(viewer("member"), saved.reportId));
    expect(review?.conclusions[0]?.commitments).toMatchObject([
      { namedIn: [{ reportId: saved.reportId, sentence: "De cijfers komen in mei." }] },
    ]);
  });
});

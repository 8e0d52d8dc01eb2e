import { beforeEach, describe, expect, it } from "vitest";
import { NotFoundError } from "@/lib/errors";
import { on, type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertReleasedReport } from "@/test/records";
import { askTwoQuestions, conclude, KEEPS } from "@/test/records/reviews";
import { giveJudgement } from "./judgements/mutations";
import { QUESTION_LIST } from "./list-filters";
import { listQuestionPage } from "./page-queries";
import { draftAnswer } from "./questions/mutations";
import { findReview } from "./review-queries";

const lets = { sight: "no", course: "let_go_more", element: "process", explanation: null } as const;

beforeEach(() => freshDatabase(insertReleasedReport));

describe("the review of a report", () => {
  it("shows to the council a drafted question as open, without the draft", async () => {
    const [, formalId = ""] = await askTwoQuestions();
    await draftAnswer(viewer("official"), formalId, { answer: "Omdat.", revision: 1 });
    const thread = async (name: Person) =>
      (await findReview(viewer(name), "report"))?.questions.find(({ id }) => id === formalId);
    expect(await thread("member")).toMatchObject({ status: "open", draft: null });
    expect(await thread("alderman2")).toMatchObject({ status: "open", draft: null });
    for (const name of ["official", "alderman", "auditor"] as const) {
      expect(await thread(name)).toMatchObject({ status: "drafted", draft: { text: "Omdat." } });
    }
    const listed = await listQuestionPage(viewer("member"), QUESTION_LIST.read({}));
    expect(listed.rows.map(({ status }) => status)).toEqual(["open", "open"]);
  });

  it("counts a question as overdue from the day after its last", async () => {
    await askTwoQuestions();
    const overdue = async (day: string) =>
      (
        await on(day, () =>
          listQuestionPage(viewer("clerk"), QUESTION_LIST.read({ state: "overdue" })),
        )
      ).rows.map(({ dueOn, isOverdue }) => [dueOn, isOverdue]);
    expect(await overdue("2026-12-09")).toEqual([]);
    expect(await overdue("2026-12-10")).toEqual([["2026-12-09", true]]);
  });

  it("counts one judgement per member and keeps the earlier ones with it", async () => {
    await on("2026-11-25", () => giveJudgement(viewer("member"), "report", KEEPS));
    await on("2026-11-26", () =>
      giveJudgement(viewer("member"), "report", { ...lets, scores: { scoping: 2 } }),
    );
    await on("2026-11-27", () =>
      giveJudgement(viewer("member2"), "report", { ...KEEPS, scores: { scoping: 3 } }),
    );
    const review = await findReview(viewer("member"), "report");
    expect(review?.summary).toMatchObject({
      count: 2,
      councilSize: 3,
      sights: { yes: 1, partly: 0, no: 1 },
      courses: { keep_frame: 1, fix_more: 0, let_go_more: 1 },
      elements: [{ element: "process", count: 1 }],
    });
    expect(review?.summary.medians[0]).toEqual({ performance: "scoping", median: 2.5, count: 2 });
    expect(review?.summary.medians[1]).toEqual({ performance: "overview", median: null, count: 0 });
    const own = review?.judgements.find(({ isOwn }) => isOwn);
    expect(own).toMatchObject({ sight: "no", versionNumber: 1, earlier: [{ sight: "yes" }] });
  });

  it("is not there for the administrator, who has no content", async () => {
    await expect(findReview(viewer("administrator"), "report")).rejects.toThrow(NotFoundError);
  });

  it("gives the last day for an answer to a question asked today", async () => {
    const review = await on("2026-11-24", () => findReview(viewer("member"), "report"));
    expect(review?.answerDueOn).toEqual({ factual: "2026-12-08", formal: "2026-12-24" });
    expect(review?.may).toEqual({ ask: true, judge: true, conclude: false });
  });

  it("holds the conclusion with its commitments, the first due first", async () => {
    await conclude([
      { text: "Later", dueOn: "2027-06-01" },
      { text: "Eerder", dueOn: "2027-03-01" },
    ]);
    const review = await findReview(viewer("alderman"), "report");
    expect(review).toMatchObject({ stage: "closed", canBeConcluded: false });
    expect(review?.conclusions[0]?.commitments).toMatchObject([
      { text: "Eerder", may: { reportDone: true, settle: false } },
      { text: "Later" },
    ]);
  });
});

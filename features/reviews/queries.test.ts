import { beforeEach, describe, expect, it } from "vitest";
import { freshDatabase } from "@/db/test-database";
import { insertReleasedReport, TEST_PEOPLE } from "@/db/test-records";
import { actingViewer } from "@/features/auth/acting";
import { at } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { reportCommitmentDone } from "./commitment-mutations";
import { concludeReview } from "./conclusion-mutations";
import { giveJudgement } from "./judgement-mutations";
import {
  listAnswersTo,
  listCommitments,
  listCommitmentsFor,
  listOpenQuestions,
  listOpenQuestionsFor,
  listReportsToConclude,
  listReportsToJudge,
} from "./queries";
import { answerQuestion, askQuestion, draftAnswer } from "./question-mutations";
import { findReview } from "./review-queries";

type Name = keyof typeof TEST_PEOPLE;
const viewer = (name: Name) => actingViewer({ id: name, name, role: TEST_PEOPLE[name] }, "test");
const reach = { performance: "overview", kind: "factual", text: "Hoeveel bereikt?" } as const;
const formal = { performance: null, kind: "formal", text: "Waarom niet?" } as const;
const keeps = { sight: "yes", course: "keep_frame", element: null, explanation: null } as const;
const lets = { sight: "no", course: "let_go_more", element: "process", explanation: null } as const;

const on = <T>(day: string, work: () => Promise<T>) => at(`${day}T10:00:00Z`, work);
const ask = () =>
  on("2026-11-25", async () => [
    await askQuestion(viewer("member"), "report", reach),
    await askQuestion(viewer("member2"), "report", formal),
  ]);
const conclude = () =>
  on("2026-12-18", () =>
    concludeReview(viewer("clerk"), "report", {
      outcome: "agreed",
      text: "Akkoord.",
      decidedOn: "2026-12-17",
      decisionNumber: "1",
      commitments: [
        { text: "Later", dueOn: "2027-06-01" },
        { text: "Eerder", dueOn: "2027-03-01" },
      ],
    }),
  );

beforeEach(async () => {
  await freshDatabase();
  await insertReleasedReport();
});

describe("what waits for a viewer", () => {
  it("are the questions they owe: an answer, a draft, or giving it", async () => {
    const [, formalId = ""] = await ask();
    const tasks = async (name: Name) =>
      (await listOpenQuestionsFor(viewer(name))).map(({ task, dueOn }) => [task, dueOn]);
    expect(await tasks("official")).toEqual([
      ["answer", "2026-12-09"],
      ["draft", "2026-12-25"],
    ]);
    expect(await tasks("alderman")).toEqual([["give", "2026-12-25"]]);
    for (const name of ["official2", "alderman2", "member", "clerk"] as const) {
      expect(await tasks(name)).toEqual([]);
    }
    await draftAnswer(viewer("official"), formalId, { answer: "Omdat.", revision: 1 });
    expect(await tasks("official")).toEqual([["answer", "2026-12-09"]]);
    expect(await tasks("alderman")).toEqual([["give", "2026-12-25"]]);
  });

  it("are for a council member the reports not judged, with the day they are discussed", async () => {
    expect(await listReportsToJudge(viewer("member"))).toMatchObject([
      { reportId: "report", discussedOn: "2026-12-08", moment: { cycleYear: 2026 } },
    ]);
    await giveJudgement(viewer("member"), "report", keeps);
    expect(await listReportsToJudge(viewer("member"))).toEqual([]);
    expect(await listReportsToJudge(viewer("member2"))).toHaveLength(1);
    expect(await listReportsToJudge(viewer("clerk"))).toEqual([]);
    await conclude();
    expect(await listReportsToJudge(viewer("member2"))).toEqual([]);
  });

  it("are for a council member the answers they got, until the conclusion", async () => {
    const [id = ""] = await ask();
    expect(await listAnswersTo(viewer("member"))).toEqual([]);
    await answerQuestion(viewer("official"), id, { answer: "1.240.", revision: 1 });
    expect(await listAnswersTo(viewer("member"))).toMatchObject([{ id, status: "answered" }]);
    expect(await listAnswersTo(viewer("member2"))).toEqual([]);
    await conclude();
    expect(await listAnswersTo(viewer("member"))).toEqual([]);
  });

  it("are for the clerk the reports to conclude from the day of the council", async () => {
    const toConclude = () => listReportsToConclude(viewer("clerk"));
    expect(await on("2026-12-16", toConclude)).toEqual([]);
    expect(await on("2026-12-17", toConclude)).toHaveLength(1);
    await conclude();
    expect(await on("2026-12-19", toConclude)).toEqual([]);
  });

  it("are for the alderman the commitments to keep and for the clerk those to settle", async () => {
    await conclude();
    const mine = await listCommitmentsFor(viewer("alderman"));
    expect(mine.map(({ text }) => text)).toEqual(["Eerder", "Later"]);
    expect(await listCommitmentsFor(viewer("alderman2"))).toEqual([]);
    expect(await listCommitmentsFor(viewer("clerk"))).toEqual([]);
    await reportCommitmentDone(viewer("alderman"), mine[0]?.id ?? "", { text: "Gedaan." });
    expect(await listCommitmentsFor(viewer("clerk"))).toMatchObject([{ text: "Eerder" }]);
  });

  it("is nothing for the administrator, who has no content", async () => {
    await expect(listOpenQuestionsFor(viewer("administrator"))).rejects.toThrow(NotFoundError);
    await expect(findReview(viewer("administrator"), "report")).rejects.toThrow(NotFoundError);
  });
});

describe("what a collaboration has open", () => {
  it("are its questions without an answer, overdue after their last day", async () => {
    const [id = ""] = await ask();
    const open = await on("2026-12-10", () => listOpenQuestions(viewer("member"), "pact"));
    expect(open.map(({ isOverdue }) => isOverdue)).toEqual([true, false]);
    await answerQuestion(viewer("official"), id, { answer: "1.240.", revision: 1 });
    expect(await listOpenQuestions(viewer("member"), "pact")).toHaveLength(1);
    expect(await listOpenQuestions(viewer("member"), "elsewhere")).toEqual([]);
  });

  it("are its commitments, with the report they come from", async () => {
    await conclude();
    const listed = await on("2027-04-01", () => listCommitments(viewer("member"), "pact"));
    expect(listed).toMatchObject([
      { text: "Eerder", isOverdue: true, reportId: "report", portfolioHolder: "alderman" },
      { text: "Later", isOverdue: false, isMoved: false },
    ]);
  });
});

describe("the review of a report", () => {
  it("shows to the council a drafted question as open, without the draft", async () => {
    const [, formalId = ""] = await ask();
    await draftAnswer(viewer("official"), formalId, { answer: "Omdat.", revision: 1 });
    const thread = async (name: Name) =>
      (await findReview(viewer(name), "report"))?.questions.find(({ id }) => id === formalId);
    expect(await thread("member")).toMatchObject({ status: "open", draft: null });
    expect(await thread("alderman2")).toMatchObject({ status: "open", draft: null });
    for (const name of ["official", "alderman", "auditor"] as const) {
      expect(await thread(name)).toMatchObject({ status: "drafted", draft: { text: "Omdat." } });
    }
    const listed = await listOpenQuestions(viewer("member"), "pact");
    expect(listed.map(({ status }) => status)).toEqual(["open", "open"]);
  });

  it("counts one judgement per member and keeps the earlier ones with it", async () => {
    await on("2026-11-25", () => giveJudgement(viewer("member"), "report", keeps));
    await on("2026-11-26", () =>
      giveJudgement(viewer("member"), "report", { ...lets, scores: { scoping: 2 } }),
    );
    await on("2026-11-27", () =>
      giveJudgement(viewer("member2"), "report", { ...keeps, scores: { scoping: 3 } }),
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

  it("gives the last day for an answer to a question asked today", async () => {
    const review = await on("2026-11-24", () => findReview(viewer("member"), "report"));
    expect(review?.answerDueOn).toEqual({ factual: "2026-12-08", formal: "2026-12-24" });
    expect(review?.may).toEqual({ ask: true, judge: true, conclude: false });
  });

  it("holds the conclusion with its commitments, the first due first", async () => {
    await conclude();
    const review = await findReview(viewer("alderman"), "report");
    expect(review).toMatchObject({ stage: "closed", canBeConcluded: false });
    expect(review?.conclusions[0]?.commitments).toMatchObject([
      { text: "Eerder", may: { reportDone: true, settle: false } },
      { text: "Later" },
    ]);
  });
});

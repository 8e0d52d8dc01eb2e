import { beforeEach, describe, expect, it } from "vitest";
import { giveJudgement } from "@/features/reviews/judgements/mutations";
import { answerQuestion, draftAnswer } from "@/features/reviews/questions/mutations";
import { closeRound, openRound } from "@/features/views/round-mutations";
import { giveView } from "@/features/views/view-mutations";
import { on, type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertAssessment, insertReleasedReport } from "@/test/records";
import { askTwoQuestions, conclude, KEEPS } from "@/test/records/reviews";
import { findForYou } from "./for-you-queries";

const tasks = (name: Person, day = "2026-11-26") =>
  on(day, async () =>
    (await findForYou(viewer(name))).tasks.map(
      ({ kind, count, nearestOn }) => `${count} ${kind} ${nearestOn}`,
    ),
  );

describe("what waits for a viewer on the dashboard", () => {
  beforeEach(() => freshDatabase(insertReleasedReport));

  it("are the questions to answer or to draft, and those to give the answer to", async () => {
    const [, formalId = ""] = await askTwoQuestions();
    expect(await tasks("official")).toEqual(["2 answer 2026-12-09"]);
    expect(await tasks("alderman")).toEqual(["1 answer 2026-12-25"]);
    for (const name of ["official2", "alderman2"] as const) expect(await tasks(name)).toEqual([]);
    await draftAnswer(viewer("official"), formalId, { answer: "Omdat.", revision: 1 });
    expect(await tasks("official")).toEqual(["1 answer 2026-12-09"]);
    expect(await tasks("alderman")).toEqual(["1 answer 2026-12-25"]);
  });

  it("are for a council member the reports not judged, with the day they are discussed", async () => {
    expect(await tasks("member")).toEqual(["1 judge 2026-12-08"]);
    await giveJudgement(viewer("member"), "report", KEEPS);
    expect(await tasks("member")).toEqual([]);
    expect(await tasks("member2")).toEqual(["1 judge 2026-12-08"]);
    await conclude();
    expect(await tasks("member2", "2026-12-19")).toEqual([]);
  });

  it("are for a council member the answers they got, until the conclusion", async () => {
    const [id = ""] = await askTwoQuestions();
    await giveJudgement(viewer("member"), "report", KEEPS);
    expect(await tasks("member")).toEqual([]);
    await on("2026-11-26", () =>
      answerQuestion(viewer("official"), id, { answer: "1.240.", revision: 1 }),
    );
    expect(await tasks("member")).toEqual(["1 answered 2026-11-26"]);
    await conclude();
    expect(await tasks("member", "2026-12-19")).toEqual([]);
  });

  it("are for the clerk the reports to conclude from the day of the council", async () => {
    expect(await tasks("clerk", "2026-12-16")).toEqual(["1 treated 2026-12-17"]);
    expect(await tasks("clerk", "2026-12-17")).toEqual(["1 conclude 2026-12-17"]);
    await conclude();
    expect(await tasks("clerk", "2026-12-19")).toEqual([]);
  });

  it("are the assessments to propose, to decide on or to mend, as long as they stand so", async () => {
    await insertAssessment(1, "submitted");
    expect(await tasks("alderman")).toEqual(["1 propose_frame null"]);
    expect(await tasks("alderman2")).toEqual([]);
    await insertAssessment(2, "returned");
    expect(await tasks("alderman")).toEqual([]);
    expect(await tasks("official")).toEqual(["1 mend_frame null"]);
    expect(await tasks("official2")).toEqual([]);
    await insertAssessment(3, "proposed");
    expect(await tasks("official")).toEqual([]);
    expect(await tasks("clerk")).toContain("1 decide_frame null");
  });

  it("are the open rounds of views, for who did not give one yet", async () => {
    const waits = async (name: Person) => (await tasks(name)).includes("1 give_view null");
    expect(await waits("member2")).toBe(false);
    const { roundId } = await openRound(viewer("clerk"), "pact");
    for (const name of ["member2", "official2", "alderman2"] as const) {
      expect(await waits(name), name).toBe(true);
    }
    for (const name of ["clerk", "auditor"] as const) expect(await waits(name), name).toBe(false);
    const view = { band: "balance", script: 2, power: 2, sentence: "Samen." } as const;
    await giveView(viewer("member2"), roundId, view);
    expect(await waits("member2")).toBe(false);
    expect(await waits("official2")).toBe(true);
    await closeRound(viewer("clerk"), roundId);
    expect(await waits("official2")).toBe(false);
  });

  it("is nothing for the administrator, who has no content", async () => {
    expect(await tasks("administrator")).toEqual([]);
  });
});

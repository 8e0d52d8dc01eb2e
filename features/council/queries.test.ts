import { beforeEach, describe, expect, it } from "vitest";
import { REPORT_LIST } from "@/features/reports/list/filters";
import { listReports } from "@/features/reports/list/queries";
import { concludeReview } from "@/features/reviews/conclusions/mutations";
import { giveJudgement } from "@/features/reviews/judgements/mutations";
import { answerQuestion, askQuestion } from "@/features/reviews/questions/mutations";
import { NotFoundError } from "@/lib/errors";
import { on, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertReleasedReport } from "@/test/records";
import { KEEPS } from "@/test/records/reviews";
import { arrivalsOf, countArrivals } from "./arrivals";
import { councilFigures, momentParts } from "./part";
import { getCouncilRecord } from "./queries";

const asks = { performance: null, kind: "factual", text: "Hoeveel bereikt?" } as const;
const TODAY = "2026-12-31";

const record = () => on(TODAY, () => getCouncilRecord(viewer("member"), 2026));
const figures = async () => councilFigures(await record(), TODAY);

beforeEach(() => freshDatabase(insertReleasedReport));

describe("the council's own part in a cycle", () => {
  it("counts reports that were judged, and each member that took part once", async () => {
    expect(await figures()).toMatchObject({ released: 1, judged: 0, concluded: 0, tookPart: 0 });
    await on("2026-11-26", () => giveJudgement(viewer("member"), "report", KEEPS));
    await on("2026-11-27", () => giveJudgement(viewer("member"), "report", KEEPS));
    await on("2026-11-27", () => askQuestion(viewer("member"), "report", asks));
    await on("2026-11-27", () => askQuestion(viewer("member2"), "report", asks));
    expect(await figures()).toMatchObject({ judged: 1, tookPart: 2 });
    const [part] = momentParts(await record(), new Map([["burap", 1]]), TODAY);
    expect(part).toMatchObject({ owed: 1, released: 1, judged: 1, judgements: 1 });
  });

  it("measures answers against their last day", async () => {
    const [first = "", second = ""] = await on("2026-11-25", async () => [
      await askQuestion(viewer("member"), "report", asks),
      await askQuestion(viewer("member2"), "report", asks),
      await askQuestion(viewer("member3"), "report", asks),
    ]);
    await on("2026-12-09", () =>
      answerQuestion(viewer("official"), first, { answer: "Net op tijd.", revision: 1 }),
    );
    await on("2026-12-10", () =>
      answerQuestion(viewer("official"), second, { answer: "Te laat.", revision: 1 }),
    );
    expect((await figures()).answers).toEqual({
      asked: 3,
      answered: 2,
      inTime: 1,
      overdue: 1,
      medianDays: 14.5,
    });
  });

  it("counts commitments until the clerk settles them", async () => {
    await on("2026-12-18", () =>
      concludeReview(viewer("clerk"), "report", {
        outcome: "agreed",
        text: "Akkoord.",
        decidedOn: "2026-12-17",
        decisionNumber: "1",
        commitments: [{ text: "Eerder", dueOn: "2026-12-30" }],
      }),
    );
    expect((await figures()).commitments).toEqual({ made: 1, unsettled: 1, overdue: 1 });
  });

  it("tells of each report and answer whether the council could still steer", async () => {
    const id = await on("2026-11-25", () => askQuestion(viewer("member"), "report", asks));
    await on("2026-12-09", () =>
      answerQuestion(viewer("official"), id, { answer: "Na de commissie.", revision: 1 }),
    );
    const owed = await on(TODAY, () =>
      listReports(viewer("member"), { ...REPORT_LIST.read({}), cycle: 2026 }),
    );
    const arrivals = arrivalsOf(await record(), owed?.rows ?? [], TODAY);
    expect(arrivals).toMatchObject([
      { kind: "answer", influence: "council", daysAhead: 8 },
      { kind: "report", influence: "committee", daysAhead: 23, arrivedOn: "2026-11-24" },
    ]);
    expect(countArrivals(arrivals, "report")).toMatchObject({ total: 1, committee: 1, late: 0 });
  });

  it("is not there for the administrator, nor without a cycle", async () => {
    await expect(getCouncilRecord(viewer("administrator"), 2026)).rejects.toThrow(NotFoundError);
    await expect(getCouncilRecord(viewer("member"), 1999)).rejects.toThrow(NotFoundError);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { raiseMark } from "@/db/kept/topic-marks";
import { collaborations, moments, viewRounds } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { getCollaboration } from "@/features/collaborations/detail/queries";
import { saveDraft as saveFinding } from "@/features/findings/form/mutations";
import { publishFinding } from "@/features/findings/mutations";
import {
  giveVerdict,
  reportCouncilProgress,
} from "@/features/recommendations/statements/mutations";
import { listReports } from "@/features/reports/list/queries";
import { returnReport } from "@/features/reports/mutations";
import { giveJudgement } from "@/features/reviews/judgements/mutations";
import { at } from "@/lib/clock";
import { NotFoundError } from "@/lib/errors";
import { type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertAssessment, insertFigures, insertFilingPlace } from "@/test/records";
import { fileAndRelease, fileReport } from "@/test/records/reports";
import { KEEPS } from "@/test/records/reviews";
import { insertPublishedStudy } from "@/test/records/studies";
import { typedReport } from "@/test/typed";
import { getDashboard } from "./queries";
import { findForYou } from "./tasks/for-you-queries";

const IN_TIME = "2026-11-12T10:00:00Z";
const TOO_LATE = "2026-11-24T10:00:00Z";
const SEATS = 39;

const dashboard = (when: string, name: Person = "member") =>
  at(when, async () => getDashboard(viewer(name), 2026, { moment: null, compare: null }, SEATS));
const row = async (when: string) => (await dashboard(when)).rows[0];
const tasks = (when: string, name: Person) =>
  at(when, async () =>
    (await findForYou(viewer(name))).tasks.map(({ kind, count }) => `${count} ${kind}`),
  );

const typed = typedReport("2");

const NO_FILTERS = {
  cycle: 2026,
  state: null,
  risk: null,
  mine: false,
  sort: { key: "state", descending: false },
  page: 1,
} as const;

/** Due on 10 June 2026. */
const insertFirstInterimReport = () =>
  transaction(async (tx) => {
    await tx.insert(moments).values({
      id: "burap-1",
      cycleYear: 2026,
      position: 3,
      kind: "interim_report_1",
      side: "control",
      opensOn: "2026-05-01",
      dueOn: "2026-06-10",
      councilOn: "2026-07-02",
    });
  });

const insertRound = (
  number: number,
  closed: string | null,
  [medianScript, medianPower]: readonly [number | null, number | null],
) =>
  transaction(async (tx) => {
    await tx.insert(viewRounds).values({
      id: `round-${number}`,
      collaborationId: "pact",
      number,
      openedAt: new Date("2025-01-01T10:00:00Z"),
      openedById: "clerk",
      closedAt: closed === null ? null : new Date(closed),
      medianScript,
      medianPower,
    });
    await raiseMark(tx, "view_round", `round-${number}`);
  });

describe("a dashboard follows the life of a report", () => {
  beforeEach(() => freshDatabase(insertFilingPlace, insertFigures));

  it("before anything is filed: open until the due date, late from the day after", async () => {
    expect(await row(IN_TIME)).toMatchObject({ state: "open", reportId: null, onTime: null });
    expect(await row(TOO_LATE)).toMatchObject({ state: "late", daysLate: 4, onTime: false });
    expect(await tasks(TOO_LATE, "official")).toEqual(["1 write"]);
    expect(await tasks(TOO_LATE, "official2")).toEqual([]);
  });

  it("with the college: filed and on time, but no score for anybody", async () => {
    await fileReport(typed);
    for (const name of ["member", "alderman", "auditor"] as const) {
      const [seen] = (await dashboard(IN_TIME, name)).rows;
      expect(seen).toMatchObject({ state: "with_college", onTime: true, reportId: null });
      expect(Object.values(seen?.scores ?? {})).toEqual([null, null, null, null, null]);
    }
    expect((await dashboard(IN_TIME)).ribbon[0]?.progress).toEqual({ done: 1, of: 1 });
    expect(await tasks(IN_TIME, "alderman")).toEqual(["1 release"]);
    expect(await tasks(IN_TIME, "alderman2")).toEqual([]);
    expect(await tasks(IN_TIME, "official")).toEqual([]);
  });

  it("returned: to be written again, and still on time, since the first submission counts", async () => {
    const reportId = await fileReport(typed);
    await at(IN_TIME, () => returnReport(viewer("alderman"), reportId, 1, "Nog een keer"));
    expect(await row(IN_TIME)).toMatchObject({ state: "open", onTime: true });
    expect(await tasks(IN_TIME, "official")).toEqual(["1 write"]);
  });

  it("released: scores, money, results and something to judge", async () => {
    const reportId = await fileAndRelease(typed, "12");
    const seen = await dashboard(IN_TIME);
    expect(seen.rows[0]).toMatchObject({
      state: "with_council",
      reportId,
      lowest: 2,
      scores: { scoping: 2, accountability: 2 },
      spentEuros: 340_000,
      forecastEuros: 490_000,
    });
    expect(seen.plan[0]).toMatchObject({ indicators: 1, targets: 1, plannedEuros: 500_000 });
    expect(seen.results).toMatchObject([{ value: 1240, target: 1200, status: "on" }]);
    expect(seen.trend).toMatchObject([
      { year: 2026, totals: { released: 1, histograms: { scoping: [0, 1, 0, 0, 0] } } },
    ]);
    expect(await tasks(IN_TIME, "member")).toEqual(["1 judge"]);
    expect(await tasks(IN_TIME, "clerk")).toEqual(["1 treated"]);
    expect(await tasks("2026-12-18T10:00:00Z", "clerk")).toEqual(["1 conclude"]);
  });

  it("judged: counted once for each member, and no longer waiting for them", async () => {
    const reportId = await fileAndRelease(typed, "12");
    for (const name of ["member", "member", "member2"] as const) {
      await at(IN_TIME, () => giveJudgement(viewer(name), reportId, KEEPS));
    }
    const seen = await dashboard(IN_TIME);
    expect(seen.rows[0]?.judges).toBe(2);
    expect(seen.judges).toEqual({ now: 2, before: null });
    expect(await tasks(IN_TIME, "member")).toEqual([]);
    expect(await tasks(IN_TIME, "member3")).toEqual(["1 judge"]);
  });

  it("shows the frame that holds: the last one decided by the end of the year", async () => {
    const frames = async () => (await dashboard(IN_TIME)).plan.map(({ frame }) => frame);
    expect(await frames()).toEqual([null]);
    await insertAssessment(1, "decided", "2025-06-26");
    await insertAssessment(2, "decided", "2026-06-25");
    await insertAssessment(3, "decided", "2027-06-24");
    await insertAssessment(4, "proposed");
    expect(await frames()).toEqual([
      {
        decidedOn: "2026-06-25",
        evaluateOn: "2030-01-01",
        band: null,
        position: null,
        style: null,
      },
    ]);
  });

  it("asks nothing where the oversight package asks nothing, in every list alike", async () => {
    await insertFirstInterimReport();
    const first = async () => {
      const when = "2026-06-20T10:00:00Z";
      const choice = { moment: "interim_report_1", compare: null };
      const seen = await at(when, async () => getDashboard(viewer("member"), 2026, choice, SEATS));
      const filters = { ...NO_FILTERS, moment: "burap-1" };
      const list = await at(when, async () => listReports(viewer("member"), filters));
      const page = await at(when, async () => getCollaboration(viewer("member"), "pact"));
      return {
        rows: seen.rows.map(({ state }) => state),
        spared: seen.spared.map(({ slug }) => slug),
        ribbon: seen.ribbon[0]?.progress,
        list: list?.rows.map(({ state }) => state),
        page: page.reports.map(({ state }) => state),
        tasks: await tasks(when, "official"),
      };
    };
    const owed = {
      rows: ["late"],
      spared: [],
      ribbon: { done: 0, of: 1 },
      list: ["late"],
      page: ["late"],
      tasks: ["1 write"],
    };
    const spared = {
      rows: [],
      spared: ["pact"],
      ribbon: { done: 0, of: 0 },
      list: [],
      page: [],
      tasks: [],
    };
    expect(await first()).toMatchObject({ ...owed, page: ["not_due", "late"] });
    await insertAssessment(1, "decided", "2026-06-11", { oversightPackage: "basic" });
    expect(await first()).toMatchObject({ ...owed, page: ["not_due", "late"] });
    await insertAssessment(2, "decided", "2026-06-10", { oversightPackage: "basic" });
    expect(await first()).toMatchObject({ ...spared, page: ["not_due"] });
    await insertAssessment(3, "decided", "2026-06-10", { oversightPackage: null });
    expect(await first()).toMatchObject({ ...owed, page: ["not_due", "late"] });
  });

  it("holds the decided style beside the latest round of views that closed by the end of the year", async () => {
    const style = async () => {
      const [row] = (await dashboard(IN_TIME)).plan;
      return { style: row?.style, decided: row?.frame?.style, seenAs: row?.seenAs };
    };
    await transaction(async (tx) => {
      await tx.update(collaborations).set({ style: "executing" });
    });
    expect(await style()).toEqual({ style: "executing", decided: undefined, seenAs: null });
    await insertAssessment(1, "decided", "2025-06-26", { style: "controlling" });
    await insertRound(1, "2025-03-01T10:00:00Z", [1, 1]);
    await insertRound(2, "2026-03-01T10:00:00Z", [2.5, 2]);
    await insertRound(3, "2027-03-01T10:00:00Z", [1, 4]);
    await insertRound(4, null, [null, null]);
    const seen = { style: "controlling", decided: "controlling", seenAs: "visionary" };
    expect(await style()).toEqual(seen);
    await insertRound(5, "2026-09-01T10:00:00Z", [null, null]);
    expect(await style()).toEqual({ ...seen, seenAs: null });
  });

  it("shows what the Rekenkamer published on the cycle, and nothing of a working paper", async () => {
    const scores = async () => (await dashboard(IN_TIME)).plan.map(({ auditor }) => auditor);
    const link = { title: "Besluit", url: "https://example.org/" };
    const assessed = (score: string) => ({ score, reason: "Omdat.", evidence: [link] });
    const typed = {
      performances: {
        scoping: assessed("2"),
        overview: assessed("not_assessed"),
        policy_lines: assessed("4"),
        cooperation: assessed("4"),
        accountability: assessed("1"),
      },
      statement: "Een",
      norm: "Twee",
      observed: "Drie",
      conclusion: "Vier",
    };
    const place = { collaborationId: "pact", cycleYear: 2026, revision: 0 };
    const saved = await at(IN_TIME, () => saveFinding(viewer("auditor"), place, typed));
    expect(await scores()).toEqual([null]);
    await at(IN_TIME, () => publishFinding(viewer("auditor"), saved.findingId, saved.revision));
    expect(await scores()).toEqual([
      { scoping: 2, overview: null, policy_lines: 4, cooperation: 4, accountability: 1 },
    ]);
  });

  it("counts verdicts on recommendations, and claims beside them", async () => {
    const counted = async () => (await dashboard(IN_TIME)).followUp;
    expect(await counted()).toEqual({ published: 0, implemented: 0, claimed: 0 });
    await insertPublishedStudy();
    const progress = { seen: 0, word: "implemented", text: "Klaar.", evidenceUrl: null } as const;
    await at(IN_TIME, () => reportCouncilProgress(viewer("clerk"), "recommendation", progress));
    expect(await counted()).toEqual({ published: 1, implemented: 0, claimed: 1 });
    await at(IN_TIME, () => giveVerdict(viewer("auditor"), "recommendation", progress));
    expect(await counted()).toEqual({ published: 1, implemented: 1, claimed: 1 });
  });

  it("is there for no administrator, and for no year without a cycle", async () => {
    await expect(dashboard(IN_TIME, "administrator")).rejects.toThrow(NotFoundError);
    await expect(
      at(IN_TIME, async () =>
        getDashboard(viewer("member"), 1999, { moment: null, compare: null }, SEATS),
      ),
    ).rejects.toThrow(NotFoundError);
  });
});

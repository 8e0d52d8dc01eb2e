import { beforeEach, describe, expect, it, vi } from "vitest";
import { handles } from "@/db";
import { startCorrection } from "@/features/reports/form/mutations";
import { releaseReport, submitReport } from "@/features/reports/mutations";
import { concludeReview } from "@/features/reviews/conclusions/mutations";
import { giveJudgement } from "@/features/reviews/judgements/mutations";
import { answerQuestion, askQuestion } from "@/features/reviews/questions/mutations";
import { NotFoundError } from "@/lib/errors";
import { translatorFor } from "@/lib/i18n";
import { on, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertFigures, insertFilingPlace } from "@/test/records";
import { fileAndRelease, fileReport } from "@/test/records/reports";
import { COLLEGE_DECISION, typedReport } from "@/test/typed";
import { getDossier } from "./queries";
import { sectionsOf } from "./sections";
import { plainTable } from "./sources";

const dossier = () => getDossier(viewer("member"), "pact");

const typed = typedReport("2");

/** A report that was released, judged, asked about and concluded. */
async function tellStory(): Promise<string> {
  const reportId = await fileAndRelease(typed);
  const judgement = {
    sight: "no",
    course: "fix_more",
    element: "process",
    explanation: null,
  } as const;
  await on("2026-11-25", () => giveJudgement(viewer("member"), reportId, judgement));
  const question = { performance: null, kind: "factual", text: "Hoeveel bereikt?" } as const;
  const id = await on("2026-11-25", () => askQuestion(viewer("member"), reportId, question));
  await on("2026-12-01", () =>
    answerQuestion(viewer("official"), id, { answer: "1.240.", revision: 1 }),
  );
  await on("2026-12-18", () =>
    concludeReview(viewer("clerk"), reportId, {
      outcome: "correction_asked",
      text: "Stuur bij.",
      decidedOn: "2026-12-17",
      decisionNumber: "26-118",
      commitments: [{ text: "Plan van aanpak", dueOn: "2027-03-01" }],
    }),
  );
  return reportId;
}

async function sections(seats = 39) {
  const [t, vocabulary] = [
    await translatorFor("nl", "dossier"),
    await translatorFor("nl", "vocabulary"),
  ];
  return sectionsOf({ record: await dossier(), seats, t, vocabulary });
}
const tableOf = async (key: string) =>
  (await sections()).flatMap(({ tables }) => tables).find((table) => table.key === key);

beforeEach(() => freshDatabase(insertFilingPlace, insertFigures));

describe("a dossier", () => {
  it("answers the five sub-questions in their order", async () => {
    expect((await sections()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it("says how far the challenge is bounded, and what is not described yet", async () => {
    const change = (set: string) =>
      handles().writer.client.exec(`update collaborations set ${set} where id = 'pact'`);
    const reading = async () => (await sections())[0]?.reading;
    expect(await reading()).toMatch(/^De opgave is nog niet afgebakend\. Er /);
    expect((await tableOf("1-challenge"))?.rows).toEqual([]);
    change("challenge_includes = 'Schulden', challenge_excludes = 'Bijstand'");
    change("challenge_area = 'Delft'");
    expect(await reading()).toContain("Nog niet beschreven: voor wie, tot wanneer.");
    const { rows = [] } = (await tableOf("1-challenge")) ?? {};
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["Wat hoort erbij", "Schulden"],
      ["Wat hoort er niet bij", "Bijstand"],
      ["In welk gebied", "Delft"],
    ]);
    change("challenge_for = 'Gezinnen', challenge_until = '2030'");
    expect(await reading()).toMatch(/^De opgave is afgebakend\. Er /);
  });

  it("holds nothing of a report that the college did not release", async () => {
    await fileReport(typed);
    expect((await dossier()).reports).toEqual([]);
    expect((await tableOf("3-values"))?.rows).toEqual([]);
  });

  it("says of each statement which version it comes from, with the hash of that version", async () => {
    const reportId = await tellStory();
    const [row] = (await tableOf("3-values"))?.rows ?? [];
    const [report] = (await dossier()).reports;
    expect(row?.cells.slice(3)).toEqual([1240, 1200, 1300]);
    expect(row?.source).toEqual({
      label: "Rapportage 2e burap 2026, versie 1",
      href: `/reports/${reportId}`,
      sha256: report?.sha256,
    });
    expect(report?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("says how great the risks were and why, once a report says so", async () => {
    expect(await tableOf("3-risks")).toBeUndefined();
    await tellStory();
    expect((await tableOf("3-risks"))?.rows[0]?.cells).toEqual([
      "2e burap 2026",
      "gemiddeld",
      "Het hangt af van vrijwilligers.",
      "",
    ]);
  });

  it("tells how the council controlled: judgements, questions in time, conclusions, commitments", async () => {
    await tellStory();
    expect((await tableOf("4-reports"))?.rows[0]?.cells).toEqual([
      "2e burap 2026",
      "2026-11-24",
      "2026-12-08",
      "2026-12-17",
      23,
      1,
      3,
      ...[0, 0, 1],
      ...[0, 1, 0],
    ]);
    const [question] = (await tableOf("4-questions"))?.rows ?? [];
    expect(question?.cells).toContain("ja");
    expect((await tableOf("4-conclusions"))?.rows[0]?.cells[1]).toBe("26-118");
    expect((await tableOf("4-commitments"))?.rows).toHaveLength(1);
  });

  it("tells how many of the council took part, whether they judged or asked, each once", async () => {
    const reportId = await fileAndRelease(typed);
    const judgement = { sight: "no", course: "keep_frame", element: null } as const;
    const question = { performance: null, kind: "factual", text: "Wie?" } as const;
    await on("2026-11-25", () =>
      giveJudgement(viewer("member"), reportId, { ...judgement, explanation: null }),
    );
    for (const name of ["member", "member2"] as const) {
      await on("2026-11-25", () => askQuestion(viewer(name), reportId, question));
    }
    const [row, ...others] = (await tableOf("4-council"))?.rows ?? [];
    expect(row?.cells).toEqual(["2026", 1, 1, 2, 2, 39, 5]);
    expect(row?.source.href).toBe(`/reports/${reportId}`);
    expect(others).toEqual([]);
    expect((await sections())[3]?.reading).toContain("2 raadsleden");
  });

  it("tells what came after a conclusion, and that nothing came yet", async () => {
    await tellStory();
    const [row] = (await tableOf("5-after-conclusions"))?.rows ?? [];
    expect(row?.cells).toEqual([
      "2e burap 2026",
      "bijsturing gevraagd",
      2,
      "nog niet bij de raad",
      null,
      null,
      null,
      null,
      "0 van 1",
    ]);
  });

  it("puts its sources in a file as well", async () => {
    await tellStory();
    const table = await tableOf("3-money");
    const plain = table && plainTable(table, await translatorFor("en", "dossier"));
    expect(plain?.[0]?.slice(-3)).toEqual([
      "Source",
      "Address of the source",
      "SHA-256 of the source",
    ]);
    expect(plain?.[1]?.slice(0, 4)).toEqual(["2e burap 2026", 500_000, 340_000, 490_000]);
  });

  it("holds every version that the council had, since it judged on the first as well", async () => {
    const reportId = await fileAndRelease(typed);
    const { revision } = await on("2026-11-25", () =>
      startCorrection(viewer("official"), reportId, "Cijfer."),
    );
    const place = { collaborationId: "pact", momentId: "burap", revision };
    const corrected = { ...typed, summary: "Het gaat beter." };
    const { saved } = await on("2026-11-26", () =>
      submitReport(viewer("official"), place, corrected),
    );
    expect((await dossier()).reports.map(({ number }) => number)).toEqual([1]);
    await on("2026-11-27", () =>
      releaseReport(viewer("alderman"), reportId, saved.number, COLLEGE_DECISION),
    );
    const [report] = (await dossier()).reports;
    expect(report).toMatchObject({ number: 2, firstReleasedOn: "2026-11-24" });
    expect(report?.content.summary).toBe("Het gaat beter.");
    expect(report?.earlier).toMatchObject([{ number: 1, content: { summary: typed.summary } }]);
  });

  it("is read in at most nine queries", async () => {
    await tellStory();
    const prepare = vi.spyOn(handles().reader.client, "prepare");
    await dossier();
    expect(prepare.mock.calls.length).toBeLessThanOrEqual(9);
    prepare.mockRestore();
  });

  it("is not there for the administrator, nor of what does not exist", async () => {
    await expect(getDossier(viewer("administrator"), "pact")).rejects.toThrow(NotFoundError);
    await expect(getDossier(viewer("member"), "elsewhere")).rejects.toThrow(NotFoundError);
  });
});

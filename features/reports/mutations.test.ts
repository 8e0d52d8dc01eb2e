import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { milestones, reportResults, reports, reportVersions } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { PERFORMANCES } from "@/db/vocabulary";
import { hashOf } from "@/features/audit-log/canonical";
import { recordingRefusals } from "@/features/auth/permit";
import { at } from "@/lib/clock";
import { ConflictError, ForbiddenError, NotFoundError, RuleError } from "@/lib/errors";
import { viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { events, lastEvent } from "@/test/log";
import { insertFigures, insertFilingPlace } from "@/test/records";
import { COLLEGE_DECISION, typedReport } from "@/test/typed";
import type { DraftContent, FrozenContent } from "./content";
import { addEvidenceLink } from "./evidence/mutations";
import { saveDraft, startCorrection } from "./form/mutations";
import {
  releaseReport,
  requireSubmitted,
  returnReport,
  submitReport,
  withdrawReport,
} from "./mutations";
import { getReport } from "./queries";

const PLACE = { collaborationId: "pact", momentId: "burap" };
const NOW = "2026-11-12T10:00:00Z";
const complete: DraftContent = typedReport();

const submit = (typed = complete, revision = 0, when = NOW) =>
  at(when, () => submitReport(viewer("official"), { ...PLACE, revision }, typed));
const submitted = async () => {
  const result = await submit();
  requireSubmitted(result);
  return result.saved;
};
const versions = () => database().select().from(reportVersions).orderBy(asc(reportVersions.number));
const frozenIn = (version: { content: unknown } | undefined) => {
  if (!version) throw new Error("there is no such version");
  return version.content as FrozenContent;
};
const report = async () => (await database().select().from(reports))[0];

beforeEach(() => freshDatabase(insertFilingPlace, insertFigures));

describe("submitting a report", () => {
  it("freezes what was typed with the figures as they were seen, and its event carries the hash", async () => {
    await submitted();
    const [version] = await versions();
    expect(version).toMatchObject({
      number: 1,
      status: "submitted",
      scoreOverview: 3,
      lowestScore: 3,
    });
    expect(frozenIn(version).indicators).toMatchObject([
      { value: 1240, forecast: 1300, target: 1200, endTarget: 1500 },
    ]);
    expect(version?.snapshotSha256).toBe(hashOf(version?.content));
    expect(await database().select().from(reportResults)).toMatchObject([
      { indicatorId: "reach", value: 1240, forecast: 1300, target: 1200 },
    ]);
    const [, last] = await events();
    expect(last).toMatchObject({
      action: "report_submitted",
      objectVersion: 1,
      after: { status: "submitted", snapshotSha256: version?.snapshotSha256 },
    });
  });

  it("carries the hash of the evidence in that of the snapshot", async () => {
    const { reportId, revision } = await at(NOW, () =>
      saveDraft(viewer("official"), { ...PLACE, revision: 0 }, complete),
    );
    const link = { title: "Monitor", url: "https://example.org/monitor" };
    const id = await at(NOW, () => addEvidenceLink(viewer("official"), reportId, link));
    const scoping = { score: "4", reason: "Zie monitor.", evidence: [id] };
    const typed = { ...complete, performances: { ...complete.performances, scoping } };
    requireSubmitted(await submit(typed, revision));
    const [version] = await versions();
    const [frozen] = frozenIn(version).performances.scoping.evidence;
    expect(frozen).toMatchObject({ evidenceId: id, title: "Monitor" });
    expect(frozen?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("saves as a draft what does not meet the rules, and says what stands in the way", async () => {
    const { issues, saved } = await submit({ ...complete, summary: "" });
    expect(issues).toEqual([{ path: "summary", code: "required" }]);
    expect(saved.revision).toBe(1);
    expect(await versions()).toMatchObject([
      { status: "draft", content: { period: complete.period } },
    ]);
  });

  it("refuses a second click", async () => {
    const { revision } = await submitted();
    await expect(submit(complete, revision)).rejects.toThrow(new RuleError("report_moved_on"));
    expect(await versions()).toHaveLength(1);
    expect(await events()).toHaveLength(2);
  });

  it("is refused to who does not keep the collaboration, and the refusal is recorded", async () => {
    for (const name of ["official2", "alderman", "member", "clerk", "auditor"] as const) {
      const attempt = submitReport(viewer(name), { ...PLACE, revision: 0 }, complete);
      await expect(recordingRefusals(attempt)).rejects.toThrow(ForbiddenError);
    }
    const attempt = submitReport(viewer("administrator"), { ...PLACE, revision: 0 }, complete);
    await expect(attempt).rejects.toThrow(NotFoundError);
    expect((await events()).map(({ result }) => result)).toEqual(Array(5).fill("refused"));
    expect(await versions()).toEqual([]);
  });

  it("is not possible before the moment opens", async () => {
    await expect(submit(complete, 0, "2026-09-30T10:00:00Z")).rejects.toThrow(
      new RuleError("moment_not_open"),
    );
  });

  it("is late from 24:00 in Amsterdam on the due date, and then scores at most 2 on accountability", async () => {
    expect((await submit(complete, 0, "2026-11-20T23:01:00Z")).issues).toMatchObject([
      { path: "performances.accountability.score", code: "late_scores_at_most" },
    ]);
    expect((await submit(complete, 1, "2026-11-20T22:59:00Z")).issues).toEqual([]);
  });
});

describe("a version that was submitted", () => {
  it("cannot be changed, put back to draft or removed by the engine itself", async () => {
    const { versionId } = await submitted();
    const change = (values: Partial<typeof reportVersions.$inferInsert>) =>
      transaction((tx) =>
        tx.update(reportVersions).set(values).where(eq(reportVersions.id, versionId)),
      );
    await expect(change({ content: {} })).rejects.toThrow();
    await expect(change({ scoreScoping: 5 })).rejects.toThrow();
    await expect(change({ snapshotSha256: "0" })).rejects.toThrow();
    await expect(change({ status: "draft" })).rejects.toThrow();
    await expect(
      transaction((tx) => tx.delete(reportVersions).where(eq(reportVersions.id, versionId))),
    ).rejects.toThrow();
  });

  it("stays on record when it is withdrawn, and the next save starts a revision", async () => {
    const { reportId, revision } = await submitted();
    await at(NOW, () => withdrawReport(viewer("official"), reportId, 1));
    await submit({ ...complete, summary: "Beter." }, revision);
    expect(await versions()).toMatchObject([
      { number: 1, status: "withdrawn" },
      { number: 2, status: "submitted" },
    ]);
  });

  it("is returned with a reason by the portfolio holder only", async () => {
    const { reportId } = await submitted();
    for (const name of ["official", "alderman2", "clerk"] as const) {
      await expect(returnReport(viewer(name), reportId, 1, "Nee")).rejects.toThrow();
    }
    await returnReport(viewer("alderman"), reportId, 1, "Cijfers per partner ontbreken.");
    expect(await versions()).toMatchObject([
      {
        status: "returned",
        returnedById: "alderman",
        returnReason: "Cijfers per partner ontbreken.",
      },
    ]);
    await expect(releaseReport(viewer("alderman"), reportId, 1, COLLEGE_DECISION)).rejects.toThrow(
      new RuleError("report_moved_on"),
    );
  });

  it("answers like what does not exist to who may not read it", async () => {
    const { reportId } = await submitted();
    for (const name of ["member", "clerk", "official2", "alderman2", "administrator"] as const) {
      await expect(getReport(viewer(name), reportId)).rejects.toThrow(NotFoundError);
      const release = releaseReport(viewer(name), reportId, 1, COLLEGE_DECISION);
      await expect(recordingRefusals(release)).rejects.toThrow(NotFoundError);
      const correct = startCorrection(viewer(name), reportId, "Fout");
      await expect(recordingRefusals(correct)).rejects.toThrow(NotFoundError);
      const link = { title: "Bewijs", url: "https://delft.example" };
      const added = recordingRefusals(addEvidenceLink(viewer(name), reportId, link));
      await expect(added).rejects.toThrow(NotFoundError);
    }
    const refused = (await events()).filter(({ result }) => result === "refused");
    expect(refused.filter(({ action }) => action === "report_released")).toHaveLength(5);
  });
});

describe("releasing a report", () => {
  it("shows it to the council and makes its milestones the record", async () => {
    const { reportId, versionId } = await submitted();
    await at(NOW, () => releaseReport(viewer("alderman"), reportId, 1, COLLEGE_DECISION));
    expect(await report()).toMatchObject({
      latestStatus: "released",
      releasedVersionId: versionId,
      scoreAccountability: 3,
      spentEuros: 340_000,
    });
    expect(await database().select().from(milestones)).toMatchObject([{ doneOn: "2026-10-07" }]);
    expect(await getReport(viewer("member"), reportId)).toMatchObject({ releasedNumber: 1 });
  });

  it("keeps by which decision of the college, and says so in the log", async () => {
    const { reportId } = await submitted();
    await at(NOW, () => releaseReport(viewer("alderman"), reportId, 1, COLLEGE_DECISION));
    expect(await getReport(viewer("member"), reportId)).toMatchObject({
      version: { collegeDecidedOn: "2026-01-06", collegeDecisionNumber: "B&W 2026-1" },
    });
    expect(await lastEvent()).toMatchObject({ after: COLLEGE_DECISION });
  });

  it("takes no decision of the college that is still to come", async () => {
    const { reportId } = await submitted();
    const tomorrow = { ...COLLEGE_DECISION, decidedOn: "2030-01-01" };
    await expect(releaseReport(viewer("alderman"), reportId, 1, tomorrow)).rejects.toThrow(
      "college_decided_in_future",
    );
  });

  it("is told when the version is no longer the newest", async () => {
    const { reportId, revision } = await submitted();
    await withdrawReport(viewer("official"), reportId, 1);
    await submit(complete, revision);
    await expect(releaseReport(viewer("alderman"), reportId, 1, COLLEGE_DECISION)).rejects.toThrow(
      ConflictError,
    );
  });

  it("happens once, however often it is clicked", async () => {
    const { reportId } = await submitted();
    await releaseReport(viewer("alderman"), reportId, 1, COLLEGE_DECISION);
    await expect(releaseReport(viewer("alderman"), reportId, 1, COLLEGE_DECISION)).rejects.toThrow(
      RuleError,
    );
    expect((await events()).filter(({ action }) => action === "report_released")).toHaveLength(1);
  });
});

describe("correcting a released report", () => {
  it("keeps what the council sees until the correction is released", async () => {
    const { reportId } = await submitted();
    await releaseReport(viewer("alderman"), reportId, 1, COLLEGE_DECISION);
    const draft = await at(NOW, () =>
      startCorrection(viewer("official"), reportId, "Verkeerd cijfer"),
    );
    const council = () => getReport(viewer("member"), reportId);
    expect((await council()).version.number).toBe(1);
    await submit({ ...complete, summary: "Gecorrigeerd." }, draft.revision);
    expect(await council()).toMatchObject({ version: { number: 1 }, versions: [{ number: 1 }] });
    await expect(getReport(viewer("member"), reportId, { version: 2 })).rejects.toThrow(
      NotFoundError,
    );
    await releaseReport(viewer("alderman"), reportId, 2, COLLEGE_DECISION);
    expect(await council()).toMatchObject({
      version: { number: 2, correctionReason: "Verkeerd cijfer" },
      content: { summary: "Gecorrigeerd." },
    });
  });

  it("starts once and only after the release", async () => {
    const { reportId } = await submitted();
    const correct = () => at(NOW, () => startCorrection(viewer("official"), reportId, "Fout"));
    await expect(correct()).rejects.toThrow(new RuleError("report_moved_on"));
    await releaseReport(viewer("alderman"), reportId, 1, COLLEGE_DECISION);
    await correct();
    await expect(correct()).rejects.toThrow(new RuleError("report_moved_on"));
  });
});

describe("what lists repeat of a report", () => {
  it("is the same when it is worked out again from its versions", async () => {
    const { reportId } = await submitted();
    await releaseReport(viewer("alderman"), reportId, 1, COLLEGE_DECISION);
    await at(NOW, () => startCorrection(viewer("official"), reportId, "Fout"));
    const all = await versions();
    const newest = all.at(-1);
    const released = all.findLast(({ releasedAt }) => releasedAt !== null);
    const scores = frozenIn(released).performances;
    expect(await report()).toMatchObject({
      latestNumber: newest?.number,
      latestStatus: newest?.status,
      releasedVersionId: released?.id,
      firstSubmittedAt: all[0]?.submittedAt,
      scoreScoping: scores.scoping.score,
      scoreOverview: scores.overview.score,
      scorePolicyLines: scores.policy_lines.score,
      scoreCooperation: scores.cooperation.score,
      scoreAccountability: scores.accountability.score,
      forecastEuros: frozenIn(released).money.forecastEuros,
    });
    expect(released?.lowestScore).toBe(
      Math.min(...PERFORMANCES.map((performance) => scores[performance].score)),
    );
  });
});

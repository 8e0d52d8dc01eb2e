import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { findings, findingVersions } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { perPerformance } from "@/db/vocabulary";
import { hashOf } from "@/features/audit-log/canonical";
import { recordingRefusals } from "@/features/auth/permit";
import { readLogFilters, readLogPlace } from "@/features/log/list-filters";
import { listEvents } from "@/features/log/list-queries";
import { at } from "@/lib/clock";
import { ConflictError, ForbiddenError, NotFoundError, RuleError } from "@/lib/errors";
import { type Person, TEST_PEOPLE, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { events, lastEvent } from "@/test/log";
import { insertReleasedReport } from "@/test/records";
import { TYPED_FINDING } from "@/test/typed";
import { findDraftConflict } from "./form/conflict-queries";
import { saveDraft, startCorrection } from "./form/mutations";
import { getFindingForm, getFormOfFinding } from "./form/queries";
import { FINDING_LIST } from "./list/filters";
import { listFindings, listPlaces } from "./list/queries";
import { publishFinding } from "./mutations";
import { getFinding } from "./queries";
import { findReportFinding, listBesideReports, listPublished } from "./scores/queries";

const others = Object.keys(TEST_PEOPLE).filter((name) => name !== "auditor") as Person[];
const NOW = "2026-11-25T10:00:00Z";
const PLACE = { collaborationId: "pact", cycleYear: 2026 };
const ALL = FINDING_LIST.read({});

const complete = { ...TYPED_FINDING, statement: "Een stelling die nog niemand kent." };

const save = (revision: number, typed = complete, who: Person = "auditor", when = NOW) =>
  recordingRefusals(at(when, () => saveDraft(viewer(who), { ...PLACE, revision }, typed)));
const publish = (id: string, revision: number, who: Person = "auditor") =>
  recordingRefusals(at(NOW, () => publishFinding(viewer(who), id, revision)));
const correct = (id: string, who: Person = "auditor", reason = "Een cijfer klopte niet.") =>
  recordingRefusals(at(NOW, () => startCorrection(viewer(who), id, reason)));
const publishNew = async () => {
  const { findingId, revision } = await save(0);
  await publish(findingId, revision);
  return findingId;
};

beforeEach(() => freshDatabase(insertReleasedReport));

describe("a working paper", () => {
  it("is not there for anybody else: not by its address, not in the list, not in a count", async () => {
    const { findingId } = await save(0);
    for (const name of others) {
      await expect(getFinding(viewer(name), findingId)).rejects.toThrow(NotFoundError);
      await expect(getFormOfFinding(viewer(name), findingId)).rejects.toThrow(NotFoundError);
      await expect(getFindingForm(viewer(name), PLACE)).rejects.toThrow(NotFoundError);
      await expect(findDraftConflict(viewer(name), PLACE, complete)).rejects.toThrow(NotFoundError);
      await expect(listPlaces(viewer(name), { search: undefined, chosen: [] })).rejects.toThrow(
        NotFoundError,
      );
      expect(await listPublished(viewer(name), "pact")).toEqual([]);
      if (name === "administrator") continue;
      expect(await listFindings(viewer(name), ALL)).toMatchObject({ rows: [], total: 0, pages: 1 });
    }
    await expect(listFindings(viewer("administrator"), ALL)).rejects.toThrow(NotFoundError);
    expect(await listFindings(viewer("auditor"), ALL)).toMatchObject({ total: 1 });
  });

  it("leaves a hash in the audit log: no text, no score, and not what it is about", async () => {
    await save(0);
    const [event] = await events();
    expect(event).toMatchObject({
      action: "finding_started",
      after: { contentSha256: hashOf(complete) },
    });
    expect(Object.keys(event?.after ?? {})).toEqual(["contentSha256", "salt"]);
  });

  it("is about something that the log names once it is published, and not before", async () => {
    const named = async () => {
      const { rows } = await listEvents(viewer("clerk"), readLogFilters({}), readLogPlace({}));
      return rows.map(({ subject }) => subject?.name ?? null);
    };
    const { findingId, revision } = await save(0);
    expect(await named()).toEqual([null]);
    await publish(findingId, revision);
    expect(await named()).toEqual(["Pact tegen Armoede", "Pact tegen Armoede"]);
  });

  it("makes one event per sitting", async () => {
    await save(0);
    await save(1);
    await save(2, complete, "auditor", "2026-11-25T11:00:00Z");
    expect((await events()).map(({ action }) => action)).toEqual([
      "finding_started",
      "finding_draft_saved",
    ]);
  });

  it("answers a write of others the same whether it is there or not, and records it", async () => {
    const attempt = async () => {
      const answers = [];
      for (const name of others) answers.push(await save(0, complete, name).catch(String));
      return answers;
    };
    const before = await attempt();
    const { findingId } = await save(0);
    expect(await attempt()).toEqual(before);
    for (const name of others) {
      await expect(publish(findingId, 1, name)).rejects.toThrow(NotFoundError);
      await expect(correct(findingId, name)).rejects.toThrow(NotFoundError);
    }
    const refused = (await events()).filter(({ result }) => result === "refused");
    // The administrator has no content, so even what they try is about nothing.
    expect(refused).toHaveLength(2 * (others.length - 1) + 2 * others.length);
  });

  it("tells who saved in between, field by field, and overwrites nothing", async () => {
    await save(0);
    const typed = { ...complete, norm: "Een andere norm." };
    await expect(save(0, typed)).rejects.toThrow(ConflictError);
    const conflict = await findDraftConflict(viewer("auditor"), PLACE, typed);
    expect(conflict).toMatchObject({
      revision: 1,
      savedBy: "auditor",
      theirs: { norm: "De norm." },
    });
  });

  it("is about a collaboration and a cycle that there are", async () => {
    const nowhere = { collaborationId: "pact", cycleYear: 2031, revision: 0 };
    await expect(saveDraft(viewer("auditor"), nowhere, complete)).rejects.toThrow(NotFoundError);
  });
});

describe("publishing", () => {
  it("freezes what was before the viewer, with its hash in the event", async () => {
    const id = await publishNew();
    const [version] = await database()
      .select()
      .from(findingVersions)
      .where(eq(findingVersions.findingId, id));
    expect(version?.snapshotSha256).toBe(hashOf(version?.content));
    expect(await lastEvent()).toMatchObject({
      action: "finding_published",
      after: { snapshotSha256: version?.snapshotSha256, ...PLACE },
    });
  });

  it("shows it to all but the administrator, beside what was reported in that cycle", async () => {
    const id = await publishNew();
    for (const name of others.filter((one) => one !== "administrator")) {
      const finding = await getFinding(viewer(name), id);
      expect(finding.content.statement).toBe(complete.statement);
      expect(finding.may).toEqual({ write: false, publish: false, correct: false });
      expect(finding.report).toMatchObject({ id: "report", self: { scoping: null } });
      expect(await listFindings(viewer(name), ALL)).toMatchObject({ total: 1 });
      expect(await listPublished(viewer(name), "pact")).toMatchObject([
        { finding: { id, cycleYear: 2026, scores: perPerformance(() => 2) } },
      ]);
    }
    await expect(getFinding(viewer("administrator"), id)).rejects.toThrow(NotFoundError);
    expect(await listPublished(viewer("administrator"), "pact")).toEqual([]);
    expect(await listBesideReports(viewer("administrator"), "pact", [2026])).toEqual([]);
  });

  it("stands beside the newest report of its cycle that the council has, and points there from others", async () => {
    const report = (id: string, cycleYear = 2026) => ({
      id,
      collaboration: { id: "pact" },
      moment: { cycleYear },
    });
    const beside = (id: string, year?: number, who: Person = "member") =>
      findReportFinding(viewer(who), report(id, year));
    await save(0);
    expect(await beside("report")).toBeNull();
    await publish((await getFindingForm(viewer("auditor"), PLACE)).findingId ?? "", 1);
    expect(await beside("report")).toMatchObject({ isNewest: true, newest: { id: "report" } });
    expect(await beside("earlier")).toMatchObject({ isNewest: false, newest: { id: "report" } });
    expect(await beside("report", 2025)).toBeNull();
    expect(await beside("report", 2026, "administrator")).toBeNull();
  });

  it("names what is missing and publishes nothing", async () => {
    const { findingId, revision } = await save(0, { ...complete, norm: "" });
    expect((await publish(findingId, revision)).issues).toEqual([
      { path: "norm", code: "required" },
    ]);
    expect(await listPublished(viewer("member"), "pact")).toEqual([]);
  });

  it("does not publish what somebody changed since the viewer read it", async () => {
    const { findingId } = await save(0);
    await save(1, { ...complete, norm: "Toch anders." });
    await expect(publish(findingId, 1)).rejects.toThrow(ConflictError);
  });

  it("happens once", async () => {
    const id = await publishNew();
    await expect(publish(id, 1)).rejects.toThrow(RuleError);
  });

  it("is for the Rekenkamer: who may read a published finding hears that they may not", async () => {
    const id = await publishNew();
    await expect(correct(id, "clerk")).rejects.toThrow(ForbiddenError);
    await expect(correct(id, "administrator")).rejects.toThrow(NotFoundError);
  });
});

describe("a published finding", () => {
  it("is changed or deleted by nothing, whatever code asks for it", async () => {
    const id = await publishNew();
    const change = (set: Partial<typeof findingVersions.$inferInsert>) =>
      transaction((tx) =>
        tx.update(findingVersions).set(set).where(eq(findingVersions.findingId, id)),
      );
    await expect(change({ content: {} })).rejects.toThrow();
    await expect(change({ status: "draft" })).rejects.toThrow();
    await expect(change({ correctionReason: "x" })).rejects.toThrow();
    await expect(transaction((tx) => tx.delete(findingVersions))).rejects.toThrow();
    await expect(transaction((tx) => tx.delete(findings))).rejects.toThrow();
  });

  it("stays what all see while a correction is written, of which nobody knows", async () => {
    const id = await publishNew();
    await correct(id);
    await save(2, { ...complete, conclusion: "Iets heel anders." });
    const seen = await getFinding(viewer("member"), id);
    expect(seen.content.conclusion).toBe("De conclusie.");
    expect(seen.versions.map(({ number }) => number)).toEqual([1]);
    await expect(getFinding(viewer("member"), id, { version: 2 })).rejects.toThrow(NotFoundError);
    const [row] = (await listFindings(viewer("member"), ALL)).rows;
    expect(row?.hasWorkingPaper).toBe(false);
    const started = (await events()).find(({ action }) => action === "finding_correction_started");
    expect(Object.keys(started?.after ?? {})).toEqual(["contentSha256", "reasonSha256", "salt"]);
  });

  it("is replaced by the correction once that is published, with its reason; the former stays to be read", async () => {
    const id = await publishNew();
    const { revision } = await correct(id);
    const scores = { ...complete.performances.scoping, score: "4" };
    const typed = { ...complete, performances: { ...complete.performances, scoping: scores } };
    await save(revision, typed);
    await publish(id, revision + 1);
    const seen = await getFinding(viewer("member"), id);
    expect(seen.version).toMatchObject({ number: 2, correctionReason: "Een cijfer klopte niet." });
    expect(seen.scores.scoping).toBe(4);
    expect((await getFinding(viewer("member"), id, { version: 1 })).scores.scoping).toBe(2);
    expect((await listPublished(viewer("member"), "pact"))[0]?.finding.scores.scoping).toBe(4);
  });

  it("cannot be saved as a draft by a form that was still open", async () => {
    await publishNew();
    await expect(save(1)).rejects.toThrow(RuleError);
  });
});

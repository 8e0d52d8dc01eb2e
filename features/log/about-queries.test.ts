/** What of the log goes out of hand, and what of the work on drafts its readers see. */
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { auditEvents, reportVersions } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { uncheckedEvent } from "@/features/audit-log/event-types";
import { recordEventBy } from "@/features/audit-log/record";
import { viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertAssessment, insertReleasedReport, versionRow } from "@/test/records";
import { listEntriesAbout } from "./about-queries";
import { getEvent } from "./event-queries";

const REPORT = { objectType: "report", objectId: "report" } as const;
const GUESSED = { contentSha256: "0".repeat(64) };
const STORY = [
  uncheckedEvent({ ...REPORT, action: "report_draft_saved", objectVersion: 1 }, { after: GUESSED }),
  uncheckedEvent(
    { ...REPORT, action: "report_released", objectVersion: 1 },
    { after: { status: "released" } },
  ),
  uncheckedEvent(
    { ...REPORT, action: "report_correction_started", objectVersion: 2 },
    { after: GUESSED },
  ),
  uncheckedEvent(
    { ...REPORT, action: "report_submitted", objectVersion: 2 },
    { after: { status: "submitted" } },
  ),
  uncheckedEvent(
    { action: "assessment_submitted", objectType: "assessment", objectId: "assessment-1" },
    { after: { status: "submitted" } },
  ),
];

beforeEach(async () => {
  await freshDatabase(insertReleasedReport);
  await insertAssessment(1, "submitted");
  await transaction(async (tx) => {
    await tx.insert(reportVersions).values(versionRow(2, "draft"));
    for (const event of STORY) await recordEventBy(tx, viewer("official"), event);
  });
});

describe("the entries that go with a dossier", () => {
  it.each(["auditor", "clerk"] as const)(
    "hold what the council may know of, and nothing of what is under way, for the %s too",
    async (name) => {
      const objects = { report: ["report"], assessment: ["assessment-1"] };
      const entries = await listEntriesAbout(viewer(name), objects);
      expect(entries.map(({ sequence }) => sequence)).toEqual([2]);
      expect(entries[0]?.canonicalForm).toContain('"status":"released"');
    },
  );
});

describe("the work on a draft", () => {
  it("shows its hash to the auditor alone, also when everybody reads what came of it", async () => {
    expect((await getEvent(viewer("clerk"), 1)).content).toBeNull();
    expect((await getEvent(viewer("auditor"), 1)).content?.changes).toMatchObject([
      { path: "contentSha256" },
      { path: "salt" },
    ]);
    expect((await getEvent(viewer("clerk"), 2)).content).not.toBeNull();
  });

  it("is salted, so that the hash of the event is no test of a guess either", async () => {
    const events = await database().select().from(auditEvents);
    const salts = events.map(({ after }) => after?.salt);
    expect(salts.map(Boolean)).toEqual([true, false, true, false, false]);
    expect(new Set(salts).size).toBe(3);
  });
});

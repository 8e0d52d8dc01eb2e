import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { commitments, councilConclusions, reports, reportVersions } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { recordingRefusals } from "@/features/auth/permit";
import { at } from "@/lib/clock";
import { ForbiddenError } from "@/lib/errors";
import { type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { events } from "@/test/log";
import { insertReleasedReport, versionRow } from "@/test/records";
import { concludeReview, type NewConclusion } from "./mutations";

const agreed: NewConclusion = {
  outcome: "agreed",
  text: "De raad stemt in.",
  decidedOn: "2026-12-17",
  decisionNumber: "2026-112",
  commitments: [{ text: "Indicatoren per partner.", dueOn: "2027-03-01" }],
};
const conclude = (change: Partial<NewConclusion> = {}, name: Person = "clerk") =>
  at("2026-12-18T09:00:00Z", () =>
    concludeReview(viewer(name), "report", { ...agreed, ...change }),
  );
const report = async () => (await database().select().from(reports))[0];

beforeEach(() => freshDatabase(insertReleasedReport));

describe("concluding a review", () => {
  it("concludes the version, closes the review and records the commitments", async () => {
    const id = await conclude();
    expect(await report()).toMatchObject({
      latestStatus: "concluded",
      concludedAt: new Date("2026-12-18T09:00:00Z"),
    });
    expect((await database().select().from(reportVersions))[0]?.status).toBe("concluded");
    expect(await database().select().from(commitments)).toMatchObject([
      { conclusionId: id, collaborationId: "pact", status: "open", dueOn: "2027-03-01" },
    ]);
    expect(await events()).toMatchObject([
      {
        action: "review_concluded",
        objectId: "report",
        objectVersion: 1,
        before: { status: "released" },
        after: { status: "concluded", outcome: "agreed", decisionNumber: "2026-112" },
      },
      { action: "commitment_recorded", after: { text: "Indicatoren per partner." } },
    ]);
  });

  it("keeps the reason of a decision before the meeting, and only of that", async () => {
    const earlyReason = "De raad besluit bij de begroting.";
    await conclude({ earlyReason, decidedOn: "2026-12-16" });
    expect(await database().select().from(councilConclusions)).toMatchObject([{ earlyReason }]);
    expect(await events()).toMatchObject([{ after: { earlyReason } }, {}]);
  });

  it("keeps no reason of a decision on the day of the meeting", async () => {
    await conclude({ earlyReason: "Getypt en niet nodig." });
    expect(await database().select().from(councilConclusions)).toMatchObject([
      { earlyReason: null },
    ]);
  });

  it("sent twice is one conclusion", async () => {
    const ids = await Promise.all([conclude(), conclude()]);
    expect(new Set(ids).size).toBe(1);
    expect(await database().select().from(commitments)).toHaveLength(1);
  });

  it("is done once for a version", async () => {
    await conclude();
    await expect(conclude({ outcome: "noted" })).rejects.toThrow("report_moved_on");
  });

  it("leaves a correction that is being written where it is", async () => {
    await transaction(async (tx) => {
      await tx.insert(reportVersions).values(versionRow(2, "draft"));
      await tx.update(reports).set({ latestNumber: 2, latestStatus: "draft" });
    });
    await conclude();
    expect(await report()).toMatchObject({ latestStatus: "draft", latestNumber: 2 });
  });

  it("on a correction released after it adds a conclusion and opens nothing", async () => {
    await conclude();
    const closed = (await report())?.concludedAt;
    await transaction(async (tx) => {
      await tx.insert(reportVersions).values(versionRow(2, "released"));
      await tx
        .update(reports)
        .set({ latestNumber: 2, latestStatus: "released", releasedVersionId: "version-2" });
    });
    await at("2027-01-29T09:00:00Z", () =>
      concludeReview(viewer("clerk"), "report", {
        ...agreed,
        decidedOn: "2027-01-28",
        commitments: [],
      }),
    );
    expect(await report()).toMatchObject({ concludedAt: closed, latestStatus: "concluded" });
    const versions = await database().select().from(councilConclusions);
    expect(versions.map(({ versionId }) => versionId).sort()).toEqual(["version-1", "version-2"]);
  });

  it.each([
    ["decided_in_future", { decidedOn: "2026-12-19" }],
    ["decided_before_release", { decidedOn: "2026-11-23" }],
    ["commitment_due_before_decision", { commitments: [{ text: "x", dueOn: "2026-12-16" }] }],
    ["newer_version_released", { version: 2 }],
    ["early_reason_needed", { decidedOn: "2026-12-16" }],
  ])("refuses dates and versions that cannot be: %s", async (code, change) => {
    await expect(conclude(change)).rejects.toThrow(code);
    expect(await events()).toEqual([]);
    expect((await report())?.concludedAt).toBeNull();
  });

  it("is for the clerk only", async () => {
    for (const name of ["member", "alderman", "official", "auditor"] as const) {
      await expect(recordingRefusals(conclude({}, name))).rejects.toThrow(ForbiddenError);
    }
  });
});

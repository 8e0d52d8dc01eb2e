import { asc } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { judgements, reports, reportVersions } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { recordingRefusals } from "@/features/auth/permit";
import { ForbiddenError } from "@/lib/errors";
import { type Person, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { events, lastEvent } from "@/test/log";
import { insertReleasedReport, versionRow } from "@/test/records";
import { KEEPS } from "@/test/records/reviews";
import { giveJudgement, type NewJudgement } from "./mutations";

const judge = (given: NewJudgement, name: Person = "member") =>
  giveJudgement(viewer(name), "report", given);
const rows = () => database().select().from(judgements).orderBy(asc(judgements.givenAt));

const fixes = {
  sight: "partly",
  course: "fix_more",
  element: "results",
  explanation: "Er zijn geen cijfers per partner.",
  scores: { accountability: 2, scoping: 4 },
} as const;

beforeEach(() => freshDatabase(insertReleasedReport));

describe("giving a judgement", () => {
  it("keeps the version it was given on, and the scores that were given", async () => {
    const id = await judge(fixes);
    expect(await rows()).toMatchObject([
      {
        id,
        versionId: "version-1",
        element: "results",
        scoreAccountability: 2,
        scoreOverview: null,
      },
    ]);
    expect(await events()).toMatchObject([
      {
        action: "judgement_given",
        objectVersion: 1,
        before: null,
        after: { course: "fix_more", scoreScoping: 4, reportId: "report" },
      },
    ]);
  });

  it("of the same member supersedes the earlier one, and both are kept", async () => {
    const first = await judge(KEEPS);
    const second = await judge(fixes);
    const [one, two] = await rows();
    expect([one?.id, two?.id]).toEqual([first, second]);
    expect(one?.supersededAt).not.toBeNull();
    expect(two?.supersededAt).toBeNull();
    expect(await lastEvent()).toMatchObject({
      action: "judgement_revised",
      before: { judgementId: first, course: "keep_frame" },
      after: { course: "fix_more" },
    });
  });

  it("sent twice is one judgement and one event", async () => {
    const ids = await Promise.all([judge(fixes), judge(fixes)]);
    expect(new Set(ids).size).toBe(1);
    expect(await rows()).toHaveLength(1);
    expect(await events()).toHaveLength(1);
  });

  it("leaves the judgements of others as they are", async () => {
    await judge(KEEPS);
    await judge(fixes, "member2");
    expect((await rows()).every(({ supersededAt }) => supersededAt === null)).toBe(true);
  });

  it("given again on a correction stands on the new version", async () => {
    await judge(KEEPS);
    await transaction(async (tx) => {
      await tx.insert(reportVersions).values(versionRow(2, "released"));
      await tx.update(reports).set({ releasedVersionId: "version-2", latestNumber: 2 });
    });
    await expect(judge({ ...KEEPS, version: 1 })).rejects.toThrow("newer_version_released");
    await judge({ ...KEEPS, version: 2 });
    expect((await rows()).map(({ versionId }) => versionId)).toEqual(["version-1", "version-2"]);
  });

  it("names an element when more is fixed or let go, and none when the frame is kept", async () => {
    await expect(judge({ ...fixes, element: null })).rejects.toThrow("element_needed");
    await judge({ ...KEEPS, element: "budget" });
    expect((await rows())[0]?.element).toBeNull();
  });

  it("is refused after the conclusion", async () => {
    await transaction((tx) => tx.update(reports).set({ concludedAt: new Date() }));
    await expect(judge(KEEPS)).rejects.toThrow("review_closed");
    expect(await rows()).toEqual([]);
  });

  it("is for council members only", async () => {
    for (const name of ["clerk", "alderman", "official", "auditor"] as const) {
      await expect(recordingRefusals(judge(KEEPS, name))).rejects.toThrow(ForbiddenError);
    }
    expect((await events()).map(({ result }) => result)).toEqual(Array(4).fill("refused"));
  });
});

/** A further recommendation of a study that was published already, on the real engine. */
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { studyVersions } from "@/db/schema";
import { recordingRefusals } from "@/features/auth/permit";
import { at } from "@/lib/clock";
import { ConflictError, ForbiddenError, RuleError } from "@/lib/errors";
import { viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { lastEvent } from "@/test/log";
import { insertFilingPlace } from "@/test/records";
import { TYPED_RECOMMENDATION, TYPED_STUDY } from "@/test/typed";
import { getRecommendation } from "../queries";
import { recordDecision } from "../statements/mutations";
import { addStudy, publishStudy } from "./mutations";
import { findEarlierVersion, getStudy } from "./queries";
import { addRecommendation } from "./text-mutations";

const auditor = viewer("auditor");
const nowadays = <T>(work: () => Promise<T>) => at("2026-11-24T09:00:00Z", work);
const TEXT = { ...TYPED_RECOMMENDATION, addressees: ["council" as const] };
const FURTHER = { ...TEXT, text: "Vertel het de raad op tijd." };
let studyId: string;

const add = (
  over = {},
  reason: string | null = "De raad vroeg erom.",
  who = auditor,
  revision = 3,
) => nowadays(() => addRecommendation(who, { studyId, revision }, { ...FURTHER, ...over }, reason));
const study = () => getStudy(viewer("member"), studyId);

beforeEach(async () => {
  await freshDatabase(insertFilingPlace);
  studyId = await nowadays(() => addStudy(auditor, TYPED_STUDY));
  await nowadays(() => addRecommendation(auditor, { studyId, revision: 1 }, TEXT));
  await nowadays(() => publishStudy(auditor, { id: studyId, revision: 2 }));
});

describe("a further recommendation of a published study", () => {
  it("is numbered on, whatever number was sent, and is there for everybody with the new version", async () => {
    const id = await add({ number: 1 });
    expect((await study()).recommendations.map(({ number, text }) => [number, text])).toEqual([
      [1, TEXT.text],
      [2, FURTHER.text],
    ]);
    const decision = { seen: 0, word: "adopted" as const, text: null, evidenceUrl: null };
    const decided = { decidedOn: "2026-11-20", decisionNumber: "R 1", dueOn: null };
    await nowadays(() => recordDecision(viewer("clerk"), id, { ...decision, ...decided }));
    expect((await nowadays(() => getRecommendation(viewer("member"), id))).decision).toBe(
      "adopted",
    );
  });

  it("leaves the version before as it was, and its event says the reason and what it reads now", async () => {
    await add();
    const now = await study();
    expect(now.versions).toMatchObject([
      { number: 2, reason: "De raad vroeg erom." },
      { number: 1 },
    ]);
    const earlier = await findEarlierVersion(viewer("member"), now, 1);
    expect(earlier?.content.recommendations).toHaveLength(1);
    expect(await lastEvent()).toMatchObject({
      action: "study_revised",
      objectVersion: 2,
      after: { reason: "De raad vroeg erom.", recommendations: [{ number: 1 }, { number: 2 }] },
    });
  });

  it("begins its timeline with the version that brought it", async () => {
    const id = await add();
    const { timeline } = await nowadays(() => getRecommendation(viewer("member"), id));
    expect(timeline).toMatchObject([{ version: { number: 2 } }]);
  });

  it("asks a reason, and is added once", async () => {
    await expect(add({}, null)).rejects.toEqual(new RuleError("revision_needs_reason"));
    await add();
    await add();
    const versions = await database()
      .select()
      .from(studyVersions)
      .where(eq(studyVersions.studyId, studyId));
    expect(versions).toHaveLength(2);
    await expect(add({ text: "Nog iets." })).rejects.toThrow(ConflictError);
  });

  it("is the auditor's alone", async () => {
    for (const name of ["clerk", "alderman", "official", "member"] as const) {
      await expect(recordingRefusals(add({}, "Daarom.", viewer(name)))).rejects.toThrow(
        ForbiddenError,
      );
    }
    expect((await study()).recommendations).toHaveLength(1);
  });
});

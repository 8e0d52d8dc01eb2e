/** The text of a study and its recommendations, on the real engine: a draft, published, and changed by versions only. */
import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { recommendations, studies, studyVersions } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { hashOf } from "@/features/audit-log/canonical";
import { recordingRefusals } from "@/features/auth/permit";
import { at } from "@/lib/clock";
import { ConflictError, ForbiddenError, NotFoundError, RuleError } from "@/lib/errors";
import { viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { events } from "@/test/log";
import { insertFilingPlace } from "@/test/records";
import { TYPED_RECOMMENDATION, TYPED_STUDY } from "@/test/typed";
import { getRecommendation, listRecommendations } from "../queries";
import { giveVerdict } from "../statements/mutations";
import { addStudy, changeStudy, publishStudy } from "./mutations";
import { getStudy } from "./queries";
import { addRecommendation, changeRecommendation, removeRecommendation } from "./text-mutations";

const NOW = "2026-11-24T09:00:00Z";
const nowadays = <T>(work: () => Promise<T>) => at(NOW, work);

const VERDICT = { seen: 0, word: "partly" as const, text: "Deels.", evidenceUrl: null };

async function drafted() {
  const id = await addStudy(viewer("auditor"), TYPED_STUDY);
  const recommendationId = await addRecommendation(
    viewer("auditor"),
    { studyId: id, revision: 1 },
    TYPED_RECOMMENDATION,
  );
  return { id, recommendationId };
}

async function published() {
  const made = await drafted();
  await publishStudy(viewer("auditor"), { id: made.id, revision: 2 });
  return made;
}

const rowOf = async (id: string) =>
  (await database().select().from(recommendations).where(eq(recommendations.id, id)))[0];

beforeEach(() => freshDatabase(insertFilingPlace));

describe("a study", () => {
  it("is the auditor's alone until it is published, and everybody's from then on", async () => {
    const { id, recommendationId } = await nowadays(drafted);
    for (const name of ["member", "clerk", "alderman", "official", "administrator"] as const) {
      await expect(getStudy(viewer(name), id)).rejects.toThrow(NotFoundError);
      await expect(getRecommendation(viewer(name), recommendationId)).rejects.toThrow(
        NotFoundError,
      );
    }
    expect((await getStudy(viewer("auditor"), id)).status).toBe("draft");
    expect(await listRecommendations(viewer("auditor"))).toEqual([]);
    await nowadays(() => publishStudy(viewer("auditor"), { id, revision: 2 }));
    expect((await getStudy(viewer("member"), id)).versions).toHaveLength(1);
    expect(await listRecommendations(viewer("member"))).toHaveLength(1);
    await expect(getStudy(viewer("administrator"), id)).rejects.toThrow(NotFoundError);
  });

  it("carries no text in the log before it is published, and its hash from then on", async () => {
    await nowadays(published);
    const log = await events();
    const before = log.filter(({ action }) => action !== "study_published");
    expect(JSON.stringify(before)).not.toContain("Regie loont");
    const [version] = await database().select().from(studyVersions);
    const event = log.find(({ action }) => action === "study_published");
    expect(event?.after).toMatchObject({
      title: "Regie",
      snapshotSha256: version?.snapshotSha256,
    });
    expect(hashOf(version?.content)).toBe(version?.snapshotSha256);
  });

  it("is written by the auditor only, and others hear of a draft that it is not there", async () => {
    const { id, recommendationId } = await nowadays(drafted);
    const tries: (() => Promise<unknown>)[] = [
      () => changeStudy(viewer("clerk"), { id, revision: 2 }, TYPED_STUDY, null),
      () => publishStudy(viewer("alderman"), { id, revision: 2 }),
      () => addRecommendation(viewer("member"), { studyId: id, revision: 2 }, TYPED_RECOMMENDATION),
      () => removeRecommendation(viewer("official"), { id: recommendationId, revision: 2 }),
      () => giveVerdict(viewer("auditor"), recommendationId, VERDICT),
    ];
    for (const attempt of tries) {
      await expect(recordingRefusals(nowadays(attempt))).rejects.toThrow();
    }
    const published = nowadays(() => publishStudy(viewer("member"), { id, revision: 2 }));
    await expect(recordingRefusals(published)).rejects.toThrow(NotFoundError);
    const added = nowadays(() => addStudy(viewer("clerk"), TYPED_STUDY));
    await expect(recordingRefusals(added)).rejects.toThrow(ForbiddenError);
    expect((await events()).filter(({ result }) => result === "refused")).toHaveLength(6);
  });

  it("changes after publishing only by a new version, with a reason; the one before stays", async () => {
    const { id, recommendationId } = await nowadays(published);
    const change = (reason: string | null) =>
      nowadays(() =>
        changeStudy(
          viewer("auditor"),
          { id, revision: 3 },
          { ...TYPED_STUDY, title: "Regie 2" },
          reason,
        ),
      );
    await expect(change(null)).rejects.toThrow("revision_needs_reason");
    await change("Titel klopte niet.");
    await change("Titel klopte niet.");
    const reworded = { ...TYPED_RECOMMENDATION, text: "Werk altijd vanuit de opgave." };
    await nowadays(() =>
      changeRecommendation(
        viewer("auditor"),
        { id: recommendationId, revision: 4 },
        reworded,
        "Duidelijker.",
      ),
    );
    const versions = await database().select().from(studyVersions).orderBy(studyVersions.number);
    expect(versions.map(({ number, reason }) => [number, reason])).toEqual([
      [1, null],
      [2, "Titel klopte niet."],
      [3, "Duidelijker."],
    ]);
    expect(versions[0]?.content).toMatchObject({ title: "Regie" });
    expect((await rowOf(recommendationId))?.textVersion).toBe(3);
  });

  it("tells two people who write at once, and overwrites nothing", async () => {
    const { id } = await nowadays(drafted);
    const save = (title: string) =>
      nowadays(() =>
        changeStudy(viewer("auditor"), { id, revision: 2 }, { ...TYPED_STUDY, title }, null),
      );
    await save("De een");
    await expect(save("De ander")).rejects.toThrow(ConflictError);
    expect((await getStudy(viewer("auditor"), id)).title).toBe("De een");
  });

  it("takes as a second click only the same recommendation, whole; any other change is told", async () => {
    const { id, recommendationId } = await nowadays(drafted);
    const change = (over: Partial<Parameters<typeof addRecommendation>[2]>) =>
      nowadays(() =>
        changeRecommendation(
          viewer("auditor"),
          { id: recommendationId, revision: 2 },
          { ...TYPED_RECOMMENDATION, ...over },
          null,
        ),
      );
    await change({ performances: ["scoping"] });
    await change({ performances: ["scoping"] });
    await expect(change({ addressees: ["council"] })).rejects.toThrow(ConflictError);
    await expect(change({ performances: ["cooperation"] })).rejects.toThrow(ConflictError);
    await expect(change({ performances: ["scoping"], collaborationIds: [] })).rejects.toThrow(
      ConflictError,
    );
    expect((await getStudy(viewer("auditor"), id)).revision).toBe(3);
  });

  it("does not take the change of one recommendation for that of another that says the same", async () => {
    const { id, recommendationId } = await nowadays(drafted);
    const auditor = viewer("auditor");
    const two = { ...TYPED_RECOMMENDATION, number: 2 };
    const other = await nowadays(() =>
      addRecommendation(auditor, { studyId: id, revision: 2 }, two),
    );
    await expect(
      nowadays(() =>
        changeRecommendation(auditor, { id: recommendationId, revision: 2 }, two, null),
      ),
    ).rejects.toThrow(ConflictError);
    expect((await rowOf(other))?.number).toBe(2);
    expect((await rowOf(recommendationId))?.number).toBe(1);
  });

  it("answers a second click on adding with the recommendation that is there", async () => {
    const id = await nowadays(() => addStudy(viewer("auditor"), TYPED_STUDY));
    const add = (over = {}) =>
      nowadays(() =>
        addRecommendation(
          viewer("auditor"),
          { studyId: id, revision: 1 },
          { ...TYPED_RECOMMENDATION, ...over },
        ),
      );
    const first = await add();
    expect(await add()).toBe(first);
    await expect(add({ addressees: ["civil_service"] })).rejects.toThrow(ConflictError);
  });

  it("is not published without recommendations, nor with a number twice", async () => {
    const id = await nowadays(() => addStudy(viewer("auditor"), TYPED_STUDY));
    await expect(
      nowadays(() => publishStudy(viewer("auditor"), { id, revision: 1 })),
    ).rejects.toThrow("study_without_recommendations");
    const add = (revision: number, text: string) =>
      nowadays(() =>
        addRecommendation(
          viewer("auditor"),
          { studyId: id, revision },
          { ...TYPED_RECOMMENDATION, text },
        ),
      );
    await add(1, "De een");
    await expect(add(2, "De ander")).rejects.toThrow("recommendation_number_taken");
    await expect(
      nowadays(() =>
        addRecommendation(
          viewer("auditor"),
          { studyId: id, revision: 2 },
          { ...TYPED_RECOMMENDATION, number: 2, collaborationIds: ["nowhere"] },
        ),
      ),
    ).rejects.toThrow(RuleError);
  });
});

describe("the engine itself", () => {
  const refused = (statement: string) =>
    expect(transaction(async (tx) => tx.run(sql.raw(statement)))).rejects.toThrow();

  it("refuses any change of what was published", async () => {
    await nowadays(published);
    await refused("update studies set title = 'x'");
    await refused("update studies set title = 'x', number = 2");
    await refused("update studies set status = 'draft'");
    await refused("delete from studies");
    await refused("update recommendations set text = 'x'");
    await refused("update recommendations set text = 'x', text_version = 2");
    await refused("update recommendations set is_published = 0");
    await refused("update study_versions set content = '{}'");
    await refused("delete from study_versions");
    expect((await database().select().from(studies))[0]?.title).toBe("Regie");
  });
});

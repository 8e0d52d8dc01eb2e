import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { sampleReports, samples } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { hashOf } from "@/features/audit-log/canonical";
import { recordingRefusals } from "@/features/auth/permit";
import { at } from "@/lib/clock";
import { ConflictError, ForbiddenError, NotFoundError, RuleError } from "@/lib/errors";
import { type Person, TEST_PEOPLE, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { events, lastEvent } from "@/test/log";
import { insertReleasedReport } from "@/test/records";
import { populationSha256 } from "./draw";
import { drawSample, publishSample, recordSampleFile, saveSample, snapshotOf } from "./mutations";
import { getSample, listDrawPlaces, listPopulation, listSamples } from "./queries";

const others = Object.keys(TEST_PEOPLE).filter((name) => name !== "auditor") as Person[];
const NOW = "2026-11-25T10:00:00Z";

const draw = (over: Partial<Parameters<typeof drawSample>[1]> = {}, who: Person = "auditor") =>
  at(NOW, () =>
    drawSample(viewer(who), { cycleYear: 2026, momentId: null, size: 1, seed: "code", ...over }),
  );
const check = (id: string, revision: number, who: Person = "auditor") =>
  at(NOW, () => saveSample(viewer(who), id, revision, [{ checked: true, remark: "Geheim." }]));
const publish = (id: string, revision: number, who: Person = "auditor") =>
  at(NOW, () => publishSample(viewer(who), id, revision));

beforeEach(() => freshDatabase(insertReleasedReport));

describe("drawing a sample", () => {
  it("records all it takes to draw again", async () => {
    const sample = await getSample(viewer("auditor"), await draw());
    expect(sample).toMatchObject({
      seed: "code",
      populationSize: 1,
      populationSha256: populationSha256(["report"]),
      repeats: true,
      reports: [{ position: 1, reportId: "report", versionNumber: 1 }],
    });
  });

  it("makes a seed of its own when none is given, another one each time", async () => {
    const seeds = [];
    for (let time = 0; time < 2; time += 1) {
      seeds.push((await getSample(viewer("auditor"), await draw({ seed: null }))).seed);
    }
    expect(seeds[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(seeds[0]).not.toBe(seeds[1]);
  });

  it("draws no more than there are, of nothing else than was chosen", async () => {
    await expect(draw({ size: 2 })).rejects.toThrow(RuleError);
    await expect(draw({ momentId: "another" })).rejects.toThrow(RuleError);
    await expect(draw({ cycleYear: 2025 })).rejects.toThrow(RuleError);
  });

  it("is for the Rekenkamer alone", async () => {
    for (const name of others) {
      const answer = name === "administrator" ? NotFoundError : ForbiddenError;
      await expect(recordingRefusals(draw({}, name))).rejects.toThrow(answer);
      await expect(listDrawPlaces(viewer(name))).rejects.toThrow(NotFoundError);
    }
    expect(await listDrawPlaces(viewer("auditor"))).toMatchObject([
      { cycleYear: 2026, momentId: "burap", reports: 1 },
    ]);
  });
});

describe("a sample that is not published", () => {
  it("is not there for anybody else, nor in a count", async () => {
    const id = await draw();
    for (const name of others) {
      await expect(getSample(viewer(name), id)).rejects.toThrow(NotFoundError);
      await expect(listPopulation(viewer(name), id)).rejects.toThrow(NotFoundError);
      await expect(recordSampleFile(viewer(name), id, "hash")).rejects.toThrow(NotFoundError);
      await expect(recordingRefusals(check(id, 1, name))).rejects.toThrow(NotFoundError);
      await expect(recordingRefusals(publish(id, 1, name))).rejects.toThrow(NotFoundError);
      if (name === "administrator") continue;
      expect(await listSamples(viewer(name), 1)).toMatchObject({ rows: [], total: 0 });
    }
    await expect(listSamples(viewer("administrator"), 1)).rejects.toThrow(NotFoundError);
  });

  it("leaves hashes in the audit log, and nothing of seed, reports or remarks", async () => {
    const id = await draw();
    await check(id, 1);
    await recordSampleFile(viewer("auditor"), id, "a".repeat(64));
    const seen = (await events()).map(({ action, after }) => [action, Object.keys(after ?? {})]);
    expect(seen).toEqual([
      ["sample_drawn", ["contentSha256", "salt"]],
      ["sample_saved", ["contentSha256", "salt"]],
      ["table_exported", ["sha256"]],
    ]);
  });

  it("tells a save on an older state, and keeps what was saved", async () => {
    const id = await draw();
    await check(id, 1);
    await expect(check(id, 1)).rejects.toThrow(ConflictError);
    const [row] = (await getSample(viewer("auditor"), id)).reports;
    expect(row).toMatchObject({ isChecked: true, remark: "Geheim." });
  });

  it("keeps its draw, whatever code asks to change it or to throw it away", async () => {
    await draw();
    const change = (set: Partial<typeof samples.$inferInsert>) =>
      transaction((tx) => tx.update(samples).set(set));
    await expect(change({ seed: "another" })).rejects.toThrow();
    await expect(change({ population: [] })).rejects.toThrow();
    await expect(transaction((tx) => tx.delete(samples))).rejects.toThrow();
    await expect(transaction((tx) => tx.delete(sampleReports))).rejects.toThrow();
    await expect(
      transaction((tx) => tx.update(sampleReports).set({ versionNumber: 9 })),
    ).rejects.toThrow();
  });
});

describe("a published sample", () => {
  it("is read by all but the administrator, and frozen with its hash in the event", async () => {
    const id = await draw();
    await check(id, 1);
    await publish(id, 2);
    const seen = await getSample(viewer("member"), id);
    expect(seen).toMatchObject({ status: "published", may: { write: false } });
    expect(seen.reports[0]?.remark).toBe("Geheim.");
    await expect(getSample(viewer("administrator"), id)).rejects.toThrow(NotFoundError);
    const [row] = await database().select().from(samples).where(eq(samples.id, id));
    expect(row && hashOf(await snapshotOf(database(), row))).toBe(seen.snapshotSha256);
    expect(await lastEvent()).toMatchObject({
      action: "sample_published",
      after: { snapshotSha256: seen.snapshotSha256 },
    });
  });

  it("changes no more", async () => {
    const id = await draw();
    await publish(id, 1);
    await expect(check(id, 1)).rejects.toThrow(RuleError);
    await expect(publish(id, 1)).rejects.toThrow(RuleError);
    await expect(recordingRefusals(check(id, 1, "clerk"))).rejects.toThrow(ForbiddenError);
    await expect(
      transaction((tx) => tx.update(sampleReports).set({ remark: "Anders" })),
    ).rejects.toThrow();
  });
});

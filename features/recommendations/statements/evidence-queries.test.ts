/** Files that show what was done with a recommendation, on the real engine: who may have them when, and where they are kept. */
import { desc } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "@/db";
import { auditEvents, recommendations } from "@/db/schema";
import { transaction } from "@/db/transaction";
import { recordingRefusals } from "@/features/auth/permit";
import { evidenceIds, listEvidenceFiles } from "@/features/dossier/evidence-queries";
import { getDossier } from "@/features/dossier/queries";
import { councilReader } from "@/features/log/reader-queries";
import { at } from "@/lib/clock";
import { ForbiddenError, NotFoundError, RuleError } from "@/lib/errors";
import { type Person, TEST_PEOPLE, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { pdf } from "@/test/evidence";
import { events } from "@/test/log";
import { insertFilingPlace } from "@/test/records";
import { insertPublishedStudy } from "@/test/records/studies";
import { getRecommendation } from "../queries";
import { addProgressFile } from "./evidence-mutations";
import { findProgressFile, getProgressFiles } from "./evidence-queries";
import { reportCouncilProgress } from "./mutations";
import { draftProgress, releaseProgress } from "./progress-mutations";

const nowadays = <T>(work: () => Promise<T>) => at("2026-11-24T09:00:00Z", work);

const id = "recommendation";
const DONE = { seen: 0, word: "implemented" as const, text: "Klaar.", evidenceUrl: null };
const add = (who: Person, title = "Monitor") =>
  nowadays(() => addProgressFile(viewer(who), id, pdf(title)));
const draft = (evidence: string[]) =>
  nowadays(() => draftProgress(viewer("official"), id, { ...DONE, evidence }));
const release = () => nowadays(() => releaseProgress(viewer("alderman"), id, { seen: 1 }));
const seen = (who: Person) => nowadays(() => getRecommendation(viewer(who), id));

async function readersOf(file: string): Promise<Person[]> {
  const readers: Person[] = [];
  for (const name of Object.keys(TEST_PEOPLE) as Person[]) {
    if (await findProgressFile(viewer(name), file)) readers.push(name);
  }
  return readers;
}

beforeEach(async () => {
  await freshDatabase(insertFilingPlace, insertPublishedStudy);
  await transaction(async (tx) => tx.update(recommendations).set({ ownerId: "official" }));
});

describe("a file with the progress that the college reports", () => {
  it("is for who added it, then for who may read the draft, then for everybody with content", async () => {
    const file = await add("official");
    expect(await readersOf(file)).toEqual(["official", "auditor"]);
    await draft([file]);
    expect(await readersOf(file)).toEqual(["official", "alderman", "auditor"]);
    expect((await seen("alderman")).draft?.evidence).toMatchObject([{ title: "Monitor" }]);
    expect((await seen("clerk")).draft).toBeNull();
    await release();
    const everybody = Object.keys(TEST_PEOPLE).filter((name) => name !== "administrator");
    expect(await readersOf(file)).toEqual(everybody);
  });

  it("stands with its hash in the statement and in its event", async () => {
    const file = await add("official");
    await draft([file]);
    await release();
    const evidence = [
      { evidenceId: file, title: "Monitor", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ];
    expect((await seen("member")).statements).toMatchObject([{ evidence }]);
    const [event] = await database()
      .select()
      .from(auditEvents)
      .orderBy(desc(auditEvents.sequence))
      .limit(1);
    expect(event).toMatchObject({
      action: "recommendation_progress_released",
      after: { evidence },
    });
  });

  it("shows the council the event that it was added once it is with what was said, not before", async () => {
    const file = await add("official");
    const isReadable = async () =>
      (await councilReader(viewer("clerk"), await events()))({
        action: "evidence_added",
        objectType: "evidence",
        objectId: file,
        objectVersion: null,
      });
    expect((await events())[0]?.after).toHaveProperty("salt");
    await draft([file]);
    expect(await isReadable()).toBe(false);
    await release();
    expect(await isReadable()).toBe(true);
  });

  it("is in the dossier of a linked collaboration once it was released", async () => {
    const file = await add("official");
    await add("official", "Nooit genoemd");
    await draft([file]);
    const record = () => getDossier(viewer("auditor"), "pact");
    expect(evidenceIds(await record())).toEqual([]);
    await release();
    expect(evidenceIds(await record())).toEqual([file]);
    expect(await listEvidenceFiles(await record())).toMatchObject([{ fileName: "Monitor.pdf" }]);
  });

  it("is chosen by who added it alone, unless the draft has it already", async () => {
    const [own, clerks] = [await add("official"), await add("clerk", "Besluit")];
    await expect(draft([clerks])).rejects.toEqual(new RuleError("unknown_file"));
    await draft([own]);
    expect((await seen("clerk")).files.map(({ title }) => title)).toEqual(["Besluit"]);
    await transaction(async (tx) => tx.update(recommendations).set({ ownerId: "official2" }));
    expect((await seen("official2")).files.map(({ title }) => title)).toEqual(["Monitor"]);
    expect((await seen("official")).files).toEqual([]);
  });

  it("is added by who reports progress, and by nobody else", async () => {
    for (const name of ["member", "official2", "alderman", "auditor"] as const) {
      await expect(recordingRefusals(add(name))).rejects.toThrow(ForbiddenError);
      await expect(getProgressFiles(viewer(name), id)).rejects.toThrow(NotFoundError);
    }
    await expect(recordingRefusals(add("administrator"))).rejects.toThrow(NotFoundError);
    expect((await getProgressFiles(viewer("official"), id)).files).toEqual([]);
  });
});

describe("a file with what the council itself did", () => {
  it("is the clerk's until it is reported", async () => {
    const file = await add("clerk");
    expect(await readersOf(file)).toEqual(["clerk", "auditor"]);
    const report = { ...DONE, evidence: [file] };
    await nowadays(() => reportCouncilProgress(viewer("clerk"), id, report));
    expect(await readersOf(file)).toContain("member");
    expect((await seen("member")).statements).toMatchObject([{ evidence: [{ evidenceId: file }] }]);
  });
});

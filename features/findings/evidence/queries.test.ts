/** Files under a score of the Rekenkamer, on the real engine: unseen with the working paper, for all with what was published. */
import { beforeEach, describe, expect, it } from "vitest";
import { perPerformance } from "@/db/vocabulary";
import { recordingRefusals } from "@/features/auth/permit";
import { evidenceIds } from "@/features/dossier/evidence-queries";
import { getDossier } from "@/features/dossier/queries";
import { councilReader } from "@/features/log/reader-queries";
import { findSubjects } from "@/features/log/subject-queries";
import { at } from "@/lib/clock";
import { ForbiddenError, NotFoundError, RuleError } from "@/lib/errors";
import { type Person, TEST_PEOPLE, viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { pdf } from "@/test/evidence";
import { lastEvent } from "@/test/log";
import { insertFilingPlace } from "@/test/records";
import { type DraftFinding, emptyDraft } from "../content";
import { saveDraft, startCorrection } from "../form/mutations";
import { publishFinding } from "../mutations";
import { getFinding } from "../queries";
import { addFindingFile } from "./mutations";
import { findFindingFile } from "./queries";

const auditor = viewer("auditor");
const nowadays = <T>(work: () => Promise<T>) => at("2026-11-25T10:00:00Z", work);
const PLACE = { collaborationId: "pact", cycleYear: 2026 };
const TEXTS = { statement: "Zo.", norm: "Zo.", observed: "Zo.", conclusion: "Zo." };

/** Each score rests on these files, and on no link. */
const rests = (files: string[]): DraftFinding => ({
  ...TEXTS,
  performances: perPerformance(() => ({ score: "2", reason: "Daarom.", evidence: [], files })),
});
const save = (revision: number, typed: DraftFinding) =>
  nowadays(() => saveDraft(auditor, { ...PLACE, revision }, typed));
const publish = (id: string, revision: number) =>
  nowadays(() => publishFinding(auditor, id, revision));
const add = (id: string, title = "Onderzoek", who: Person = "auditor") =>
  nowadays(() => addFindingFile(viewer(who), id, pdf(title)));

async function begin(): Promise<string> {
  return (await save(0, emptyDraft())).findingId;
}

async function publishWithFile(findingId: string) {
  const file = await add(findingId);
  const { revision } = await save(1, rests([file]));
  expect(await publish(findingId, revision)).toMatchObject({ issues: [] });
  return { file, revision };
}

async function readersOf(file: string): Promise<Person[]> {
  const readers: Person[] = [];
  for (const name of Object.keys(TEST_PEOPLE) as Person[]) {
    if (await findFindingFile(viewer(name), file)) readers.push(name);
  }
  return readers;
}

async function inLogOfCouncil(file: string) {
  const about = { objectType: "evidence", objectId: file, objectVersion: null };
  const isReadable = await councilReader(viewer("clerk"), [{ ...about, action: "evidence_added" }]);
  return {
    isReadable: isReadable({ ...about, action: "evidence_added" }),
    subject: (await findSubjects([about]))(about)?.name ?? null,
  };
}

beforeEach(() => freshDatabase(insertFilingPlace));

describe("a file under a score of the Rekenkamer", () => {
  it("is unseen with the working paper, and for everybody with content once it is published", async () => {
    const findingId = await begin();
    const file = await add(findingId);
    const { revision } = await save(1, rests([file]));
    expect(await readersOf(file)).toEqual(["auditor"]);
    expect(await inLogOfCouncil(file)).toEqual({ isReadable: false, subject: null });
    await publish(findingId, revision);
    const everybody = Object.keys(TEST_PEOPLE).filter((name) => name !== "administrator");
    expect(await readersOf(file)).toEqual(everybody);
    expect(await inLogOfCouncil(file)).toEqual({ isReadable: true, subject: "Pact tegen Armoede" });
  });

  it("is evidence enough for a score, and stands with its hash in what is published", async () => {
    const findingId = await begin();
    const { file } = await publishWithFile(findingId);
    const { content } = await getFinding(viewer("member"), findingId);
    expect(content.performances.scoping.files).toEqual([
      { evidenceId: file, title: "Onderzoek", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  it("stays with a correction, whose own files are unseen again", async () => {
    const findingId = await begin();
    const { file, revision } = await publishWithFile(findingId);
    await nowadays(() => startCorrection(auditor, findingId, "Beter."));
    const draft = await getFinding(auditor, findingId, { version: 2 });
    expect(draft.content.performances.scoping.files).toMatchObject([{ evidenceId: file }]);
    const next = await add(findingId, "Nader onderzoek");
    await save(revision + 1, rests([file, next]));
    expect(await readersOf(next)).toEqual(["auditor"]);
    expect(await inLogOfCouncil(next)).toEqual({ isReadable: false, subject: null });
    expect(evidenceIds(await getDossier(auditor, "pact"))).toEqual([file]);
  });

  it("is of this finding: another file counts for nothing", async () => {
    const findingId = await begin();
    const { revision } = await save(1, rests([crypto.randomUUID()]));
    const { issues } = await publish(findingId, revision);
    expect(issues.map(({ code }) => code)).toContain("score_evidence_needed");
  });

  it("is added by the Rekenkamer alone, to a working paper alone", async () => {
    const findingId = await begin();
    await expect(recordingRefusals(add(findingId, "Nee", "clerk"))).rejects.toThrow(NotFoundError);
    await publishWithFile(findingId);
    await expect(recordingRefusals(add(findingId, "Nee", "clerk"))).rejects.toThrow(ForbiddenError);
    await expect(add(findingId)).rejects.toEqual(new RuleError("finding_moved_on"));
  });

  it("leaves a salted event, so that its hash is no test of a guess", async () => {
    const findingId = await begin();
    await add(findingId);
    expect((await lastEvent())?.after).toMatchObject({ findingId, salt: expect.any(String) });
  });
});

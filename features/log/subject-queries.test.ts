/** The log is read by the clerk, who may not read what is not published: then its words are in no row either. */
import { beforeEach, describe, expect, it } from "vitest";
import { saveDraft, startCorrection } from "@/features/findings/form/mutations";
import { publishFinding } from "@/features/findings/mutations";
import { addStudy, publishStudy } from "@/features/recommendations/studies/mutations";
import { addRecommendation } from "@/features/recommendations/studies/text-mutations";
import { at } from "@/lib/clock";
import { viewer } from "@/test/acting";
import { freshDatabase } from "@/test/database";
import { insertReleasedReport } from "@/test/records";
import { TYPED_FINDING, TYPED_RECOMMENDATION, TYPED_STUDY } from "@/test/typed";
import { getEvent } from "./event-queries";
import { findLogExport } from "./export-queries";
import { readLogFilters, readLogPlace } from "./list-filters";
import { listEvents } from "./list-queries";

const listed = async () =>
  (await listEvents(viewer("clerk"), readLogFilters({}), readLogPlace({}))).rows;
const names = async () =>
  (await listed()).map(({ action, subject }) => [action, subject?.name ?? null]);
const nowadays = <T>(work: () => Promise<T>) => at("2026-11-25T10:00:00Z", work);

async function exportedIds(who: ReturnType<typeof viewer>) {
  const ids: (string | null)[] = [];
  const { batches } = await findLogExport(who, readLogFilters({}));
  for await (const events of batches()) ids.push(...events.map(({ objectId }) => objectId));
  return ids;
}

beforeEach(() => freshDatabase(insertReleasedReport));

describe("a study in the log that the clerk reads", () => {
  const STUDY = { ...TYPED_STUDY, title: "Geheime titel" };
  const TEXT = { ...TYPED_RECOMMENDATION, text: "Geheime aanbeveling." };

  it("has no word of it, nor of its recommendations, before it is published", async () => {
    const id = await nowadays(() => addStudy(viewer("auditor"), STUDY));
    await nowadays(() => addRecommendation(viewer("auditor"), { studyId: id, revision: 1 }, TEXT));
    const rows = await listed();
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/Geheim/);
    await nowadays(() => publishStudy(viewer("auditor"), { id, revision: 2 }));
    expect(await names()).toContainEqual(["study_published", STUDY.title]);
    expect(await names()).toContainEqual(["recommendation_added", TEXT.text]);
  });
});

describe("a finding in the log that the clerk reads", () => {
  it("says what it is about of each version that is published, and not of a correction under way", async () => {
    const place = { collaborationId: "pact", cycleYear: 2026, revision: 0 };
    const auditor = viewer("auditor");
    const { findingId, revision } = await nowadays(() => saveDraft(auditor, place, TYPED_FINDING));
    await nowadays(() => publishFinding(auditor, findingId, revision));
    await nowadays(() => startCorrection(auditor, findingId, "Een cijfer."));
    expect(await names()).toEqual([
      ["finding_correction_started", null],
      ["finding_published", "Pact tegen Armoede"],
      ["finding_started", "Pact tegen Armoede"],
    ]);
  });

  it("leads by no id from a correction under way to what is published", async () => {
    const place = { collaborationId: "pact", cycleYear: 2026, revision: 0 };
    const [auditor, clerk] = [viewer("auditor"), viewer("clerk")];
    const { findingId, revision } = await nowadays(() => saveDraft(auditor, place, TYPED_FINDING));
    await nowadays(() => publishFinding(auditor, findingId, revision));
    await nowadays(() => startCorrection(auditor, findingId, "Een cijfer."));
    const [underway, published] = await listed();
    expect(underway?.objectId).toBeNull();
    expect(published?.objectId).toBe(findingId);
    const filters = readLogFilters({ type: "finding", object: findingId });
    const ofObject = async (who: typeof clerk) =>
      (await listEvents(who, filters, readLogPlace({}))).rows.map(({ action }) => action);
    expect(await ofObject(clerk)).toEqual(["finding_published", "finding_started"]);
    expect(await ofObject(auditor)).toContain("finding_correction_started");
    expect((await getEvent(clerk, underway?.sequence ?? 0)).objectId).toBeNull();
    expect(await exportedIds(clerk)).toEqual([findingId, findingId, null]);
    expect(await exportedIds(auditor)).toEqual([findingId, findingId, findingId]);
  });
});

import type { DraftFinding } from "@/features/findings/content";
import { addFindingFile } from "@/features/findings/evidence/mutations";
import { saveDraft, startCorrection } from "@/features/findings/form/mutations";
import { publishFinding } from "@/features/findings/mutations";
import { drawSample, publishSample, saveSample } from "@/features/findings/samples/mutations";
import { auditor, onDay } from "@/test/acting";
import { pdf } from "@/test/evidence";
import { TYPED_FINDING } from "@/test/typed";

/** Written in two sittings, published, corrected. */
export async function tellOfTheFinding(collaborationId: string): Promise<void> {
  const place = { collaborationId, cycleYear: 2026 };
  const save = (day: string, revision: number, typed: DraftFinding) =>
    onDay(day, () => saveDraft(auditor, { ...place, revision }, typed));
  const { findingId, revision } = await save("21", 0, TYPED_FINDING);
  const files = [await onDay("21", () => addFindingFile(auditor, findingId, pdf("drie")))];
  const scoping = { ...TYPED_FINDING.performances.scoping, files };
  const typed = { ...TYPED_FINDING, performances: { ...TYPED_FINDING.performances, scoping } };
  const saved = await save("22", revision, typed);
  await onDay("22", () => publishFinding(auditor, findingId, saved.revision));
  const correction = await onDay("23", () => startCorrection(auditor, findingId, "Een getal."));
  const corrected = { ...typed, observed: "De juiste feiten." };
  const last = await save("23", correction.revision, corrected);
  await onDay("23", () => publishFinding(auditor, findingId, last.revision));
}

export async function tellOfTheSample(): Promise<void> {
  const draw = { cycleYear: 2026, momentId: null, size: 1, seed: "a" };
  const sample = await drawSample(auditor, draw);
  await saveSample(auditor, sample, 1, [{ checked: true, remark: "Klopt." }]);
  await publishSample(auditor, sample, 2);
}

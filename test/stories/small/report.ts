import { addEvidenceFile, addEvidenceLink } from "@/features/reports/evidence/mutations";
import { saveDraft, startCorrection } from "@/features/reports/form/mutations";
import {
  releaseReport,
  requireSubmitted,
  returnReport,
  submitReport,
  withdrawReport,
} from "@/features/reports/mutations";
import { alderman, official, onDay } from "@/test/acting";
import { pdf } from "@/test/evidence";
import { COLLEGE_DECISION, typedReport } from "@/test/typed";
import type { Told } from "./collaboration";

/** Withdrawn once, returned once, released, corrected. */
export async function tellOfTheReport({
  collaborationId,
  momentId,
  indicatorId,
  milestoneId,
}: Told): Promise<string> {
  const place = { collaborationId, momentId };
  const typed = typedReport("3", indicatorId, milestoneId);
  const started = await onDay("02", () => saveDraft(official, { ...place, revision: 0 }, typed));
  const { reportId } = started;
  const evidence: string[] = [];
  for (const text of ["een", "twee"]) {
    evidence.push(await onDay("03", () => addEvidenceFile(official, reportId, pdf(text))));
  }
  const link = { title: "Monitor", url: "https://example.org/monitor" };
  evidence.push(await onDay("03", () => addEvidenceLink(official, reportId, link)));
  const scoping = { score: "4", reason: "Zie bewijs.", evidence };
  const whole = { ...typed, performances: { ...typed.performances, scoping } };
  const submit = async (date: string, revision: number) => {
    const result = await onDay(date, () => submitReport(official, { ...place, revision }, whole));
    requireSubmitted(result);
    return result.saved;
  };
  const taken = await submit("03", started.revision);
  await onDay("03", () => withdrawReport(official, reportId, taken.number));
  const first = await submit("04", taken.revision);
  await onDay("05", () => returnReport(alderman, reportId, first.number, "Te kort."));
  const second = await submit("06", first.revision);
  await onDay("07", () => releaseReport(alderman, reportId, second.number, COLLEGE_DECISION));
  const correction = await onDay("08", () => startCorrection(official, reportId, "Cijfer."));
  const third = await submit("09", correction.revision);
  await onDay("10", () => releaseReport(alderman, reportId, third.number, COLLEGE_DECISION));
  return reportId;
}

/** The report of `insertFilingPlace` and `insertFigures`, as the product files it: submitted on 12 November 2026. */

import { expect } from "vitest";
import { releaseReport, submitReport } from "@/features/reports/mutations";
import { COLLEGE_DECISION } from "@/test/typed";
import { alderman, official, onDay } from "../acting";
import { typedReport } from "../typed";

/** @returns its id */
export async function fileReport(typed = typedReport()): Promise<string> {
  const place = { collaborationId: "pact", momentId: "burap", revision: 0 };
  const { saved, issues } = await onDay("12", () => submitReport(official, place, typed));
  expect(issues).toEqual([]);
  return saved.reportId;
}

/** @param day of November */
export async function fileAndRelease(typed = typedReport(), day = "24"): Promise<string> {
  const reportId = await fileReport(typed);
  await onDay(day, () => releaseReport(alderman, reportId, 1, COLLEGE_DECISION));
  return reportId;
}

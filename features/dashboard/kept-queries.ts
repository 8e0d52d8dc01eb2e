/**
 * What a dashboard is made of, kept until something is written on it (db/kept/reads.ts). Reports are kept by moment: a release
 * reads the reports of its own moment again, and nothing else.
 */
import "server-only";
import { type KeptRead, keptRead, keptReads } from "@/db/kept/reads";
import { topicOfMoment } from "@/db/kept/topic-marks";
import type { Topic } from "@/features/audit-log/topics";
import { listAimedIndicators, listReportedResults, resultRows } from "./result-queries";
import { listCollaborationRecords, listMomentTotals, listReportRecords } from "./standing-queries";
import type { Dashboard } from "./types";

const OF_COLLABORATIONS: Topic[] = ["collaboration", "user", "assessment", "view_round", "finding"];
const OF_ALL: Topic[] = [
  ...OF_COLLABORATIONS,
  "cycle",
  "moment",
  "report",
  "judgement",
  "study",
  "recommendation",
];

// A large municipality's dashboard, and each part of it, is some megabytes.
const DASHBOARD: KeptRead = { name: "dashboard", topics: OF_ALL, atMost: 8 };
const COLLABORATIONS: KeptRead = { name: "collaborations", topics: OF_COLLABORATIONS, atMost: 2 };
const INDICATORS: KeptRead = { name: "indicators", topics: ["collaboration"], atMost: 2 };

/** Moments of more cycles than somebody leafs through. */
const byMoment = (name: string): KeptRead => ({
  name,
  topics: (momentId) => [topicOfMoment(momentId)],
  atMost: 24,
});
const REPORTS = byMoment("reports");
const RESULTS = byMoment("results");
const TOTALS = byMoment("totals");

export const keptDashboard = (key: string, read: () => Promise<Dashboard>) =>
  keptRead(DASHBOARD, key, read);

export const keptCollaborations = (year: number) =>
  keptRead(COLLABORATIONS, String(year), () => listCollaborationRecords(year));

export const keptReports = (momentIds: readonly string[]) =>
  keptRows(REPORTS, momentIds, listReportRecords);

export const keptTotals = (momentIds: readonly string[]) =>
  keptRows(TOTALS, momentIds, listMomentTotals);

/** @param momentIds the control moments of the cycle, the latest first */
export async function keptResults(year: number, momentIds: readonly string[]) {
  const [aimed, reported] = await Promise.all([
    keptRead(INDICATORS, String(year), () => listAimedIndicators(year)),
    keptRows(RESULTS, momentIds, listReportedResults),
  ]);
  return resultRows(aimed, reported);
}

/** The rows of some moments, in the order of the moments. */
async function keptRows<Row extends { momentId: string }>(
  kind: KeptRead,
  momentIds: readonly string[],
  read: (momentIds: readonly string[]) => PromiseLike<Row[]>,
): Promise<Row[]> {
  const rows = await keptReads(kind, momentIds, async (missing) => {
    const found = new Map<string, Row[]>(missing.map((id) => [id, []]));
    for (const row of await read(missing)) found.get(row.momentId)?.push(row);
    return found;
  });
  return rows.flatMap((some) => some ?? []);
}

/** The list of recommendations as a file: four answers, a column each. Pure. */
import type { Table } from "@/lib/csv";
import { progressKindsOf } from "./standing";
import type { RecommendationSummary } from "./types";

type Words = (key: string, values?: Record<string, string | number>) => string;

const COLUMNS = [
  "study",
  "reportedOn",
  "number",
  "text",
  "addressees",
  "collaborations",
  "performances",
  "decision",
  "response",
  "collegeProgress",
  "councilProgress",
  "verdict",
  "gap",
  "owner",
  "dueOn",
  "overdue",
  "timesMoved",
  "daysMoved",
];

/** @param t words of messages/<locale>/recommendations.json */
export function recommendationsTable(
  rows: readonly RecommendationSummary[],
  t: Words,
  vocabulary: Words,
): Table {
  const list = (words: readonly string[]) => words.join(", ");
  return [
    COLUMNS.map((column) => t(`export.${column}`)),
    ...rows.map((row) => {
      // Who is not addressed reports nothing; who is, may not have reported yet.
      const reported = (kind: "college_progress" | "council_progress", word: string | null) =>
        progressKindsOf(row).includes(kind)
          ? vocabulary(`progress_status.${word ?? "none"}`)
          : null;
      return [
        row.study.title,
        row.study.reportedOn,
        row.number,
        row.text,
        list(row.addressees.map((who) => vocabulary(`addressee.${who}`))),
        list(row.collaborations.map(({ name }) => name)),
        list(row.performances.map((one) => vocabulary(`performance_short.${one}`))),
        vocabulary(`council_decision.${row.decision}`),
        vocabulary(`college_response.${row.response ?? "none"}`),
        reported("college_progress", row.collegeProgress),
        reported("council_progress", row.councilProgress),
        vocabulary(`audit_verdict.${row.verdict}`),
        row.gap && t(`gap.${row.gap}`),
        row.owner?.name ?? null,
        row.dueOn,
        t(`export.${row.isOverdue ? "yes" : "no"}`),
        row.moves.times,
        row.moves.days,
      ];
    }),
  ];
}

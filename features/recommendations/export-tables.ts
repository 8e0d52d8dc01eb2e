/** Recommendations as files: four answers, a column each; how often which verdict; and what was said when. Pure. */
import { AUDIT_VERDICTS, type AuditVerdict, type StatementKind } from "@/db/vocabulary";
import { momentShortName } from "@/features/cycles/moment-state";
import { evidenceText } from "@/features/evidence/links";
import { dateOf } from "@/lib/dates";
import { type Column, type Table, tableOf } from "@/lib/files/csv";
import type { Words } from "@/lib/message-keys";
import type { FollowUpContent } from "./follow-ups/content";
import type { MatrixRow } from "./list-filters";
import { ANSWER_VOCABULARY, progressKindsOf } from "./standing";
import type { RecommendationDetail, RecommendationSummary, TimelineEntry } from "./types";

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

export const matrixTable = (rows: readonly MatrixRow[], t: Words, vocabulary: Words): Table =>
  tableOf(rows, [
    [t("export.study"), ({ study }) => study.title],
    [t("export.reportedOn"), ({ study }) => study.reportedOn],
    ...AUDIT_VERDICTS.map(
      (verdict: AuditVerdict): Column<MatrixRow> => [
        vocabulary(`audit_verdict.${verdict}`),
        ({ counts }) => counts.verdicts[verdict],
      ],
    ),
    [t("matrix.claimed"), ({ counts }) => counts.claimed],
    [t("matrix.gaps"), ({ counts }) => counts.gaps],
    [t("matrix.overdue"), ({ counts }) => counts.overdue],
    [t("matrix.total"), ({ counts }) => counts.total],
  ]);

/** Where each recommendation stood on the day that the yearly report was sent, with what was last said of it. */
export function followUpTable({ studies }: FollowUpContent, t: Words, vocabulary: Words): Table {
  const rows = studies.flatMap(({ title, reportedOn, items }) =>
    items.map((item) => ({ ...item, title, reportedOn })),
  );
  const progress = (kind: StatementKind, row: (typeof rows)[number], word: string | null) =>
    progressKindsOf(row).includes(kind) ? vocabulary(`progress_status.${word ?? "none"}`) : null;
  return tableOf(rows, [
    [t("export.study"), ({ title }) => title],
    [t("export.reportedOn"), ({ reportedOn }) => reportedOn],
    [t("export.number"), ({ number }) => number],
    [t("export.text"), ({ text }) => text],
    [t("export.decision"), ({ decision }) => vocabulary(`council_decision.${decision}`)],
    [t("export.response"), ({ response }) => vocabulary(`college_response.${response ?? "none"}`)],
    [t("export.collegeProgress"), (row) => progress("college_progress", row, row.collegeProgress)],
    [t("export.councilProgress"), (row) => progress("council_progress", row, row.councilProgress)],
    [t("export.verdict"), ({ verdict }) => vocabulary(`audit_verdict.${verdict}`)],
    [t("export.verdictText"), ({ texts }) => texts.verdict ?? null],
    [t("export.owner"), ({ owner }) => owner],
    [t("export.dueOn"), ({ dueOn }) => dueOn],
    [t("export.timesMoved"), ({ moves }) => moves.times],
  ]);
}

const WHAT: Readonly<Record<StatementKind, string>> = {
  decision: "decision",
  response: "response",
  college_progress: "collegeProgress",
  council_progress: "councilProgress",
  verdict: "verdict",
};

/** All that was said of one recommendation, the oldest first. */
export function timelineTable(
  { timeline }: Pick<RecommendationDetail, "timeline">,
  t: Words,
  vocabulary: Words,
): Table {
  const what = (entry: TimelineEntry) => {
    if (entry.type === "version") return t("studies.version", { number: entry.version.number });
    if (entry.type === "move") return t("export.moved");
    if (entry.type === "report") return t("export.report");
    return t(`export.${WHAT[entry.statement.kind]}`);
  };
  const answer = (entry: TimelineEntry) => {
    if (entry.type === "version") return null;
    if (entry.type === "move") return entry.move.newDueOn;
    if (entry.type === "report") {
      const { collaboration, moment } = entry.report;
      return `${collaboration}, ${momentShortName(moment, vocabulary)} ${moment.cycleYear}`;
    }
    const { kind, word } = entry.statement;
    return vocabulary(`${ANSWER_VOCABULARY[kind]}.${word}`);
  };
  const text = (entry: TimelineEntry) => {
    if (entry.type === "version") return entry.version.reason;
    if (entry.type === "report") return entry.report.sentence;
    return entry.type === "move" ? entry.move.reason : entry.statement.text;
  };
  const by = (entry: TimelineEntry) => {
    if (entry.type === "version") return entry.version.by;
    if (entry.type === "report") return null;
    return entry.type === "move" ? entry.move.by : entry.statement.madeBy;
  };
  const evidence = (entry: TimelineEntry) => {
    if (entry.type !== "statement") return null;
    const { evidenceUrl, evidence: files } = entry.statement;
    return [evidenceUrl, evidenceText(files)].filter(Boolean).join("\n") || null;
  };
  return tableOf(timeline, [
    [t("export.when"), ({ at }) => dateOf(at)],
    [t("export.what"), what],
    [t("export.answer"), answer],
    [t("export.explanation"), text],
    [t("answers.evidence"), evidence],
    [t("export.by"), by],
    [
      t("studies.hash"),
      (entry) => {
        if (entry.type === "move" || entry.type === "report") return null;
        return entry.type === "version"
          ? entry.version.snapshotSha256
          : entry.statement.snapshotSha256;
      },
    ],
  ]);
}

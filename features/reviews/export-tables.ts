/** The lists of questions and of commitments as files. Pure. */
import { momentShortName } from "@/features/cycles/moment-state";
import { dateOf } from "@/lib/dates";
import type { Table } from "@/lib/files/csv";
import type { Words } from "@/lib/message-keys";
import type { CommitmentSummary, QuestionSummary } from "./types";

export function questionsTable(
  rows: readonly QuestionSummary[],
  t: Words,
  vocabulary: Words,
): Table {
  return [
    [
      t("question"),
      t("askedBy"),
      t("group"),
      t("kind"),
      t("performance"),
      t("state"),
      t("asked"),
      t("due"),
      t("answered"),
      t("collaboration"),
      t("moment"),
      t("cycle"),
    ],
    ...rows.map((row) => [
      row.text,
      row.askedBy.name,
      row.askedBy.politicalGroup,
      vocabulary(`question_kind.${row.kind}`),
      row.performance && vocabulary(`performance_short.${row.performance}`),
      t(`states.${row.isOverdue ? "overdue" : row.status === "answered" ? "answered" : "open"}`),
      dateOf(row.askedAt),
      row.dueOn,
      row.answeredAt && dateOf(row.answeredAt),
      row.collaboration.name,
      momentShortName(row.moment, vocabulary),
      row.moment.cycleYear,
    ]),
  ];
}

export function commitmentsTable(rows: readonly CommitmentSummary[], t: Words): Table {
  return [
    [
      t("commitment"),
      t("state"),
      t("due"),
      t("moved"),
      t("reportedDone"),
      t("collaboration"),
      t("holder"),
    ],
    ...rows.map((row) => [
      row.text,
      t(`states.${row.isOverdue ? "overdue" : row.status}`),
      row.dueOn,
      t(row.isMoved ? "yes" : "no"),
      row.reportedDoneAt && dateOf(row.reportedDoneAt),
      row.collaboration.name,
      row.portfolioHolder,
    ]),
  ];
}

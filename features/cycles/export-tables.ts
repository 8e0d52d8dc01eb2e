/** The moments of a cycle, and the dates of them that moved, as files. Pure. */
import { MOMENT_DATES } from "@/db/vocabulary";
import { type CalendarDate, dateOf } from "@/lib/dates";
import { type Table, tableOf } from "@/lib/files/csv";
import type { Words } from "@/lib/message-keys";
import { momentName, momentState } from "./moment-state";
import { type CycleDetail, DATE_FIELDS, type MomentSummary } from "./types";

export function momentsTable(
  moments: readonly MomentSummary[],
  today: CalendarDate,
  t: Words<"cycles">,
  vocabulary: Words<"vocabulary">,
): Table {
  return [
    [t("moment"), t("side"), t("state"), ...MOMENT_DATES.map((field) => t(`dates.${field}`))],
    ...moments.map((moment) => [
      momentName(moment, vocabulary),
      vocabulary(`moment_side.${moment.side}`),
      t(`states.${momentState(moment, today)}`),
      ...MOMENT_DATES.map((field) => moment[DATE_FIELDS[field]]),
    ]),
  ];
}

/** In the order in which they were moved. */
export function movedDatesTable(
  { moments }: CycleDetail,
  t: Words<"cycles">,
  vocabulary: Words<"vocabulary">,
): Table {
  const rows = moments
    .flatMap((moment) => moment.dateChanges.map((change) => ({ moment, ...change })))
    .sort((one, other) => one.changedAt.getTime() - other.changedAt.getTime());
  return tableOf(rows, [
    [t("moment"), ({ moment }) => momentName(moment, vocabulary)],
    [t("export.field"), ({ field }) => t(`dates.${field}`)],
    [t("export.old"), ({ oldOn }) => oldOn],
    [t("export.new"), ({ newOn }) => newOn],
    [t("reason"), ({ reason }) => reason],
    [t("export.by"), ({ changedBy }) => changedBy],
    [t("export.on"), ({ changedAt }) => dateOf(changedAt)],
  ]);
}

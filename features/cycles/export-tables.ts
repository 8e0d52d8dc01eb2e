/** The moments of a cycle as a file. Pure. */
import { MOMENT_DATES } from "@/db/vocabulary";
import type { Table } from "@/lib/csv";
import type { CalendarDate } from "@/lib/dates";
import { momentName, momentState } from "./moment-state";
import { DATE_FIELDS, type MomentSummary } from "./types";

type Words = (key: string) => string;

export function momentsTable(
  moments: readonly MomentSummary[],
  today: CalendarDate,
  t: Words,
  vocabulary: Words,
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

/** What reached the council, and what it did, as files. Pure. */
import { momentName, momentShortName } from "@/features/cycles/moment-state";
import { commitmentHref } from "@/features/hrefs";
import type { ReportRow } from "@/features/reports/types";
import type { CalendarDate } from "@/lib/dates";
import { type Table, tableOf } from "@/lib/files/csv";
import type { Words } from "@/lib/message-keys";
import { momentParts, owedPerMoment } from "./part";
import type { ArrivalRow, CouncilRecord } from "./types";

export function arrivalsTable(
  rows: readonly ArrivalRow[],
  t: Words<"council">,
  vocabulary: Words<"vocabulary">,
): Table {
  return [
    [
      t("arrivals.collaboration"),
      t("arrivals.kind"),
      t("arrivals.moment"),
      t("arrivals.influence"),
      t("arrivals.days"),
      t("arrivals.arrived"),
      t("arrivals.committee"),
      t("arrivals.council"),
    ],
    ...rows.map((row) => [
      row.collaboration.name,
      t(`kinds.${row.kind}`),
      row.moment && momentShortName(row.moment, vocabulary),
      t(`influences.${row.influence}`),
      row.daysAhead,
      row.arrivedOn,
      row.committeeOn,
      row.councilOn,
    ]),
  ];
}

type OfCycle = {
  record: CouncilRecord;
  owed: readonly Pick<ReportRow, "moment">[];
  seats: number;
  today: CalendarDate;
};

/** A row per control moment; the share of the council is the judgements over the seats, of each report. */
export function momentPartsTable(
  { record, owed, seats, today }: OfCycle,
  t: Words<"council">,
  vocabulary: Words<"vocabulary">,
): Table {
  return tableOf(momentParts(record, owedPerMoment(owed), today), [
    [
      t("moments.moment"),
      ({ momentId }) => {
        const moment = record.moments.find(({ id }) => id === momentId);
        return moment ? momentName(moment, vocabulary) : null;
      },
    ],
    [t("export.owed"), (part) => part.owed],
    [t("moments.released"), ({ released }) => released],
    [t("moments.judged"), ({ judged }) => judged],
    [t("export.judgements"), ({ judgements }) => judgements],
    [t("export.seats"), () => seats],
    [t("moments.concluded"), ({ concluded }) => concluded],
    [t("export.asked"), ({ answers }) => answers.asked],
    [t("moments.answers"), ({ answers }) => answers.inTime],
    [t("moments.days"), ({ answers }) => answers.medianDays],
  ]);
}

export const framesTable = (
  { record }: OfCycle,
  t: Words<"council">,
  vocabulary: Words<"vocabulary">,
): Table =>
  tableOf(record.frames, [
    [t("arrivals.collaboration"), ({ collaboration }) => collaboration.name],
    [t("export.proposed"), ({ proposedOn }) => proposedOn],
    [t("export.decided"), ({ decidedOn }) => decidedOn],
    [t("export.decisionNumber"), ({ decisionNumber }) => decisionNumber],
    [
      t("export.outcome"),
      ({ isRejected, style }) =>
        isRejected ? t("frames.rejected") : vocabulary(`style.${style ?? "none"}`),
    ],
    [t("export.amended"), ({ isAmended }) => t(isAmended ? "export.yes" : "export.no")],
  ]);

/** Also those that are settled. */
export const commitmentsTable = (
  { record }: OfCycle,
  t: Words<"council">,
  vocabulary: Words<"vocabulary">,
): Table =>
  tableOf(record.commitments, [
    [t("arrivals.collaboration"), ({ collaboration }) => collaboration.name],
    [t("export.commitment"), ({ text }) => text],
    [t("export.dueOn"), ({ dueOn }) => dueOn],
    [t("export.status"), ({ status }) => vocabulary(`commitment_status.${status}`)],
    [t("export.address"), ({ id, reportId }) => commitmentHref(reportId, id)],
  ]);

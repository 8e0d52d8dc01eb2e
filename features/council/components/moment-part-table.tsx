import { EmptyState } from "@/components/ui/empty-state";
import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { momentName } from "@/features/cycles/moment-state";
import type { ReportRow } from "@/features/reports/types";
import type { CalendarDate } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatNumber, formatShare } from "@/lib/text/format";
import { type MomentPart, momentParts, owedPerMoment } from "../part";
import type { CouncilRecord } from "../types";

interface MomentPartTableProps {
  record: CouncilRecord;
  owed: readonly ReportRow[];
  seats: number;
  today: CalendarDate;
}

export async function MomentPartTable({ record, owed, seats, today }: MomentPartTableProps) {
  const [t, words, locale] = await Promise.all([
    getTranslator("council"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const parts = momentParts(record, owedPerMoment(owed), today);
  if (parts.length === 0) {
    return (
      <EmptyState title={t("moments.none")} titleLevel={3}>
        {t("moments.noneText")}
      </EmptyState>
    );
  }
  const columns: Column<MomentPart>[] = [
    {
      key: "moment",
      header: t("moments.moment"),
      rowHeader: true,
      cell: ({ momentId }) => {
        const moment = record.moments.find(({ id }) => id === momentId);
        return moment ? momentName(moment, words) : "";
      },
    },
    {
      key: "released",
      header: t("moments.released"),
      cell: ({ released, owed: of }) => t("moments.of", { count: released, of }),
    },
    {
      key: "judged",
      header: t("moments.judged"),
      cell: ({ judged, released }) => t("moments.of", { count: judged, of: released }),
    },
    {
      key: "share",
      header: t("moments.share"),
      cell: ({ judgements, released }) =>
        released === 0 || seats === 0 ? "–" : formatShare(judgements / (released * seats), locale),
    },
    {
      key: "concluded",
      header: t("moments.concluded"),
      cell: ({ concluded, released }) => t("moments.of", { count: concluded, of: released }),
    },
    {
      key: "answers",
      header: t("moments.answers"),
      cell: ({ answers }) =>
        answers.asked === 0 ? "–" : t("moments.of", { count: answers.inTime, of: answers.asked }),
    },
    {
      key: "days",
      header: t("moments.days"),
      align: "end",
      cell: ({ answers }) =>
        answers.medianDays === null ? "–" : formatNumber(answers.medianDays, locale),
    },
  ];
  return (
    <DataTable
      caption={t("moments.title")}
      columns={columns}
      rows={parts}
      rowKey={({ momentId }) => momentId}
    />
  );
}

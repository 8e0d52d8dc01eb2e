import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { TextLink } from "@/components/ui/text/text-link";
import { momentShortName } from "@/features/cycles/moment-state";
import { editReportHref, newReportHref, reportHref, reportsHref } from "@/features/hrefs";
import { FiledOn, RowScores } from "@/features/reports/components/row-parts";
import { FilingBadge } from "@/features/reports/filing/components/filing-badge";
import type { ReportList, ReportRow } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";
import { type ListFilters, REPORT_LIST, type SortKey } from "../filters";

interface ReportTableProps {
  list: ReportList;
  filters: ListFilters;
}

export async function ReportTable({ list, filters }: ReportTableProps) {
  const [t, words] = await Promise.all([getTranslator("reports"), getTranslator("vocabulary")]);
  const query = { ...filters, cycle: list.cycleYear };
  const sort = (key: SortKey) => REPORT_LIST.columnSort(query, key, reportsHref);
  const moment = (row: ReportRow) => momentShortName(row.moment, words);
  const columns: Column<ReportRow>[] = [
    {
      key: "name",
      header: t("list.collaboration"),
      rowHeader: true,
      sort: sort("name"),
      cell: ({ reportId, collaboration }) =>
        reportId ? (
          <TextLink href={reportHref(reportId, { from: "reports" })} lang="nl">
            {collaboration.name}
          </TextLink>
        ) : (
          <span lang="nl">{collaboration.name}</span>
        ),
    },
    { key: "moment", header: t("list.moment"), sort: sort("moment"), nowrap: true, cell: moment },
    {
      key: "state",
      header: t("list.state"),
      sort: sort("state"),
      cell: (row) => <FilingBadge row={row} />,
    },
    {
      key: "scores",
      header: t("list.scores"),
      sort: sort("lowest"),
      cell: (row) => <RowScores row={row} />,
    },
    {
      key: "filed",
      header: t("list.filed"),
      sort: sort("filed"),
      cell: (row) => <FiledOn row={row} />,
    },
    ...(list.hasOwn ? [{ key: "what", header: t("list.what"), cell: whatToDo }] : []),
  ];
  return (
    <DataTable
      caption={t("list.caption", { year: String(list.cycleYear) })}
      columns={columns}
      rows={list.rows}
      rowKey={(row) => `${row.collaboration.id}/${row.moment.id}`}
    />
  );

  function whatToDo(row: ReportRow) {
    if (!row.mayWrite) return null;
    const isNew = row.latestStatus === null;
    const href =
      isNew || row.reportId === null
        ? newReportHref(row.collaboration.id, row.moment.id)
        : editReportHref(row.reportId);
    return (
      <TextLink href={href}>
        {t(isNew ? "list.write" : "list.goOn")}
        <span className="sr-only">
          {" "}
          {row.collaboration.name}, {moment(row)}
        </span>
      </TextLink>
    );
  }
}

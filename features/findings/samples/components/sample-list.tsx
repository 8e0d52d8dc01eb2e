import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { Downloads } from "@/components/ui/tables/downloads";
import { Pagination } from "@/components/ui/tables/pagination";
import { TextLink } from "@/components/ui/text/text-link";
import { exportHrefs, sampleHref, samplesHref } from "@/features/hrefs";
import { dateOf } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import type { SampleList as List, SampleRow } from "../types";
import { placeName } from "./sample-words";

export async function SampleList({ list }: { list: List }) {
  const [t, words, locale] = await Promise.all([
    getTranslator("samples"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  if (list.total === 0) {
    return (
      <EmptyState title={t("list.emptyTitle")}>
        {t(list.mayDraw ? "list.emptyAuditor" : "list.empty")}
      </EmptyState>
    );
  }
  const columns: Column<SampleRow>[] = [
    {
      key: "place",
      header: t("list.place"),
      rowHeader: true,
      cell: (row) => <TextLink href={sampleHref(row.id)}>{placeName(row, t, words)}</TextLink>,
    },
    {
      key: "size",
      header: t("list.size"),
      cell: ({ size, populationSize }) => t("list.of", { size, of: populationSize }),
    },
    {
      key: "checked",
      header: t("list.checked"),
      cell: ({ checked, size }) => t("list.of", { size: checked, of: size }),
    },
    {
      key: "drawn",
      header: t("list.drawn"),
      nowrap: true,
      cell: ({ drawnAt }) => formatShortDate(dateOf(drawnAt), locale),
    },
    {
      key: "status",
      header: t("list.state"),
      cell: ({ status }) => (
        <Badge tone={status === "published" ? "done" : "attention"}>
          {words(`sample_status.${status}`)}
        </Badge>
      ),
    },
  ];
  return (
    <Card
      title={t("list.total", { count: list.total })}
      actions={
        list.rows.some(({ status }) => status === "published") && (
          <Downloads hrefs={exportHrefs("samples")} />
        )
      }
    >
      <DataTable
        caption={t("list.caption")}
        columns={columns}
        rows={list.rows}
        rowKey={({ id }) => id}
      />
      <Pagination
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => samplesHref({ page: page > 1 ? page : null })}
      />
    </Card>
  );
}

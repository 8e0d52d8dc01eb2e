import { EmptyState } from "@/components/ui/empty-state";
import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { TextLink } from "@/components/ui/text/text-link";
import { auditEventHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDateTime, formatNumber } from "@/lib/text/format";
import type { LogRow } from "../types";
import { EventAction, EventActor, EventSubject } from "./event-parts";

export async function LogTable({ rows }: { rows: readonly LogRow[] }) {
  const [t, locale] = await Promise.all([getTranslator("audit-log"), getLocale()]);
  if (rows.length === 0) {
    return <EmptyState title={t("list.emptyTitle")}>{t("list.empty")}</EmptyState>;
  }
  const columns: Column<LogRow>[] = [
    {
      key: "number",
      header: t("list.number"),
      rowHeader: true,
      align: "end",
      cell: ({ sequence }) => (
        <TextLink href={auditEventHref(sequence)}>{formatNumber(sequence, locale)}</TextLink>
      ),
    },
    {
      key: "when",
      header: t("list.when"),
      cell: ({ occurredAt }) => (
        <time dateTime={occurredAt.toISOString()}>{formatDateTime(occurredAt, locale)}</time>
      ),
    },
    { key: "who", header: t("list.who"), cell: (row) => <EventActor row={row} /> },
    { key: "what", header: t("list.what"), cell: (row) => <EventAction row={row} /> },
    { key: "about", header: t("list.about"), cell: (row) => <EventSubject row={row} /> },
  ];
  return (
    <DataTable
      caption={t("list.caption")}
      columns={columns}
      rows={rows}
      rowKey={({ sequence }) => String(sequence)}
    />
  );
}

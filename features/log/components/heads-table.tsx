import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { auditHeadsHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate, formatMonth, formatNumber } from "@/lib/text/format";
import type { DayHead, MonthOfHeads } from "../heads";

/** The days of one month. Today's is said to be provisional: the next event moves it. */
export async function HeadsTable({ shown }: { shown: MonthOfHeads }) {
  const [t, locale] = await Promise.all([getTranslator("audit-log"), getLocale()]);
  const nameOf = (month: string) => formatMonth(`${month}-01`, locale);
  const columns: Column<DayHead>[] = [
    {
      key: "date",
      header: t("heads.date"),
      rowHeader: true,
      cell: ({ date }) => (
        <>
          <time dateTime={date}>{formatDate(date, locale)}</time>
          {date === shown.today && (
            <span className="block text-sm text-ink-secondary">{t("heads.provisional")}</span>
          )}
        </>
      ),
    },
    {
      key: "sequence",
      header: t("heads.sequence"),
      align: "end",
      cell: ({ sequence }) => formatNumber(sequence, locale),
    },
    {
      key: "hash",
      header: t("heads.hash"),
      cell: ({ hash }) => <code className="text-sm [overflow-wrap:anywhere]">{hash}</code>,
    },
  ];
  return (
    <>
      {shown.heads.length > 0 ? (
        <DataTable
          caption={t("heads.caption", { month: nameOf(shown.month) })}
          captionHidden={false}
          columns={columns}
          rows={shown.heads}
          rowKey={({ date }) => date}
        />
      ) : (
        <EmptyState title={t("heads.emptyTitle")}>{t("heads.empty")}</EmptyState>
      )}
      <nav aria-label={t("heads.months")} className="flex flex-wrap gap-4 pt-3">
        {shown.earlier && (
          <ButtonLink
            href={auditHeadsHref({ month: shown.earlier })}
            variant="secondary"
            size="small"
          >
            {t("heads.earlier", { month: nameOf(shown.earlier) })}
          </ButtonLink>
        )}
        {shown.later && (
          <ButtonLink
            href={auditHeadsHref({ month: shown.later })}
            variant="secondary"
            size="small"
          >
            {t("heads.later", { month: nameOf(shown.later) })}
          </ButtonLink>
        )}
      </nav>
    </>
  );
}

import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { TextLink } from "@/components/ui/text/text-link";
import { collaborationHref, commitmentHref, commitmentsHref } from "@/features/hrefs";
import { FIRST_COLUMN, shortened } from "@/features/reviews/components/shortened";
import { COMMITMENT_LIST, type CommitmentFilter } from "@/features/reviews/list-filters";
import type { CommitmentSummary } from "@/features/reviews/types";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import { CommitmentState } from "./commitment-item";

interface CommitmentTableProps {
  rows: CommitmentSummary[];
  filter: CommitmentFilter;
}

/** Commitments as a table; each leads to its place on the report, where it can be acted on. */
export async function CommitmentTable({ rows, filter }: CommitmentTableProps) {
  const [t, locale] = await Promise.all([getTranslator("commitments"), getLocale()]);
  const sort = (key: CommitmentFilter["sort"]["key"]) =>
    COMMITMENT_LIST.columnSort(filter, key, commitmentsHref);
  const columns: Column<CommitmentSummary>[] = [
    {
      key: "commitment",
      header: t("commitment"),
      rowHeader: true,
      cell: ({ id, reportId, text }) => (
        <div className={FIRST_COLUMN}>
          {reportId ? (
            <TextLink href={commitmentHref(reportId, id)} lang="nl">
              {shortened(text)}
            </TextLink>
          ) : (
            <span lang="nl">{shortened(text)}</span>
          )}
        </div>
      ),
    },
    {
      key: "state",
      header: t("state"),
      nowrap: true,
      cell: (commitment) => <CommitmentState commitment={commitment} isShort />,
    },
    {
      key: "due",
      header: t("due"),
      sort: sort("due"),
      nowrap: true,
      cell: ({ dueOn, isMoved }) => (
        <>
          {formatShortDate(dueOn, locale)}
          {isMoved && <span className="block text-sm text-ink-secondary">{t("moved")}</span>}
        </>
      ),
    },
    {
      key: "collaboration",
      header: t("collaboration"),
      sort: sort("collaboration"),
      cell: ({ collaboration }) => (
        <TextLink href={collaborationHref(collaboration.slug)} lang="nl">
          {collaboration.name}
        </TextLink>
      ),
    },
    {
      key: "holder",
      header: t("holder"),
      sort: sort("holder"),
      cell: ({ portfolioHolder }) => portfolioHolder ?? t("noHolder"),
    },
  ];
  return <DataTable caption={t("caption")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { TextLink } from "@/components/ui/text/text-link";
import { recommendationHref, recommendationsHref } from "@/features/hrefs";
import type { Address } from "@/lib/list-address";
import { RECOMMENDATION_LIST, type RecommendationFilter, type SortColumn } from "../list-filters";
import { progressKindsOf } from "../standing";
import { DueDate } from "../statements/components/due-date";
import type { RecommendationSummary } from "../types";
import { shortened } from "./shortened";
import { GapBadge, VerdictBadge } from "./standing-badges";
import { addressedTo, getWords, type Words } from "./words";

interface Props {
  rows: readonly RecommendationSummary[];
  filter: RecommendationFilter;
}

/** The four answers beside each other, a column each. */
export async function RecommendationTable({ rows, filter }: Props) {
  const all = await getWords();
  const { t, words } = all;
  const hrefOf = (query: Address) => recommendationsHref(query, "list");
  const sort = (key: SortColumn) => RECOMMENDATION_LIST.columnSort(filter, key, hrefOf);
  const columns: Column<RecommendationSummary>[] = [
    {
      key: "recommendation",
      header: t("table.recommendation"),
      rowHeader: true,
      sort: sort("study"),
      cell: (row) => (
        <div className="max-w-prose sm:min-w-64">
          <TextLink href={recommendationHref(row.id)} lang="nl">
            {row.number}. {shortened(row.text)}
          </TextLink>
          <span className="block text-sm text-ink-secondary" lang="nl">
            {row.study.title}, {row.study.reportedOn.slice(0, 4)}
          </span>
          <span className="block text-sm text-ink-secondary">
            {addressedTo(row.addressees, all)}
          </span>
        </div>
      ),
    },
    {
      key: "decision",
      header: t("table.decision"),
      cell: ({ decision }) => words(`council_decision.${decision}`),
    },
    {
      key: "response",
      header: t("table.response"),
      cell: ({ response }) => words(`college_response.${response ?? "none"}`),
    },
    {
      key: "progress",
      header: t("table.progress"),
      cell: (row) => <Progress row={row} words={all} />,
    },
    {
      key: "verdict",
      header: t("table.verdict"),
      sort: sort("verdict"),
      cell: ({ verdict, gap }) => (
        <span className="flex flex-wrap gap-1">
          <VerdictBadge verdict={verdict} />
          <GapBadge gap={gap} />
        </span>
      ),
    },
    {
      key: "due",
      header: t("due"),
      sort: sort("due"),
      cell: (row) => <DueDate {...row} />,
    },
    {
      key: "owner",
      header: t("owner"),
      sort: sort("owner"),
      cell: ({ owner }) => owner?.name ?? t("noOwner"),
    },
  ];
  return (
    <DataTable caption={t("table.caption")} columns={columns} rows={rows} rowKey={({ id }) => id} />
  );
}

/** What each addressee reports; of two each under its own name. */
function Progress({ row, words: { t, words } }: { row: RecommendationSummary; words: Words }) {
  const kinds = progressKindsOf(row);
  return kinds.map((kind) => {
    const progress = kind === "college_progress" ? row.collegeProgress : row.councilProgress;
    const word = words(`progress_status.${progress ?? "none"}`);
    return (
      <span key={kind} className="block">
        {kinds.length > 1 ? t("table.by", { who: t(`answers.${kind}`), word }) : word}
      </span>
    );
  });
}

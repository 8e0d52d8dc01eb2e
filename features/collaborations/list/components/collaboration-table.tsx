import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { TextLink } from "@/components/ui/text/text-link";
import { LowestScore } from "@/features/collaborations/figures/components/lowest-score";
import type { CollaborationListItem } from "@/features/collaborations/types";
import { collaborationHref, collaborationsHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { COLLABORATION_LIST, type ListFilters, type SortKey } from "../filters";
import { AttentionBadges } from "./attention-badges";

interface CollaborationTableProps {
  items: readonly CollaborationListItem[];
  filters: ListFilters;
}

export async function CollaborationTable({ items, filters }: CollaborationTableProps) {
  const [t, vocabulary] = await Promise.all([
    getTranslator("collaborations"),
    getTranslator("vocabulary"),
  ]);
  const sort = (key: SortKey) => COLLABORATION_LIST.columnSort(filters, key, collaborationsHref);
  const columns: Column<CollaborationListItem>[] = [
    {
      key: "name",
      header: t("name"),
      sort: sort("name"),
      rowHeader: true,
      cell: ({ slug, name }) => (
        <TextLink
          href={collaborationHref(slug)}
          lang="nl"
          className="inline-block min-w-44 font-bold"
        >
          {name}
        </TextLink>
      ),
    },
    {
      key: "attention",
      header: t("attention"),
      cell: ({ reasons }) => <AttentionBadges reasons={reasons} />,
    },
    {
      key: "score",
      header: t("lowest"),
      sort: sort("score"),
      cell: ({ latest }) => <LowestScore latest={latest} />,
    },
    {
      key: "programme",
      header: t("programme"),
      sort: sort("programme"),
      cell: ({ programme }) => <span lang="nl">{programme}</span>,
    },
    {
      key: "style",
      header: t("style"),
      cell: ({ style }) => vocabulary(`style.${style ?? "none"}`),
    },
    {
      key: "holder",
      header: t("holder"),
      sort: sort("holder"),
      cell: ({ portfolioHolder }) => portfolioHolder ?? t("noHolder"),
    },
    {
      key: "partners",
      header: t("partners"),
      sort: sort("partners"),
      align: "end",
      cell: ({ partnerCount }) => partnerCount,
    },
  ];
  return (
    <DataTable caption={t("caption")} columns={columns} rows={items} rowKey={({ id }) => id} />
  );
}

import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Downloads } from "@/components/ui/tables/downloads";
import { Pagination } from "@/components/ui/tables/pagination";
import type { CollaborationList as List } from "@/features/collaborations/types";
import { collaborationsHref, exportHrefs } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { COLLABORATION_LIST, type ListFilters } from "../filters";
import { CollaborationTable } from "./collaboration-table";

/** What was found: the count, the table, its pages; or what to do when there is nothing. */
export async function CollaborationList({ list, filters }: { list: List; filters: ListFilters }) {
  const [t, form] = await Promise.all([getTranslator("collaborations"), getTranslator("form")]);
  const { items, count, total, page, pages } = list;
  if (total === 0) return <EmptyState title={t("emptyTitleNone")}>{t("emptyNone")}</EmptyState>;
  if (count === 0) {
    return (
      <EmptyState
        title={t("emptyTitle")}
        action={<ButtonLink href={collaborationsHref()}>{form("clearFilters")}</ButtonLink>}
      >
        {t("emptyFiltered")}
      </EmptyState>
    );
  }
  return (
    <Card
      title={
        COLLABORATION_LIST.isNarrowed(filters)
          ? t("countOf", { count, total })
          : t("count", { count })
      }
      actions={
        <Downloads hrefs={exportHrefs("collaborations", COLLABORATION_LIST.write(filters))} />
      }
      className="grid gap-1"
    >
      <CollaborationTable items={items} filters={filters} />
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(number) =>
          collaborationsHref(COLLABORATION_LIST.write({ ...filters, page: number }))
        }
      />
    </Card>
  );
}

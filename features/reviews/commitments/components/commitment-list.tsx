import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Downloads } from "@/components/ui/tables/downloads";
import { Pagination } from "@/components/ui/tables/pagination";
import { commitmentsHref, exportHrefs } from "@/features/hrefs";
import { AccountabilityTabs } from "@/features/reviews/components/accountability-tabs";
import { COMMITMENT_LIST, type CommitmentFilter } from "@/features/reviews/list-filters";
import type { CommitmentSummary, Paged } from "@/features/reviews/types";
import { getTranslator } from "@/lib/i18n";
import { type CommitmentChoices, CommitmentFilters } from "./commitment-filters";
import { CommitmentTable } from "./commitment-table";

interface CommitmentListProps {
  found: Paged<CommitmentSummary>;
  filter: CommitmentFilter;
  choices: CommitmentChoices;
}

/** All that the college promised the council. */
export async function CommitmentList({ found, filter, choices }: CommitmentListProps) {
  const [t, form] = await Promise.all([getTranslator("commitments"), getTranslator("form")]);
  const { rows, total, page, pages } = found;
  const isNarrowed = COMMITMENT_LIST.isNarrowed(filter);
  return (
    <>
      <PageHeader title={t("title")} meta={t("count", { count: total })} />
      <AccountabilityTabs current="commitments" />
      <CommitmentFilters filter={filter} choices={choices} />
      {rows.length === 0 ? (
        <EmptyState
          title={t(isNarrowed ? "emptyNarrowed" : "empty")}
          action={
            isNarrowed && (
              <ButtonLink href={commitmentsHref()} variant="secondary">
                {form("clearFilters")}
              </ButtonLink>
            )
          }
        >
          {t(isNarrowed ? "emptyNarrowedText" : "emptyText")}
        </EmptyState>
      ) : (
        <Card
          actions={<Downloads hrefs={exportHrefs("commitments", COMMITMENT_LIST.write(filter))} />}
        >
          <CommitmentTable rows={rows} filter={filter} />
        </Card>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(to) => commitmentsHref(COMMITMENT_LIST.write({ ...filter, page: to }))}
      />
    </>
  );
}

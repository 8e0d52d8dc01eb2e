import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Downloads } from "@/components/ui/tables/downloads";
import { Pagination } from "@/components/ui/tables/pagination";
import type { Role } from "@/db/vocabulary";
import { exportHrefs, questionsHref } from "@/features/hrefs";
import { AccountabilityTabs } from "@/features/reviews/components/accountability-tabs";
import { QUESTION_LIST, type QuestionFilter } from "@/features/reviews/list-filters";
import type { Paged, QuestionSummary } from "@/features/reviews/types";
import type { Choices } from "@/lib/forms/choices";
import { getTranslator } from "@/lib/i18n";
import { QuestionFilters } from "./question-filters";
import { QuestionTable } from "./question-table";

interface QuestionListProps {
  found: Paged<QuestionSummary>;
  filter: QuestionFilter;
  collaborations: Choices;
  role: Role;
}

/** All questions of the council on released reports. */
export async function QuestionList({ found, filter, collaborations, role }: QuestionListProps) {
  const [t, form] = await Promise.all([getTranslator("questions"), getTranslator("form")]);
  const { rows, total, page, pages } = found;
  const isNarrowed = QUESTION_LIST.isNarrowed(filter);
  return (
    <>
      <PageHeader title={t("title")} meta={t("count", { count: total })} />
      <AccountabilityTabs current="questions" />
      <QuestionFilters filter={filter} collaborations={collaborations} role={role} />
      {rows.length === 0 ? (
        <EmptyState
          title={t(isNarrowed ? "emptyNarrowed" : "empty")}
          action={
            isNarrowed && (
              <ButtonLink href={questionsHref()} variant="secondary">
                {form("clearFilters")}
              </ButtonLink>
            )
          }
        >
          {t(isNarrowed ? "emptyNarrowedText" : "emptyText")}
        </EmptyState>
      ) : (
        <Card actions={<Downloads hrefs={exportHrefs("questions", QUESTION_LIST.write(filter))} />}>
          <QuestionTable rows={rows} filter={filter} />
        </Card>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(to) => questionsHref(QUESTION_LIST.write({ ...filter, page: to }))}
      />
    </>
  );
}

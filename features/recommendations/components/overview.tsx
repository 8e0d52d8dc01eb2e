import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Downloads } from "@/components/ui/tables/downloads";
import { TextLink } from "@/components/ui/text/text-link";
import { exportHrefs, newStudyHref, recommendationsHref, studyHref } from "@/features/hrefs";
import type { CalendarDate } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import { FollowUpsCard } from "../follow-ups/components/follow-ups-card";
import {
  filterRows,
  matrixOf,
  RECOMMENDATION_LIST,
  type RecommendationFilter,
  sortRows,
} from "../list-filters";
import { countStandings } from "../standing";
import type { DraftStudy, RecommendationSummary } from "../types";
import { Figures } from "./figures";
import { MatrixCard } from "./matrix-card";
import { RecommendationFilters } from "./recommendation-filters";
import { RecommendationTable } from "./recommendation-table";
import { getWords } from "./words";

interface OverviewProps {
  all: readonly RecommendationSummary[];
  filter: RecommendationFilter;
  drafts: readonly DraftStudy[];
  reports: readonly { year: number; sentAt: Date }[];
  mayKeep: boolean;
  mayCompose: boolean;
  isDemo: boolean;
  today: CalendarDate;
}

/** Every recommendation that was published, counted by study and listed. */
export async function Overview(props: OverviewProps) {
  const { all, filter, drafts, reports, mayKeep, mayCompose, isDemo, today } = props;
  const { t } = await getWords();
  return (
    <>
      <PageHeader
        title={t("title")}
        meta={isDemo && t("demoNote")}
        actions={mayKeep && <ButtonLink href={newStudyHref()}>{t("addStudy")}</ButtonLink>}
      />
      <p className="max-w-prose text-ink-secondary">{t("intro")}</p>
      {drafts.length > 0 && <Drafts drafts={drafts} />}
      {all.length === 0 ? (
        <EmptyState title={t("table.none")}>{t("table.noneText")}</EmptyState>
      ) : (
        <>
          <Figures counts={countStandings(all)} />
          <MatrixCard rows={matrixOf(all)} />
          <List all={all} filter={filter} today={today} />
        </>
      )}
      <FollowUpsCard reports={reports} mayCompose={mayCompose} today={today} />
    </>
  );
}

async function List({ all, filter, today }: Pick<OverviewProps, "all" | "filter" | "today">) {
  const [{ t }, form] = await Promise.all([getWords(), getTranslator("form")]);
  const rows = sortRows(filterRows(all, filter, today), filter);
  return (
    <section id="list" aria-labelledby="list-title" className="grid gap-4">
      <h2 id="list-title" className="text-xl">
        {t("count", { count: rows.length })}
      </h2>
      <RecommendationFilters filter={filter} all={all} />
      {rows.length === 0 ? (
        <EmptyState
          title={t("table.empty")}
          titleLevel={3}
          action={
            RECOMMENDATION_LIST.isNarrowed(filter) && (
              <ButtonLink href={recommendationsHref()} variant="secondary">
                {form("clearFilters")}
              </ButtonLink>
            )
          }
        >
          {t("table.emptyText")}
        </EmptyState>
      ) : (
        <Card
          actions={
            <Downloads hrefs={exportHrefs("recommendations", RECOMMENDATION_LIST.write(filter))} />
          }
        >
          <RecommendationTable rows={rows} filter={filter} />
        </Card>
      )}
    </section>
  );
}

async function Drafts({ drafts }: { drafts: readonly DraftStudy[] }) {
  const { t } = await getWords();
  return (
    <Card title={t("drafts")} aside={t("draftsHint")}>
      <ul className="grid gap-1">
        {drafts.map(({ id, title }) => (
          <li key={id}>
            <TextLink href={studyHref(id)} lang="nl">
              {title}
            </TextLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}

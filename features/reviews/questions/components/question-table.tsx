import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { TextLink } from "@/components/ui/text/text-link";
import { momentShortName } from "@/features/cycles/moment-state";
import { collaborationHref, questionHref, questionsHref } from "@/features/hrefs";
import { FIRST_COLUMN, shortened } from "@/features/reviews/components/shortened";
import { QUESTION_LIST, type QuestionFilter } from "@/features/reviews/list-filters";
import type { QuestionSummary } from "@/features/reviews/types";
import { dateOf } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import { QuestionState } from "./question-thread";

interface QuestionTableProps {
  rows: QuestionSummary[];
  filter: QuestionFilter;
}

/** Questions as a table; each leads to its thread on the report. */
export async function QuestionTable({ rows, filter }: QuestionTableProps) {
  const [t, words, locale] = await Promise.all([
    getTranslator("questions"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const sort = (key: QuestionFilter["sort"]["key"]) =>
    QUESTION_LIST.columnSort(filter, key, questionsHref);
  const columns: Column<QuestionSummary>[] = [
    {
      key: "question",
      header: t("question"),
      rowHeader: true,
      cell: ({ reportId, id, text, askedBy, performance }) => (
        <div className={FIRST_COLUMN}>
          <TextLink href={questionHref(reportId, id)} lang="nl">
            {shortened(text)}
          </TextLink>
          <span className="block text-sm text-ink-secondary">
            {[
              askedBy.name,
              askedBy.politicalGroup,
              performance && words(`performance_short.${performance}`),
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </div>
      ),
    },
    {
      key: "state",
      header: t("state"),
      nowrap: true,
      cell: (question) => <QuestionState question={question} isShort />,
    },
    {
      key: "due",
      header: t("due"),
      sort: sort("due"),
      nowrap: true,
      cell: ({ dueOn }) => formatShortDate(dueOn, locale),
    },
    {
      key: "collaboration",
      header: t("collaboration"),
      sort: sort("collaboration"),
      cell: ({ collaboration, moment }) => (
        <>
          <TextLink href={collaborationHref(collaboration.slug)} lang="nl">
            {collaboration.name}
          </TextLink>
          <span className="block text-sm text-ink-secondary">
            {momentShortName(moment, words)} {moment.cycleYear}
          </span>
        </>
      ),
    },
    { key: "kind", header: t("kind"), cell: ({ kind }) => words(`question_kind.${kind}`) },
    {
      key: "asked",
      header: t("asked"),
      sort: sort("asked"),
      nowrap: true,
      cell: ({ askedAt }) => formatShortDate(dateOf(askedAt), locale),
    },
  ];
  return <DataTable caption={t("caption")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

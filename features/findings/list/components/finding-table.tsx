import { Badge } from "@/components/ui/badge";
import { ScoreChip } from "@/components/ui/score/score-chip";
import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { TextLink } from "@/components/ui/text/text-link";
import { PERFORMANCES } from "@/db/vocabulary";
import type { FindingList, FindingRow } from "@/features/findings/types";
import { editFindingHref, findingHref } from "@/features/hrefs";
import { dateOf } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";

/** Published findings; for the Rekenkamer with its working papers. */
export async function FindingTable({ list }: { list: FindingList }) {
  const [t, words, common, locale] = await Promise.all([
    getTranslator("findings"),
    getTranslator("vocabulary"),
    getTranslator("common"),
    getLocale(),
  ]);
  const columns: Column<FindingRow>[] = [
    {
      key: "collaboration",
      header: t("list.collaboration"),
      rowHeader: true,
      cell: ({ id, collaboration }) => (
        <TextLink href={findingHref(id)} lang="nl">
          {collaboration.name}
        </TextLink>
      ),
    },
    {
      key: "cycle",
      header: t("list.cycle"),
      align: "center",
      cell: ({ cycleYear }) => String(cycleYear),
    },
    {
      key: "scores",
      header: t("list.scores"),
      cell: (row) =>
        row.publishedAt === null ? (
          <span className="text-ink-secondary">{t("list.notPublished")}</span>
        ) : (
          <span className="flex flex-wrap gap-1">
            {PERFORMANCES.map((performance) => {
              const score = row.scores[performance];
              const name = words(`performance_short.${performance}`);
              return (
                <ScoreChip
                  key={performance}
                  value={score}
                  label={`${name}: ${score === null ? t("notAssessed") : common("score", { score })}`}
                  size="small"
                />
              );
            })}
          </span>
        ),
    },
    {
      key: "published",
      header: t("list.published"),
      nowrap: true,
      cell: ({ publishedAt }) => (publishedAt ? formatShortDate(dateOf(publishedAt), locale) : "–"),
    },
    ...(list.mayWrite ? [{ key: "state", header: t("list.state"), cell: stateOf }] : []),
  ];
  return (
    <DataTable
      caption={t("list.caption")}
      columns={columns}
      rows={list.rows}
      rowKey={({ id }) => id}
    />
  );

  /** Only the Rekenkamer has this column. */
  function stateOf({ id, collaboration, cycleYear, hasWorkingPaper, publishedAt }: FindingRow) {
    if (!hasWorkingPaper) return <Badge tone="done">{words("finding_status.published")}</Badge>;
    return (
      <span className="flex flex-wrap items-center gap-2">
        <Badge tone="attention">
          {publishedAt ? t("list.correcting") : words("finding_status.draft")}
        </Badge>
        <TextLink href={editFindingHref(id)}>
          {t("steps.edit")}
          <span className="sr-only">
            {" "}
            {collaboration.name}, {cycleYear}
          </span>
        </TextLink>
      </span>
    );
  }
}

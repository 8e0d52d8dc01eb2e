import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { Downloads } from "@/components/ui/tables/downloads";
import { TextLink } from "@/components/ui/text/text-link";
import { AUDIT_VERDICTS } from "@/db/vocabulary";
import { exportHrefs, recommendationsHref, studyHref } from "@/features/hrefs";
import { formatDate } from "@/lib/text/format";
import type { MatrixRow } from "../list-filters";
import { getWords } from "./words";

/** Studies against verdicts; claims, gaps and overdue beside them. Each number leads to what it counts. */
export async function MatrixCard({ rows }: { rows: readonly MatrixRow[] }) {
  const { t, words, locale } = await getWords();
  const cell = (row: MatrixRow, count: number, what: string, query: Record<string, string>) =>
    count === 0 ? (
      <span className="text-ink-secondary">0</span>
    ) : (
      <TextLink href={recommendationsHref({ study: row.study.id, ...query }, "list")}>
        <span aria-hidden="true">{count}</span>
        <span className="sr-only">{t("matrix.cell", { count, what, study: row.study.title })}</span>
      </TextLink>
    );
  const columns: Column<MatrixRow>[] = [
    {
      key: "study",
      header: t("study"),
      rowHeader: true,
      cell: ({ study }) => (
        <div className="max-w-prose sm:min-w-56">
          <TextLink href={studyHref(study.id)} lang="nl">
            {study.title}
          </TextLink>
          <span className="block text-sm text-ink-secondary">
            {t("matrix.reported", { date: formatDate(study.reportedOn, locale) })}
          </span>
        </div>
      ),
    },
    ...AUDIT_VERDICTS.map((verdict): Column<MatrixRow> => {
      const what = words(`audit_verdict.${verdict}`);
      return {
        key: verdict,
        header: what,
        align: "center",
        cell: (row) => cell(row, row.counts.verdicts[verdict], what, { verdict }),
      };
    }),
    ...(["claimed", "gap", "overdue"] as const).map((attention): Column<MatrixRow> => {
      const what = t(`matrix.${attention === "gap" ? "gaps" : attention}`);
      return {
        key: attention,
        header: what,
        align: "center",
        cell: (row) =>
          cell(row, row.counts[attention === "gap" ? "gaps" : attention], what, { attention }),
      };
    }),
    {
      key: "total",
      header: t("matrix.total"),
      align: "center",
      cell: (row) => cell(row, row.counts.total, t("matrix.total"), {}),
    },
  ];
  return (
    <Card title={t("matrix.title")} actions={<Downloads hrefs={exportHrefs("matrix")} />}>
      <DataTable
        caption={t("matrix.caption")}
        columns={columns}
        rows={rows}
        rowKey={({ study }) => study.id}
      />
    </Card>
  );
}

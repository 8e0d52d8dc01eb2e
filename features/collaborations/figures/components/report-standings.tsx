import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { ScoreChip } from "@/components/ui/score/score-chip";
import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { Downloads } from "@/components/ui/tables/downloads";
import { TextLink } from "@/components/ui/text/text-link";
import { type FilingState, PERFORMANCES } from "@/db/vocabulary";
import { momentLabeller } from "@/features/collaborations/planning/components/moment-label";
import type { CollaborationDetail, ReportStanding } from "@/features/collaborations/types";
import { newReportHref, recordHrefs, reportHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";

const TONES: Record<FilingState, BadgeTone> = {
  not_due: "neutral",
  open: "neutral",
  late: "attention",
  with_college: "info",
  with_council: "info",
  concluded: "done",
};

/** The reports through the cycles, newest first: where each stands, and the scores that were released. */
export async function ReportStandings({ collaboration }: { collaboration: CollaborationDetail }) {
  const [t, common, vocabulary, locale, momentOf] = await Promise.all([
    getTranslator("collaborations"),
    getTranslator("common"),
    getTranslator("vocabulary"),
    getLocale(),
    momentLabeller(),
  ]);
  const { id, slug, reports } = collaboration;
  const columns: Column<ReportStanding>[] = [
    {
      key: "moment",
      header: t("moment"),
      rowHeader: true,
      cell: ({ moment, reportId }) =>
        reportId ? (
          <TextLink href={reportHref(reportId)}>{momentOf(moment)}</TextLink>
        ) : (
          momentOf(moment)
        ),
    },
    {
      key: "due",
      header: t("dueOn"),
      nowrap: true,
      cell: ({ dueOn }) => (dueOn ? formatShortDate(dueOn, locale) : t("noDate")),
    },
    {
      key: "state",
      header: t("state"),
      cell: (report) => (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 whitespace-nowrap">
          <Badge tone={TONES[report.state]}>
            {vocabulary(`filing_state.${report.state}`)}
            {report.daysLate > 0 && ` · ${t("days", { count: report.daysLate })}`}
          </Badge>
          {report.unreleased && report.state !== "with_college" && (
            <Badge tone="info">{t("correctionUnderWay")}</Badge>
          )}
          {report.canWrite && (
            <TextLink href={newReportHref(id, report.momentId)}>{t("writeReport")}</TextLink>
          )}
        </span>
      ),
    },
    ...PERFORMANCES.map((performance) => ({
      key: performance,
      header: vocabulary(`performance_short.${performance}`),
      align: "center" as const,
      cell: ({ scores, reportId }: ReportStanding) => {
        const score = scores?.[performance] ?? null;
        const chip = (
          <ScoreChip
            value={score}
            size="small"
            label={score === null ? common("notReported") : common("score", { score })}
          />
        );
        return reportId && score !== null ? (
          <TextLink href={reportHref(reportId, {}, performance)}>{chip}</TextLink>
        ) : (
          chip
        );
      },
    })),
  ];
  return (
    <Card
      id="reports"
      title={t("reports")}
      aside={t("newestFirst")}
      actions={<Downloads hrefs={recordHrefs("collaborations", slug, "reports")} />}
    >
      {reports.length === 0 ? (
        <p className="text-ink-secondary">{t("noReports")}</p>
      ) : (
        <DataTable
          caption={t("reports")}
          columns={columns}
          rows={reports}
          rowKey={({ momentId }) => momentId}
        />
      )}
    </Card>
  );
}

import { Badge } from "@/components/ui/badge";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text/text-link";
import { momentName } from "@/features/cycles/moment-state";
import { collaborationHref, compareVersionsHref, cycleHref, reportsHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import type { ReportDetail } from "../types";

/** Pages that lead to a report and want their reader back. */
export const REPORT_ORIGINS = ["dashboard", "reports", "collaboration"] as const;
export type ReportOrigin = (typeof REPORT_ORIGINS)[number];

export async function ReportHeader({
  report,
  origin,
}: {
  report: ReportDetail;
  origin?: ReportOrigin | null;
}) {
  const [t, words] = await Promise.all([getTranslator("reports"), getTranslator("vocabulary")]);
  const { moment, version, collaboration } = report;
  const dashboard = cycleHref(moment.cycleYear, { moment: moment.id });
  const crumbs = [
    { label: t("title"), href: reportsHref() },
    { label: String(moment.cycleYear), href: cycleHref(moment.cycleYear) },
    { label: momentName(moment, words), href: dashboard },
  ];
  const back = {
    dashboard: { href: dashboard, label: t("view.backToDashboard") },
    reports: {
      href: reportsHref({ cycle: moment.cycleYear, moment: moment.id }),
      label: t("view.backToReports"),
    },
    collaboration: {
      href: collaborationHref(collaboration.slug),
      label: t("view.backToCollaboration"),
    },
  };
  return (
    <PageHeader
      crumbs={crumbs}
      title={collaboration.name}
      lang="nl"
      meta={
        <>
          <span>{t("view.version", { number: version.number })}</span>
          {report.firstSubmittedAt && (
            <Badge tone={report.daysLate > 0 ? "attention" : "neutral"}>
              {report.daysLate > 0 ? t("view.late", { days: report.daysLate }) : t("view.onTime")}
            </Badge>
          )}
          {report.content.period && (
            <span lang="nl">{t("view.period", { period: report.content.period })}</span>
          )}
        </>
      }
      actions={
        <>
          {origin && <TextLink href={back[origin].href}>{back[origin].label}</TextLink>}
          {report.versions.length > 1 && (
            <TextLink href={compareVersionsHref(report.id)}>{t("view.compare")}</TextLink>
          )}
        </>
      }
    />
  );
}

import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/tables/data-table";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import type { FrozenMilestone } from "../content";
import { ReportDownloads } from "../list/components/report-downloads";
import type { ReportDetail } from "../types";
import { LaterMark } from "../versions/components/later-mark";

export async function MilestonesCard({ report }: { report: ReportDetail }) {
  const [t, locale] = await Promise.all([getTranslator("reports"), getLocale()]);
  const { milestones } = report.content;
  const date = (on: string | null) => (on ? formatShortDate(on, locale) : null);
  const columns: Column<FrozenMilestone>[] = [
    {
      key: "name",
      header: t("view.milestone"),
      rowHeader: true,
      cell: (one) => (
        <>
          <span lang="nl">{one.name}</span>
          <LaterMark report={report} id={one.milestoneId} />
        </>
      ),
    },
    { key: "planned", header: t("view.planned"), nowrap: true, cell: (one) => date(one.plannedOn) },
    {
      key: "expected",
      header: t("view.expected"),
      nowrap: true,
      cell: (one) => date(one.expectedOn) ?? "–",
    },
    {
      key: "done",
      header: t("view.achievedOn"),
      nowrap: true,
      cell: (one) => (one.doneOn ? `✓ ${date(one.doneOn)}` : t("view.notYet")),
    },
  ];
  return (
    <Card
      title={t("view.milestones")}
      id="milestones"
      actions={milestones.length > 0 && <ReportDownloads report={report} table="milestones" />}
    >
      {milestones.length === 0 ? (
        <p className="text-ink-secondary">{t("view.noMilestones")}</p>
      ) : (
        <DataTable
          caption={t("view.milestonesCaption")}
          columns={columns}
          rows={milestones}
          rowKey={(one) => one.milestoneId}
        />
      )}
    </Card>
  );
}

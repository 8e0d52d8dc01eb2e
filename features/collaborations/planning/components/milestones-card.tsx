import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/tables/data-table";
import { Downloads } from "@/components/ui/tables/downloads";
import { CorrectionNotes } from "@/features/collaborations/corrections/components/correction-notes";
import { QUARTER_DAYS } from "@/features/collaborations/list/attention";
import type { CollaborationDetail, Milestone } from "@/features/collaborations/types";
import { recordHrefs } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";

export async function MilestonesCard({ collaboration }: { collaboration: CollaborationDetail }) {
  const [t, locale] = await Promise.all([getTranslator("collaborations"), getLocale()]);
  const dateText = (date: string | null) => (date ? formatShortDate(date, locale) : "–");
  const { slug, milestones, corrections } = collaboration;
  return (
    <Card
      id="milestones"
      title={t("milestones")}
      actions={
        milestones.length > 0 && (
          <Downloads hrefs={recordHrefs("collaborations", slug, "milestones")} />
        )
      }
    >
      {milestones.length === 0 ? (
        <p className="text-ink-secondary">{t("noMilestones")}</p>
      ) : (
        <DataTable
          caption={t("milestones")}
          rows={milestones}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "name",
              header: t("milestone"),
              rowHeader: true,
              cell: ({ name }) => <span lang="nl">{name}</span>,
            },
            {
              key: "planned",
              header: t("planned"),
              nowrap: true,
              cell: (row) => dateText(row.plannedOn),
            },
            {
              key: "expected",
              header: t("expected"),
              nowrap: true,
              cell: (row) => dateText(row.expectedOn),
            },
            { key: "done", header: t("done"), nowrap: true, cell: (row) => dateText(row.doneOn) },
            {
              key: "state",
              header: t("state"),
              nowrap: true,
              cell: (row) => <MilestoneState milestone={row} />,
            },
          ]}
        />
      )}
      <CorrectionNotes corrections={corrections} under="milestones" />
    </Card>
  );
}

async function MilestoneState({ milestone: { doneOn, daysBehind } }: { milestone: Milestone }) {
  const t = await getTranslator("collaborations");
  if (doneOn) return <Badge tone="done">{t("milestoneDone")}</Badge>;
  if (daysBehind === 0) return <Badge>{t("onTime")}</Badge>;
  const tone = daysBehind > QUARTER_DAYS ? "attention" : "info";
  return <Badge tone={tone}>{t("behind", { count: daysBehind })}</Badge>;
}

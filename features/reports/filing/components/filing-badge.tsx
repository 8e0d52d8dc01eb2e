import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { FilingState } from "@/db/vocabulary";
import type { ReportRow } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";

const TONES: Record<FilingState, BadgeTone> = {
  not_due: "neutral",
  open: "neutral",
  late: "attention",
  with_college: "info",
  with_council: "info",
  concluded: "done",
};

/** Where a report stands, and, for who may know, what its newest version is. */
export async function FilingBadge({ row }: { row: ReportRow }) {
  const [t, words] = await Promise.all([getTranslator("reports"), getTranslator("vocabulary")]);
  const { state, latestStatus } = row;
  const isWorking =
    latestStatus === "draft" || latestStatus === "returned" || latestStatus === "withdrawn";
  return (
    <span className="flex flex-wrap items-center gap-1.5">
      <Badge tone={TONES[state]}>
        {state === "late" ? t("list.late", { days: row.daysLate }) : words(`filing_state.${state}`)}
      </Badge>
      {isWorking && <Badge>{words(`report_status.${latestStatus}`)}</Badge>}
      {row.riskLevel && (
        <Badge tone={row.riskLevel === "high" ? "attention" : "neutral"}>
          {t("list.risk", { level: words(`risk_level.${row.riskLevel}`) })}
        </Badge>
      )}
      {row.decisionAsked && <Badge tone="attention">{t("list.decision")}</Badge>}
    </span>
  );
}

import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { PERFORMANCES, type Performance } from "@/db/vocabulary";
import { getTranslator } from "@/lib/i18n";
import { ReportDownloads } from "../list/components/report-downloads";
import type { ReportDetail } from "../types";
import { PerformanceRow } from "./performance-row";

interface PerformancesCardProps {
  report: ReportDetail;
  underPerformance?: (performance: Performance) => ReactNode;
  underScore?: (performance: Performance) => ReactNode;
}

export async function PerformancesCard({
  report,
  underPerformance,
  underScore,
}: PerformancesCardProps) {
  const t = await getTranslator("reports");
  return (
    <Card
      title={t("view.performances")}
      aside={t("view.performancesAside")}
      id="performances"
      actions={<ReportDownloads report={report} table="scores" />}
    >
      <div className="divide-y divide-line border-t border-line">
        {PERFORMANCES.map((performance) => (
          <PerformanceRow
            key={performance}
            report={report}
            performance={performance}
            underScore={underScore?.(performance)}
          >
            {underPerformance?.(performance)}
          </PerformanceRow>
        ))}
      </div>
    </Card>
  );
}

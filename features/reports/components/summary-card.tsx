import { Card } from "@/components/ui/card";
import { getTranslator } from "@/lib/i18n";
import type { ReportDetail } from "../types";
import { Written } from "./written";

export async function SummaryCard({ report }: { report: ReportDetail }) {
  const t = await getTranslator("reports");
  return (
    <Card title={t("parts.summary.name")} id="summary">
      <Written text={report.content.summary} empty={t("view.empty")} />
    </Card>
  );
}

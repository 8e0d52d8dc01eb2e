import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/tables/definition-list";
import { getTranslator } from "@/lib/i18n";
import type { FrozenDeviation } from "../content";
import { ReportDownloads } from "../list/components/report-downloads";
import type { ReportDetail } from "../types";
import { Written } from "./written";

export async function DeviationsCard({ report }: { report: ReportDetail }) {
  const t = await getTranslator("reports");
  const { deviations } = report.content;
  const none =
    report.version.status === "draft" ? t("view.deviationsOpen") : t("view.noDeviations");
  return (
    <Card
      title={t("view.deviations")}
      id="deviations"
      accent={deviations.some((deviation) => deviation.decisionAsked)}
      actions={deviations.length > 0 && <ReportDownloads report={report} table="deviations" />}
    >
      {deviations.length === 0 && <p className="text-ink-secondary">{none}</p>}
      <div className="grid gap-6">
        {deviations.map((deviation, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, never reordered
          <Deviation key={index} deviation={deviation} />
        ))}
      </div>
    </Card>
  );
}

async function Deviation({ deviation }: { deviation: FrozenDeviation }) {
  const t = await getTranslator("reports");
  return (
    <section className="grid gap-1">
      <h3 className="flex flex-wrap items-center gap-2">
        <span lang="nl">{deviation.subject}</span>
        {deviation.decisionAsked && <Badge tone="attention">{t("view.decisionAsked")}</Badge>}
      </h3>
      <DefinitionList
        items={(["cause", "effect", "measure"] as const).map((part) => ({
          term: t(`view.${part}`),
          description: <Written text={deviation[part]} empty={t("view.empty")} />,
        }))}
      />
    </section>
  );
}

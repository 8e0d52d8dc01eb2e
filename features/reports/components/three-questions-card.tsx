import { Card } from "@/components/ui/card";
import { getTranslator } from "@/lib/i18n";
import type { ReportDetail } from "../types";
import { Written } from "./written";

export async function ThreeQuestionsCard({ report }: { report: ReportDetail }) {
  const t = await getTranslator("reports");
  return (
    <Card title={t("view.threeQuestions")} id="three-questions">
      <div className="grid gap-4">
        {(["achieved", "done", "cost"] as const).map((question) => (
          <section key={question} className="grid gap-1">
            <h3>{t(`view.${question}`)}</h3>
            <Written text={report.content[question]} empty={t("view.empty")} />
          </section>
        ))}
      </div>
    </Card>
  );
}

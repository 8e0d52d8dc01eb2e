import { Card } from "@/components/ui/card";
import { getTranslator } from "@/lib/i18n";
import { THREE_QUESTIONS } from "../document";
import type { ReportDetail } from "../types";
import { Written } from "./written";

export async function ThreeQuestionsCard({ report }: { report: ReportDetail }) {
  const t = await getTranslator("reports");
  return (
    <Card title={t("view.threeQuestions")} id="three-questions">
      <div className="grid gap-4">
        {THREE_QUESTIONS.filter((name) => name in report.content).map((name) => (
          <section key={name} className="grid gap-1">
            <h3>{t(`parts.${name}.name`)}</h3>
            <Written text={report.content[name]} empty={t("view.empty")} />
          </section>
        ))}
      </div>
    </Card>
  );
}

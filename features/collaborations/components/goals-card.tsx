import { Card } from "@/components/ui/card";
import { getTranslator } from "@/lib/i18n";
import type { Goal } from "../types";
import { IndicatorBlock } from "./indicator-block";

export async function GoalsCard({ goals }: { goals: readonly Goal[] }) {
  const t = await getTranslator("collaborations");
  return (
    <Card id="goals" title={t("goals")}>
      {goals.length === 0 && <p className="text-ink-secondary">{t("noGoals")}</p>}
      <div className="grid gap-7">
        {goals.map((goal) => (
          <section key={goal.id} className="grid gap-3">
            <h3 lang="nl">{goal.text}</h3>
            {goal.indicators.length === 0 && (
              <p className="text-ink-secondary">{t("noIndicators")}</p>
            )}
            {goal.indicators.map((indicator) => (
              <IndicatorBlock key={indicator.id} indicator={indicator} />
            ))}
          </section>
        ))}
      </div>
    </Card>
  );
}

import { Card } from "@/components/ui/card";
import { Downloads } from "@/components/ui/tables/downloads";
import { CorrectionNotes } from "@/features/collaborations/corrections/components/correction-notes";
import type { CollaborationDetail } from "@/features/collaborations/types";
import { recordHrefs } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { IndicatorBlock } from "./indicator-block";

export async function GoalsCard({ collaboration }: { collaboration: CollaborationDetail }) {
  const t = await getTranslator("collaborations");
  const { slug, goals, corrections } = collaboration;
  return (
    <Card
      id="goals"
      title={t("goals")}
      actions={
        goals.length > 0 && <Downloads hrefs={recordHrefs("collaborations", slug, "indicators")} />
      }
    >
      {goals.length === 0 && <p className="text-ink-secondary">{t("noGoals")}</p>}
      <div className="grid gap-7">
        {goals.map((goal) => (
          <section key={goal.id} className="grid gap-3">
            <h3 lang="nl">{goal.text}</h3>
            {goal.indicators.length === 0 && (
              <p className="text-ink-secondary">{t("noIndicators")}</p>
            )}
            {goal.indicators.map((indicator) => (
              <IndicatorBlock key={indicator.id} indicator={indicator} corrections={corrections} />
            ))}
            <CorrectionNotes corrections={corrections} under={goal.id} />
          </section>
        ))}
      </div>
      <CorrectionNotes corrections={corrections} under="goals" />
    </Card>
  );
}

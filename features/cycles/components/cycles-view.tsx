import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text/text-link";
import { movementHref, newCycleHref } from "@/features/hrefs";
import type { CalendarDate } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import type { CycleSummary } from "../types";
import { CycleCard } from "./cycle-card";

interface CyclesViewProps {
  cycles: readonly CycleSummary[];
  mayPlan: boolean;
  today: CalendarDate;
}

export async function CyclesView({ cycles, mayPlan, today }: CyclesViewProps) {
  const t = await getTranslator("cycles");
  const add = mayPlan && <ButtonLink href={newCycleHref()}>{t("addCycle")}</ButtonLink>;
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={
          cycles.length > 0 && (
            <>
              <TextLink href={movementHref()}>{t("movement")}</TextLink>
              {add}
            </>
          )
        }
      />
      <p className="max-w-prose text-ink-secondary">{t("intro")}</p>
      {cycles.length === 0 && (
        <EmptyState title={t("empty.title")} action={add}>
          {t(mayPlan ? "empty.textClerk" : "empty.text")}
        </EmptyState>
      )}
      {cycles.map((cycle) => (
        <CycleCard key={cycle.year} cycle={cycle} today={today} />
      ))}
    </>
  );
}

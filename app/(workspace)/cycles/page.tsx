import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/features/auth/viewer";
import { CycleCard } from "@/features/cycles/components/cycle-card";
import { canPlanCycles } from "@/features/cycles/permissions";
import { listCycles } from "@/features/cycles/queries";
import { movementHref, newCycleHref } from "@/features/hrefs";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/or-not-found";

export async function generateMetadata() {
  const t = await getTranslator("cycles");
  return { title: t("title") };
}

export default async function CyclesPage() {
  const viewer = await requireViewer();
  const cycles = await orNotFound(listCycles(viewer));
  const t = await getTranslator("cycles");
  const mayPlan = canPlanCycles(viewer);
  const add = mayPlan && <ButtonLink href={newCycleHref()}>{t("addCycle")}</ButtonLink>;
  const today = dateOf(now());
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

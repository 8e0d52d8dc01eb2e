import { notFound } from "next/navigation";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/features/auth/viewer";
import { CycleForm } from "@/features/cycles/components/cycle-form";
import { canPlanCycles } from "@/features/cycles/permissions";
import { listCycles } from "@/features/cycles/queries";
import { cyclesHref } from "@/features/hrefs";
import { now } from "@/lib/clock";
import { dateOf, yearOf } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";

export async function generateMetadata() {
  const t = await getTranslator("cycles");
  return { title: t("addCycle") };
}

export default async function NewCyclePage() {
  const viewer = await requireViewer();
  if (!canPlanCycles(viewer)) notFound();
  const [latest] = await listCycles(viewer);
  const t = await getTranslator("cycles");
  return (
    <>
      <PageHeader title={t("addCycle")} crumbs={[{ label: t("title"), href: cyclesHref() }]} />
      <p className="max-w-prose text-ink-secondary">{t("newCycle.intro")}</p>
      <Card>
        <CycleForm proposedYear={latest ? latest.year + 1 : yearOf(dateOf(now()))} />
      </Card>
    </>
  );
}

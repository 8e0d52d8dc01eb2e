import { requireViewer } from "@/features/auth/viewer";
import { CyclesView } from "@/features/cycles/components/cycles-view";
import { canPlanCycles } from "@/features/cycles/permissions";
import { listCycles } from "@/features/cycles/queries";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

export async function generateMetadata() {
  const t = await getTranslator("cycles");
  return { title: t("title") };
}

export default async function CyclesPage() {
  const viewer = await requireViewer();
  const cycles = await orNotFound(listCycles(viewer));
  return <CyclesView cycles={cycles} mayPlan={canPlanCycles(viewer)} today={dateOf(now())} />;
}

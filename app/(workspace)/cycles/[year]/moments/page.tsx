import { requireViewer } from "@/features/auth/viewer";
import { yearInAddress } from "@/features/cycles/calendar";
import { MomentsView } from "@/features/cycles/components/moments-view";
import { canPlanCycles } from "@/features/cycles/permissions";
import { getCycle } from "@/features/cycles/queries";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

type Props = PageProps<"/cycles/[year]/moments">;

export async function generateMetadata({ params }: Props) {
  const t = await getTranslator("cycles");
  return { title: t("momentsOf", { year: (await params).year }) };
}

export default async function MomentsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const cycle = await orNotFound(getCycle(viewer, yearInAddress((await params).year)));
  return (
    <MomentsView
      cycle={cycle}
      mayPlan={canPlanCycles(viewer)}
      today={dateOf(now())}
      done={(await searchParams).done}
    />
  );
}

import { notFound } from "next/navigation";
import { requireViewer } from "@/features/auth/viewer";
import { yearInAddress } from "@/features/cycles/calendar";
import { MomentView } from "@/features/cycles/components/moment-view";
import { canPlanCycles } from "@/features/cycles/permissions";
import { getMoment } from "@/features/cycles/queries";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

type Props = PageProps<"/cycles/[year]/moments/[id]">;

export async function generateMetadata({ params }: Props) {
  const t = await getTranslator("cycles");
  return { title: t("momentsOf", { year: (await params).year }) };
}

export default async function MomentPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  if (!canPlanCycles(viewer)) notFound();
  const { year, id } = await params;
  const moment = await orNotFound(getMoment(viewer, yearInAddress(year), id));
  const { done } = await searchParams;
  return <MomentView moment={moment} today={dateOf(now())} done={done} />;
}

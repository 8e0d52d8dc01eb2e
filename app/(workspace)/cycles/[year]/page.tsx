import type { Metadata } from "next";
import { requireViewer } from "@/features/auth/viewer";
import { yearInAddress } from "@/features/cycles/calendar";
import { readDashboardQuery } from "@/features/dashboard/address";
import { DashboardView } from "@/features/dashboard/components/dashboard-view";
import { getDashboard } from "@/features/dashboard/queries";
import { findForYou } from "@/features/dashboard/tasks/for-you-queries";
import { getSettings } from "@/features/settings/queries";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

type Props = PageProps<"/cycles/[year]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslator("dashboard");
  return { title: t("title", { year: (await params).year }) };
}

export default async function DashboardPage({ params, searchParams }: Props) {
  const [viewer, { municipality }] = await Promise.all([requireViewer(), getSettings()]);
  const [{ year }, given] = await Promise.all([params, searchParams]);
  const query = readDashboardQuery(given);
  const dashboard = await orNotFound(
    getDashboard(viewer, yearInAddress(year), query, municipality.councilSeats),
  );
  return <DashboardView {...{ dashboard, query }} forYou={await findForYou(viewer)} />;
}

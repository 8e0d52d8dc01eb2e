import type { Metadata } from "next";
import { requireViewer } from "@/features/auth/viewer";
import { arrivalsOf } from "@/features/council/arrivals";
import { CouncilView } from "@/features/council/components/council-view";
import { ARRIVAL_LIST } from "@/features/council/list-filters";
import { getCouncilRecord } from "@/features/council/queries";
import { yearInAddress } from "@/features/cycles/calendar";
import { EVERY_ROW } from "@/features/exports/types";
import { REPORT_LIST } from "@/features/reports/list/filters";
import { listReports } from "@/features/reports/list/queries";
import { getSettings } from "@/features/settings/queries";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

type Props = PageProps<"/cycles/[year]/council">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslator("council");
  return { title: t("title", { year: (await params).year }) };
}

/** What the council itself did in a cycle, and whether it could still change anything. */
export default async function CouncilPage({ params, searchParams }: Props) {
  const [viewer, settings] = await Promise.all([requireViewer(), getSettings()]);
  const year = yearInAddress((await params).year);
  const record = await orNotFound(getCouncilRecord(viewer, year));
  const owed = await listReports(viewer, { ...REPORT_LIST.read({}), cycle: year }, EVERY_ROW);
  const today = dateOf(now());
  return (
    <CouncilView
      record={record}
      owed={owed?.rows ?? []}
      arrivals={arrivalsOf(record, owed?.rows ?? [], today)}
      filter={ARRIVAL_LIST.read(await searchParams)}
      seats={settings.municipality.councilSeats}
      today={today}
    />
  );
}

import { notFound } from "next/navigation";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/features/auth/viewer";
import { yearInAddress } from "@/features/cycles/calendar";
import { MomentForm } from "@/features/cycles/components/moment-form";
import { canPlanCycles } from "@/features/cycles/permissions";
import { getCycle } from "@/features/cycles/queries";
import { cycleMomentsHref, cyclesHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/requests/or-not-found";

type Props = PageProps<"/cycles/[year]/moments/new">;

export async function generateMetadata({ params }: Props) {
  const t = await getTranslator("cycles");
  return { title: t("addMomentTo", { year: (await params).year }) };
}

export default async function NewMomentPage({ params }: Props) {
  const viewer = await requireViewer();
  if (!canPlanCycles(viewer)) notFound();
  const { year, moments } = await orNotFound(getCycle(viewer, yearInAddress((await params).year)));
  const t = await getTranslator("cycles");
  const above = [
    { label: t("title"), href: cyclesHref() },
    { label: t("momentsOf", { year: String(year) }), href: cycleMomentsHref(year) },
  ];
  return (
    <>
      <PageHeader title={t("addMomentTo", { year: String(year) })} crumbs={above} />
      <Card>
        <MomentForm year={year} taken={moments.map(({ kind }) => kind)} />
      </Card>
    </>
  );
}

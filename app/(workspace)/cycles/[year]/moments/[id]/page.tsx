import { notFound } from "next/navigation";
import { Columns } from "@/components/layout/columns";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Card } from "@/components/ui/card";
import { DoneNotice } from "@/components/ui/done-notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/features/auth/viewer";
import { yearInAddress } from "@/features/cycles/calendar";
import { ChangeMomentForm } from "@/features/cycles/components/change-moment-form";
import { MomentStateBadge } from "@/features/cycles/components/moment-state-badge";
import { MoveDateForm } from "@/features/cycles/components/move-date-form";
import { MovedDates } from "@/features/cycles/components/moved-dates";
import { momentName, momentState } from "@/features/cycles/moment-state";
import { canPlanCycles } from "@/features/cycles/permissions";
import { getMoment } from "@/features/cycles/queries";
import { cycleMomentsHref, cyclesHref } from "@/features/hrefs";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/or-not-found";

type Props = {
  params: Promise<{ year: string; id: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

export async function generateMetadata({ params }: Props) {
  const t = await getTranslator("cycles");
  return { title: t("momentsOf", { year: (await params).year }) };
}

export default async function MomentPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  if (!canPlanCycles(viewer)) notFound();
  const { year, id } = await params;
  const moment = await orNotFound(getMoment(viewer, yearInAddress(year), id));
  const [t, words, common] = await Promise.all([
    getTranslator("cycles"),
    getTranslator("vocabulary"),
    getTranslator("common"),
  ]);
  const above = [
    { label: t("title"), href: cyclesHref() },
    { label: t("momentsOf", { year }), href: cycleMomentsHref(moment.cycleYear) },
  ];
  return (
    <>
      <PageHeader
        title={`${momentName(moment, words)} ${year}`}
        lang={moment.name ? "nl" : undefined}
        eyebrow={<Breadcrumbs label={common("breadcrumbs")} items={above} />}
        meta={<MomentStateBadge state={momentState(moment, dateOf(now()))} />}
      />
      <DoneNotice namespace="cycles" code={(await searchParams).done} />
      <Columns
        side={
          <>
            {moment.dateChanges.length > 0 && (
              <Card title={t("history")}>
                <MovedDates moments={[moment]} />
              </Card>
            )}
            <Card title={t(moment.kind === "other" ? "edit.titleOwn" : "edit.titleKnown")}>
              <ChangeMomentForm moment={moment} />
            </Card>
          </>
        }
      >
        <Card title={t("move.title")}>
          <p className="mb-4 max-w-prose text-ink-secondary">{t("move.intro")}</p>
          <MoveDateForm moment={moment} />
        </Card>
      </Columns>
    </>
  );
}

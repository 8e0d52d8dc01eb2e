import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { DoneNotice } from "@/components/ui/done-notice";
import { Downloads } from "@/components/ui/downloads";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { requireViewer } from "@/features/auth/viewer";
import { yearInAddress } from "@/features/cycles/calendar";
import { MomentsTable } from "@/features/cycles/components/moments-table";
import { MovedDates } from "@/features/cycles/components/moved-dates";
import { canPlanCycles } from "@/features/cycles/permissions";
import { getCycle } from "@/features/cycles/queries";
import { cycleHref, cyclesHref, exportHrefs, newMomentHref } from "@/features/hrefs";
import { now } from "@/lib/clock";
import { dateOf } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import { orNotFound } from "@/lib/or-not-found";

type Props = {
  params: Promise<{ year: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

export async function generateMetadata({ params }: Props) {
  const t = await getTranslator("cycles");
  return { title: t("momentsOf", { year: (await params).year }) };
}

export default async function MomentsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { year, moments } = await orNotFound(getCycle(viewer, yearInAddress((await params).year)));
  const [t, common] = await Promise.all([getTranslator("cycles"), getTranslator("common")]);
  const mayPlan = canPlanCycles(viewer);
  const add = mayPlan && <ButtonLink href={newMomentHref(year)}>{t("addMoment")}</ButtonLink>;
  return (
    <>
      <PageHeader
        title={t("momentsOf", { year: String(year) })}
        eyebrow={
          <Breadcrumbs
            label={common("breadcrumbs")}
            items={[{ label: t("title"), href: cyclesHref() }]}
          />
        }
        meta={<TextLink href={cycleHref(year)}>{t("toDashboard")}</TextLink>}
        actions={moments.length > 0 && add}
      />
      <DoneNotice namespace="cycles" code={(await searchParams).done} />
      {moments.length === 0 ? (
        <EmptyState title={t("noMoments.title")} action={add}>
          {t(mayPlan ? "noMoments.textClerk" : "noMoments.text")}
        </EmptyState>
      ) : (
        <Card actions={<Downloads hrefs={exportHrefs("moments", { cycle: year })} />}>
          <p className="mb-3 max-w-prose text-sm text-ink-secondary">{t("momentsIntro")}</p>
          <MomentsTable moments={moments} today={dateOf(now())} canChange={mayPlan} />
        </Card>
      )}
      {moments.some(({ dateChanges }) => dateChanges.length > 0) && (
        <Card title={t("movedDates")}>
          <MovedDates moments={moments} />
        </Card>
      )}
    </>
  );
}

import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { DoneNotice } from "@/components/ui/done-notice";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Downloads } from "@/components/ui/tables/downloads";
import { TextLink } from "@/components/ui/text/text-link";
import { cycleHref, cyclesHref, exportHrefs, newMomentHref, recordHrefs } from "@/features/hrefs";
import type { CalendarDate } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import type { CycleDetail } from "../types";
import { MomentsTable } from "./moments-table";
import { MovedDates } from "./moved-dates";

interface MomentsViewProps {
  cycle: CycleDetail;
  mayPlan: boolean;
  today: CalendarDate;
  /** As it came in the address. */
  done: unknown;
}

/** The moments of a cycle with their dates, and which dates moved. */
export async function MomentsView({ cycle, mayPlan, today, done }: MomentsViewProps) {
  const t = await getTranslator("cycles");
  const { year, moments } = cycle;
  const add = mayPlan && <ButtonLink href={newMomentHref(year)}>{t("addMoment")}</ButtonLink>;
  return (
    <>
      <PageHeader
        title={t("momentsOf", { year: String(year) })}
        crumbs={[{ label: t("title"), href: cyclesHref() }]}
        meta={<TextLink href={cycleHref(year)}>{t("toDashboard")}</TextLink>}
        actions={moments.length > 0 && add}
      />
      <DoneNotice namespace="cycles" code={done} />
      {moments.length === 0 ? (
        <EmptyState title={t("noMoments.title")} action={add}>
          {t(mayPlan ? "noMoments.textClerk" : "noMoments.text")}
        </EmptyState>
      ) : (
        <Card actions={<Downloads hrefs={exportHrefs("moments", { cycle: year })} />}>
          <p className="mb-3 max-w-prose text-sm text-ink-secondary">{t("momentsIntro")}</p>
          <MomentsTable moments={moments} today={today} canChange={mayPlan} />
        </Card>
      )}
      {moments.some(({ dateChanges }) => dateChanges.length > 0) && (
        <Card
          title={t("movedDates")}
          actions={<Downloads hrefs={recordHrefs("cycles", year, "moved-dates")} />}
        >
          <MovedDates moments={moments} />
        </Card>
      )}
    </>
  );
}

import { Columns } from "@/components/layout/columns";
import { Card } from "@/components/ui/card";
import { DoneNotice } from "@/components/ui/done-notice";
import { PageHeader } from "@/components/ui/page-header";
import { cycleMomentsHref, cyclesHref } from "@/features/hrefs";
import type { CalendarDate } from "@/lib/dates";
import { getTranslator } from "@/lib/i18n";
import { momentName, momentState } from "../moment-state";
import type { MomentDetail } from "../types";
import { ChangeMomentForm } from "./change-moment-form";
import { MomentStateBadge } from "./moment-state-badge";
import { MoveDateForm } from "./move-date-form";
import { MovedDates } from "./moved-dates";

interface MomentViewProps {
  moment: MomentDetail;
  today: CalendarDate;
  /** As it came in the address. */
  done: unknown;
}

/** One moment, for who plans: move a date, change what it is called, and what moved before. */
export async function MomentView({ moment, today, done }: MomentViewProps) {
  const [t, words] = await Promise.all([getTranslator("cycles"), getTranslator("vocabulary")]);
  const year = String(moment.cycleYear);
  const above = [
    { label: t("title"), href: cyclesHref() },
    { label: t("momentsOf", { year }), href: cycleMomentsHref(moment.cycleYear) },
  ];
  return (
    <>
      <PageHeader
        title={`${momentName(moment, words)} ${year}`}
        lang={moment.name ? "nl" : undefined}
        crumbs={above}
        meta={<MomentStateBadge state={momentState(moment, today)} />}
      />
      <DoneNotice namespace="cycles" code={done} />
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

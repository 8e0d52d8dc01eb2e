import { type Step, StepBar } from "@/components/ui/step-bar";
import { dateOf } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDayMonth } from "@/lib/text/format";
import type { ReportDetail } from "../types";

const ORDER = ["draft", "submitted", "released", "with_council", "concluded"] as const;

/** How far the shown version is, with when and by whom. */
export async function ReportSteps({ report }: { report: ReportDetail }) {
  const [t, common, locale] = await Promise.all([
    getTranslator("reports"),
    getTranslator("common"),
    getLocale(),
  ]);
  const { version, moment } = report;
  const on = (instant: Date) => formatDayMonth(dateOf(instant), locale);
  const by = (
    key: "by" | "returned" | "withdrawn" | "saved",
    instant: Date | null,
    name: string | null,
  ) => instant && t(`steps.${key}`, { date: on(instant), name: name ?? "" });
  const isWithCouncil = version.releasedAt !== null;
  const isConcluded = isWithCouncil && report.concludedAt !== null;
  const isFrozen = version.status === "submitted" || isWithCouncil;
  const current = isConcluded ? 4 : isWithCouncil ? 3 : isFrozen ? 1 : 0;
  const notes: Record<(typeof ORDER)[number], string | null> = {
    draft: isFrozen ? null : draftNote(),
    submitted: isFrozen ? by("by", version.submittedAt, version.submittedBy) : null,
    released: isWithCouncil
      ? by("by", version.releasedAt, version.releasedBy)
      : moment.releaseDueOn &&
        t("steps.releaseBy", { date: formatDayMonth(moment.releaseDueOn, locale) }),
    with_council: moment.councilOn
      ? t("steps.until", { date: formatDayMonth(moment.councilOn, locale) })
      : t("steps.noDate"),
    concluded: isConcluded && report.concludedAt ? on(report.concludedAt) : null,
  };
  const steps = ORDER.map(
    (step, index): Step => ({
      label: t(`steps.${step}`),
      note: notes[step],
      state: index < current || isConcluded ? "done" : index === current ? "current" : "upcoming",
    }),
  );
  return (
    <StepBar
      label={t("steps.label")}
      steps={steps}
      words={{ done: common("stepDone"), current: common("stepCurrent") }}
    />
  );

  function draftNote() {
    if (version.returnedAt) return by("returned", version.returnedAt, version.returnedBy);
    if (version.withdrawnAt) return by("withdrawn", version.withdrawnAt, null);
    return by("saved", version.savedAt, version.savedBy);
  }
}

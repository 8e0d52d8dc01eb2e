import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text/text-link";
import { WrittenText } from "@/components/ui/text/written-text";
import { momentName } from "@/features/cycles/moment-state";
import { cycleHref, reportHref, reportsHref } from "@/features/hrefs";
import type { ReportForm as Form } from "@/features/reports/types";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import { ReportForm } from "./report-form";

interface FormPageProps {
  form: Form;
  viewerId: string;
  /** The form has just been saved by a page that is gone. */
  isSaved?: boolean;
  /** What the council asked for. */
  frame: ReactNode;
}

/** Writing a report: what it is about, what stands in the way, and the form. */
export async function FormPage({ form, viewerId, isSaved = false, frame }: FormPageProps) {
  const [t, locale] = await Promise.all([getTranslator("reports"), getLocale()]);
  const { moment, daysLate } = form;
  return (
    <>
      <FormHeader form={form} />
      {!form.isOpen && (
        <EmptyState title={t("form.notOpen")}>
          {t("form.notOpenText", {
            date: formatDate(moment.opensOn ?? `${moment.cycleYear}-01-01`, locale),
          })}
        </EmptyState>
      )}
      {daysLate > 0 && <Notice tone="attention">{t("form.late", { days: daysLate })}</Notice>}
      {form.returnReason && (
        <Notice tone="attention" title={t("form.returned")}>
          <WrittenText text={form.returnReason} lang="nl" />
        </Notice>
      )}
      {form.correctionReason && (
        <Notice title={t("form.correction")}>
          <p>{t("form.reason", { reason: form.correctionReason })}</p>
        </Notice>
      )}
      {isSaved && <Notice tone="success">{t("form.saved")}</Notice>}
      {frame}
      {form.isOpen && <ReportForm form={form} viewerId={viewerId} />}
    </>
  );
}

async function FormHeader({ form }: { form: Form }) {
  const [t, words, locale] = await Promise.all([
    getTranslator("reports"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const { moment, reportId, collaboration } = form;
  const crumbs = [
    { label: t("title"), href: reportsHref() },
    { label: String(moment.cycleYear), href: cycleHref(moment.cycleYear) },
    {
      label: momentName(moment, words),
      href: reportsHref({ cycle: moment.cycleYear, moment: moment.id }),
    },
  ];
  return (
    <PageHeader
      crumbs={crumbs}
      title={
        <>
          {t("form.title")}: <span lang="nl">{collaboration.name}</span>
        </>
      }
      meta={
        <span>
          {moment.dueOn
            ? t("form.due", { date: formatDate(moment.dueOn, locale) })
            : t("form.noDue")}
        </span>
      }
      actions={
        reportId && (
          <TextLink href={reportHref(reportId, { version: form.number })}>
            {t("form.view")}
          </TextLink>
        )
      }
    />
  );
}

import { TheirText } from "@/components/form/drafts/their-text";
import { DateField } from "@/components/form/fields/date-field";
import { FormSection } from "@/components/form/form-section";
import type { ReportForm } from "@/features/reports/types";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import { sectionId } from "./form-nav";

const DATES = ["expectedOn", "doneOn"] as const;

export async function FormMilestones({ form }: { form: ReportForm }) {
  const [t, locale] = await Promise.all([getTranslator("reports"), getLocale()]);
  const { milestones } = form.context;
  return (
    <FormSection
      title={t("form.sections.milestones")}
      id={sectionId("milestones")}
      intro={milestones.length === 0 && t("view.noMilestones")}
    >
      {milestones.map(({ id, name, plannedOn, withdrawn }) => (
        <fieldset key={id} className="grid min-w-0 gap-3 border-l-4 border-line pl-4">
          <legend lang="nl" className="float-left w-full font-bold">
            {name}
          </legend>
          {withdrawn && <p className="clear-both max-w-prose">{t("form.withdrawn")}</p>}
          <p className="clear-both text-sm text-ink-secondary">
            {t("form.fields.planned", { date: formatDate(plannedOn, locale) })}
          </p>
          <div className="grid gap-4 sm:grid-cols-2">
            {DATES.map((date) => (
              <div key={date} className="grid content-start gap-1.5">
                <DateField
                  name={`milestones.${id}.${date}`}
                  label={t(`form.fields.${date}`)}
                  defaultValue={form.draft.milestones[id]?.[date]}
                />
                <TheirText name={`milestones.${id}.${date}`} />
              </div>
            ))}
          </div>
        </fieldset>
      ))}
    </FormSection>
  );
}

import { TheirText } from "@/components/form/drafts/their-text";
import { TextField } from "@/components/form/fields/text-field";
import { FormSection } from "@/components/form/form-section";
import type { ReportForm } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";
import { sectionId } from "./form-nav";
import { FormPart } from "./form-part";
import { PreviousText } from "./previous-text";

export async function FormSummary({ form }: { form: ReportForm }) {
  const t = await getTranslator("reports");
  return (
    <FormSection title={t("form.sections.summary")} id={sectionId("summary")}>
      <div className="grid gap-1.5">
        <TextField
          name="period"
          label={t("parts.period.question")}
          hint={t("parts.period.hint", { year: String(form.moment.cycleYear) })}
          defaultValue={form.draft.period}
          lang="nl"
          required
        />
        <TheirText name="period" />
        <PreviousText form={form} read={(content) => content.period} />
      </div>
      <FormPart form={form} name="summary" hint={t("parts.summary.hint")} rows={6} />
    </FormSection>
  );
}

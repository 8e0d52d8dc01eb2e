import { FormSection } from "@/components/form/form-section";
import { TextField } from "@/components/form/text-field";
import { TheirText } from "@/components/form/their-text";
import { getTranslator } from "@/lib/i18n";
import { SUMMARY_MAX_WORDS } from "../freeze";
import type { ReportForm } from "../types";
import { sectionId } from "./form-nav";
import { FormText } from "./form-text";
import { PreviousText } from "./previous-text";

export async function FormSummary({ form }: { form: ReportForm }) {
  const t = await getTranslator("reports");
  const { draft } = form;
  return (
    <FormSection title={t("form.sections.summary")} id={sectionId("summary")}>
      <div className="grid gap-1.5">
        <TextField
          name="period"
          label={t("form.fields.period")}
          hint={t("form.fields.periodHint", { year: String(form.moment.cycleYear) })}
          defaultValue={draft.period}
          lang="nl"
          required
        />
        <TheirText name="period" />
        <PreviousText form={form} read={(content) => content.period} />
      </div>
      <FormText
        form={form}
        name="summary"
        label={t("form.fields.summary")}
        hint={t("form.fields.summaryHint")}
        value={draft.summary}
        previous={(content) => content.summary}
        maxWords={SUMMARY_MAX_WORDS}
        rows={6}
        required
      />
    </FormSection>
  );
}

import { FormSection } from "@/components/form/form-section";
import { SubmitButton } from "@/components/form/submit-button";
import { PERFORMANCES } from "@/db/vocabulary";
import type { ReportForm } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";
import { sectionId } from "./form-nav";
import { FormPerformance } from "./form-performance";

export async function FormPerformances({ form }: { form: ReportForm }) {
  const t = await getTranslator("reports");
  return (
    <FormSection title={t("form.sections.performances")} id={sectionId("performances")}>
      <div className="justify-self-start">
        <SubmitButton variant="secondary" size="small" name="intent" value="evidence">
          {t("form.fields.addEvidence")}
        </SubmitButton>
      </div>
      {PERFORMANCES.map((performance) => (
        <FormPerformance key={performance} form={form} performance={performance} />
      ))}
    </FormSection>
  );
}

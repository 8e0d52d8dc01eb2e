import { FormSection } from "@/components/form/form-section";
import { RISKS_AND_PARTNERS } from "@/features/reports/document";
import type { ReportForm } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";
import { sectionId } from "./form-nav";
import { FormPart } from "./form-part";
import { FormTouched } from "./form-touched";

export async function FormAhead({ form }: { form: ReportForm }) {
  const t = await getTranslator("reports");
  return (
    <FormSection title={t("form.sections.ahead")} id={sectionId("ahead")}>
      {RISKS_AND_PARTNERS.map((name) => (
        <FormPart key={name} form={form} name={name} rows={2} />
      ))}
      <FormTouched form={form} />
      <FormPart form={form} name="nextMoments" hint={t("parts.nextMoments.hint")} />
    </FormSection>
  );
}

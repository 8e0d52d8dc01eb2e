import { FormSection } from "@/components/form/form-section";
import { THREE_QUESTIONS } from "@/features/reports/document";
import type { ReportForm } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";
import { sectionId } from "./form-nav";
import { FormPart } from "./form-part";

export async function FormThreeQuestions({ form }: { form: ReportForm }) {
  const t = await getTranslator("reports");
  return (
    <FormSection title={t("form.sections.three_questions")} id={sectionId("three_questions")}>
      {THREE_QUESTIONS.map((name) => (
        <FormPart key={name} form={form} name={name} />
      ))}
    </FormSection>
  );
}

import { FormSection } from "@/components/form/form-section";
import { getTranslator } from "@/lib/i18n";
import { THREE_QUESTIONS } from "../document";
import type { ReportForm } from "../types";
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

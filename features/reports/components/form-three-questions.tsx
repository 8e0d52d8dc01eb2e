import { FormSection } from "@/components/form/form-section";
import { getTranslator } from "@/lib/i18n";
import type { ReportForm } from "../types";
import { sectionId } from "./form-nav";
import { FormText } from "./form-text";

export async function FormThreeQuestions({ form }: { form: ReportForm }) {
  const t = await getTranslator("reports");
  return (
    <FormSection title={t("form.sections.three_questions")} id={sectionId("three_questions")}>
      {(["achieved", "done", "cost"] as const).map((question) => (
        <FormText
          key={question}
          form={form}
          name={question}
          label={t(`form.fields.${question}`)}
          value={form.draft[question]}
          previous={(content) => content[question]}
          required
        />
      ))}
    </FormSection>
  );
}

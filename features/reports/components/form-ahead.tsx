import { FormSection } from "@/components/form/form-section";
import { getTranslator } from "@/lib/i18n";
import type { ReportForm } from "../types";
import { sectionId } from "./form-nav";
import { FormText } from "./form-text";
import { FormTouched } from "./form-touched";

const TEXTS = ["risks", "partnersJoined", "partnersLeft"] as const;

export async function FormAhead({ form }: { form: ReportForm }) {
  const t = await getTranslator("reports");
  const { draft } = form;
  return (
    <FormSection title={t("form.sections.ahead")} id={sectionId("ahead")}>
      {TEXTS.map((name) => (
        <FormText
          key={name}
          form={form}
          name={name}
          label={t(`form.fields.${name}`)}
          value={draft[name]}
          rows={2}
          previous={(content) => content[name]}
        />
      ))}
      <FormTouched form={form} />
      <FormText
        form={form}
        name="nextMoments"
        label={t("form.fields.nextMoments")}
        hint={t("form.fields.nextMomentsHint")}
        value={draft.nextMoments}
        previous={(content) => content.nextMoments}
      />
    </FormSection>
  );
}

import { TheirText } from "@/components/form/drafts/their-text";
import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { FormSection } from "@/components/form/form-section";
import { RISK_LEVELS } from "@/db/vocabulary";
import { RISKS_AND_PARTNERS } from "@/features/reports/document";
import type { ReportForm } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";
import { sectionId } from "./form-nav";
import { FormPart } from "./form-part";
import { FormTouched } from "./form-touched";
import { PreviousText } from "./previous-text";

export async function FormAhead({ form }: { form: ReportForm }) {
  const [t, words] = await Promise.all([getTranslator("reports"), getTranslator("vocabulary")]);
  const levels = RISK_LEVELS.map((value) => ({ value, label: words(`risk_level.${value}`) }));
  return (
    <FormSection title={t("form.sections.ahead")} id={sectionId("ahead")}>
      <div className="grid gap-1.5">
        <RadioGroupField
          name="riskLevel"
          label={t("parts.riskLevel.question")}
          options={levels}
          defaultValue={form.draft.riskLevel}
          look="chips"
          required
        />
        <TheirText name="riskLevel" options={levels} />
        <PreviousText
          form={form}
          read={({ riskLevel }) => riskLevel && words(`risk_level.${riskLevel}`)}
        />
      </div>
      <FormPart form={form} name="riskReason" rows={2} />
      {RISKS_AND_PARTNERS.map((name) => (
        <FormPart key={name} form={form} name={name} rows={2} />
      ))}
      <FormTouched form={form} />
      <FormPart form={form} name="nextMoments" hint={t("parts.nextMoments.hint")} />
    </FormSection>
  );
}

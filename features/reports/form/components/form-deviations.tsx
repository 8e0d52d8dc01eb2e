import { TheirText } from "@/components/form/drafts/their-text";
import { CheckboxField } from "@/components/form/fields/checkbox-field";
import { FormSection } from "@/components/form/form-section";
import { DeviationRows } from "@/features/reports/components/deviation-rows";
import type { FrozenContent } from "@/features/reports/content";
import type { ReportForm } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";
import { sectionId } from "./form-nav";
import { PreviousText } from "./previous-text";

export async function FormDeviations({ form }: { form: ReportForm }) {
  const t = await getTranslator("reports");
  return (
    <FormSection
      title={t("form.sections.deviations")}
      id={sectionId("deviations")}
      intro={t("form.fields.deviationsIntro")}
    >
      <PreviousText form={form} read={asText} />
      <DeviationRows
        rows={form.draft.deviations}
        words={{
          deviation: t("form.fields.deviation", { number: "{number}" }),
          subject: t("form.fields.subject"),
          cause: t("form.fields.cause"),
          effect: t("form.fields.effect"),
          measure: t("form.fields.measure"),
          decision: t("form.fields.decision"),
          addRow: t("form.fields.addRow"),
        }}
      />
      <div className="grid gap-1.5">
        <CheckboxField
          name="noDeviations"
          label={t("form.fields.noDeviations")}
          defaultChecked={form.draft.noDeviations !== ""}
        />
        <TheirText name="noDeviations" canAdopt={false} />
      </div>
    </FormSection>
  );
}

const asText = ({ deviations }: FrozenContent) =>
  deviations
    .map(({ subject, cause, effect, measure }) => [subject, cause, effect, measure].join("\n"))
    .join("\n\n");

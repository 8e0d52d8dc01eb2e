import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { FormSection } from "@/components/form/form-section";
import { TheirText } from "@/components/form/their-text";
import { formatDate } from "@/lib/format";
import { getLocale, getTranslator } from "@/lib/i18n";
import type { ReportForm } from "../types";
import { sectionId } from "./form-nav";
import { FormText } from "./form-text";

const TEXTS = ["risks", "partnersJoined", "partnersLeft"] as const;

export async function FormAhead({ form }: { form: ReportForm }) {
  const [t, locale] = await Promise.all([getTranslator("reports"), getLocale()]);
  const { draft, context } = form;
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
      <div className="grid gap-1.5">
        <CheckboxGroupField
          name="commitments[]"
          label={t("form.fields.commitments")}
          hint={context.commitments.length === 0 && t("form.fields.noCommitments")}
          options={context.commitments.map(({ id, text, dueOn }) => ({
            value: id,
            label: text,
            description: t("form.fields.commitmentDue", { date: formatDate(dueOn, locale) }),
          }))}
          defaultValue={draft.commitments}
        />
        <TheirText name="commitments[]" canAdopt={false} />
      </div>
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

import { TheirText } from "@/components/form/drafts/their-text";
import { NumberField } from "@/components/form/fields/number-field";
import { FormSection } from "@/components/form/form-section";
import type { ReportForm } from "@/features/reports/types";
import { getLocale, getTranslator } from "@/lib/i18n";
import { asTyped } from "@/lib/numbers/parse";
import { formatEuros } from "@/lib/text/format";
import { sectionId } from "./form-nav";
import { FormText } from "./form-text";
import { PreviousText } from "./previous-text";

export async function FormMoney({ form }: { form: ReportForm }) {
  const [t, locale] = await Promise.all([getTranslator("reports"), getLocale()]);
  const year = String(form.moment.cycleYear);
  const { budgetedEuros } = form.context;
  const { money } = form.draft;
  return (
    <FormSection
      title={t("form.sections.money")}
      id={sectionId("money")}
      intro={
        budgetedEuros === null
          ? t("form.fields.noBudget", { year })
          : t("form.fields.budget", { year, amount: formatEuros(budgetedEuros, locale) })
      }
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="grid content-start gap-1.5">
          <NumberField
            name="money.spent"
            label={t("form.fields.spent")}
            hint={t("form.fields.wholeEuros")}
            prefix="€"
            defaultValue={money.spent}
            required={budgetedEuros !== null}
          />
          <TheirText name="money.spent" />
          <PreviousText form={form} read={(content) => asTyped(content.money.spentEuros, locale)} />
        </div>
        <div className="grid content-start gap-1.5">
          <NumberField
            name="money.forecast"
            label={t("form.fields.moneyForecast", { year })}
            hint={t("form.fields.wholeEuros")}
            prefix="€"
            defaultValue={money.forecast}
            required={budgetedEuros !== null}
          />
          <TheirText name="money.forecast" />
          <PreviousText
            form={form}
            read={(content) => asTyped(content.money.forecastEuros, locale)}
          />
        </div>
      </div>
      <FormText
        form={form}
        name="money.explanation"
        label={t("form.fields.moneyExplanation")}
        value={money.explanation}
        rows={2}
        previous={(content) => content.money.explanation}
      />
    </FormSection>
  );
}

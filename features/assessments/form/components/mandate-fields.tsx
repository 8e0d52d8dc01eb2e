import { TheirText } from "@/components/form/drafts/their-text";
import { CheckboxField } from "@/components/form/fields/checkbox-field";
import { CheckboxGroupField } from "@/components/form/fields/checkbox-group-field";
import { NumberField } from "@/components/form/fields/number-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import type { DraftChoice } from "@/features/assessments/content";
import { MANDATE_TEXTS } from "@/features/assessments/document";
import type { NamedIndicator } from "@/features/assessments/types";
import type { FieldWords } from "../field-names";

interface MandateFieldsProps {
  mandate: DraftChoice["mandate"];
  indicators: readonly NamedIndicator[];
  t: FieldWords["t"];
}

/** The process mandate: the rules that the council gives the college for the collaboration. */
export function MandateFields({ mandate, indicators, t }: MandateFieldsProps) {
  const offered = indicators.filter(
    ({ id, isWithdrawn }) => !isWithdrawn || mandate.indicatorIds.includes(id),
  );
  return (
    <>
      {MANDATE_TEXTS.map((key) => (
        <div key={key} className="grid gap-1.5">
          <TextAreaField
            name={`mandate.${key}`}
            label={t(`form.names.${key}`)}
            hint={t(`form.hints.${key}`)}
            defaultValue={mandate[key]}
            rows={2}
            lang="nl"
            required
          />
          <TheirText name={`mandate.${key}`} />
        </div>
      ))}
      <NumberField
        name="mandate.moneyPercent"
        label={t("form.names.moneyPercent")}
        defaultValue={mandate.moneyPercent}
        suffix="%"
        width="tiny"
        required
      />
      <NumberField
        name="mandate.delayMonths"
        label={t("form.names.delayMonths")}
        defaultValue={mandate.delayMonths}
        suffix={t("form.months")}
        width="tiny"
        required
      />
      <CheckboxField
        name="mandate.anyResult"
        label={t("form.names.anyResult")}
        defaultChecked={mandate.anyResult === "on"}
      />
      {offered.length > 0 && (
        <div className="grid gap-1.5">
          <CheckboxGroupField
            name="mandate.indicatorIds[]"
            label={t("form.names.indicatorIds")}
            hint={t("form.hints.indicatorIds")}
            optionalLabel=""
            options={offered.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={[...mandate.indicatorIds]}
          />
          <TheirText name="mandate.indicatorIds[]" canAdopt={false} />
        </div>
      )}
    </>
  );
}

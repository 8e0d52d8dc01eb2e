import { ActionForm } from "@/components/form/action-form";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { NumberField } from "@/components/form/fields/number-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { setBudgetsAction } from "@/features/collaborations/actions";
import { EditHidden } from "@/features/collaborations/components/edit-hidden";
import type { CollaborationRecord } from "@/features/collaborations/types";
import { getTranslator } from "@/lib/i18n";

/** The budget per year; what was spent and what is forecast comes from the reports. */
export async function MoneySection({ record }: { record: CollaborationRecord }) {
  const [t, form] = await Promise.all([getTranslator("collaborations"), getTranslator("form")]);
  const plannedIn = (year: number) =>
    record.budgets.find((budget) => budget.year === year)?.plannedEuros;
  return (
    <Card title={t("section.money")}>
      <p className="mb-5 max-w-prose text-ink-secondary">{t("form.budgetIntro")}</p>
      <ActionForm action={setBudgetsAction} label={t("section.money")}>
        <EditHidden edited={record} />
        {record.years.map((year, index) => (
          <div key={year}>
            <HiddenFields values={{ [`budgets.${index}.year`]: year }} />
            <NumberField
              name={`budgets.${index}.plannedEuros`}
              label={String(year)}
              optionalLabel=""
              prefix="€"
              defaultValue={plannedIn(year)}
            />
          </div>
        ))}
        <FormActions>
          <SubmitButton>{form("save")}</SubmitButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}

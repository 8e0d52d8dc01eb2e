import { ActionForm } from "@/components/form/action-form";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import {
  addGoalAction,
  addIndicatorAction,
  changeGoalAction,
} from "@/features/collaborations/actions";
import { EditHidden } from "@/features/collaborations/components/edit-hidden";
import { CorrectionNotes } from "@/features/collaborations/corrections/components/correction-notes";
import { ReasonField } from "@/features/collaborations/corrections/components/reason-field";
import { WithdrawForm } from "@/features/collaborations/corrections/components/withdraw-form";
import type { EditedRecord } from "@/features/collaborations/types";
import { getTranslator } from "@/lib/i18n";
import { IndicatorFields } from "./indicator-fields";
import { IndicatorForms } from "./indicator-forms";

/** A card per goal: its words, its indicators, and room for one more. */
export async function GoalsSection({ record }: { record: EditedRecord }) {
  const [t, form] = await Promise.all([getTranslator("collaborations"), getTranslator("form")]);
  return (
    <>
      {record.goals.map((goal) => (
        <Card key={goal.id} title={goal.text} className="grid gap-2">
          <Disclosure summary={t("form.changeGoal")}>
            <ActionForm action={changeGoalAction} label={t("form.changeGoal")}>
              <EditHidden edited={record} part={{ goalId: goal.id }} />
              <TextAreaField
                name="text"
                label={t("form.goal")}
                defaultValue={goal.text}
                rows={2}
                lang="nl"
                required
              />
              <ReasonField record={record} part="goal" rowId={goal.id} />
              <FormActions>
                <SubmitButton variant="secondary">{form("save")}</SubmitButton>
              </FormActions>
            </ActionForm>
          </Disclosure>
          <WithdrawForm edited={record} part="goal" rowId={goal.id} name={goal.text} />
          <CorrectionNotes corrections={record.corrections} under={goal.id} />
          {goal.indicators.map((indicator) => (
            <IndicatorForms key={indicator.id} record={record} indicator={indicator} />
          ))}
          <Disclosure summary={t("form.addIndicator")}>
            <ActionForm resetWhenDone action={addIndicatorAction} label={t("form.addIndicator")}>
              <EditHidden edited={record} part={{ goalId: goal.id }} />
              <IndicatorFields />
              <FormActions>
                <SubmitButton variant="secondary">{t("form.addIndicator")}</SubmitButton>
              </FormActions>
            </ActionForm>
          </Disclosure>
        </Card>
      ))}
      <CorrectionNotes corrections={record.corrections} under="goals" />
      <Card title={t("form.addGoal")}>
        <ActionForm resetWhenDone action={addGoalAction} label={t("form.addGoal")}>
          <EditHidden edited={record} />
          <TextAreaField
            name="text"
            label={t("form.goal")}
            hint={t("form.goalHint")}
            rows={2}
            lang="nl"
            required
          />
          <FormActions>
            <SubmitButton>{t("form.addGoal")}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Card>
    </>
  );
}

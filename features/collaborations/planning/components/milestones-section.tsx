import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/fields/date-field";
import { TextField } from "@/components/form/fields/text-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { addMilestoneAction, changeMilestoneAction } from "@/features/collaborations/actions";
import { EditHidden } from "@/features/collaborations/components/edit-hidden";
import { CorrectionNotes } from "@/features/collaborations/corrections/components/correction-notes";
import { ReasonField } from "@/features/collaborations/corrections/components/reason-field";
import { WithdrawForm } from "@/features/collaborations/corrections/components/withdraw-form";
import type { EditedRecord } from "@/features/collaborations/types";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";

type MilestoneRecord = EditedRecord["milestones"][number];

export async function MilestonesSection({ record }: { record: EditedRecord }) {
  const [t, form, locale] = await Promise.all([
    getTranslator("collaborations"),
    getTranslator("form"),
    getLocale(),
  ]);
  const { milestones } = record;
  const stateOf = ({ plannedOn, doneOn }: MilestoneRecord) =>
    doneOn
      ? t("form.doneState", { date: formatShortDate(doneOn, locale) })
      : t("form.plannedState", { date: formatShortDate(plannedOn, locale) });
  return (
    <>
      <Card title={t("milestones")}>
        {milestones.length === 0 && <p className="text-ink-secondary">{t("noMilestones")}</p>}
        <ul className="divide-y divide-line">
          {milestones.map((milestone) => (
            <li key={milestone.id} className="grid gap-1 py-2">
              <span>
                <span lang="nl" className="font-bold">
                  {milestone.name}
                </span>{" "}
                <span className="text-sm text-ink-secondary">{stateOf(milestone)}</span>
              </span>
              <Disclosure summary={t("form.change")}>
                <ActionForm
                  action={changeMilestoneAction}
                  label={t("form.about", { label: t("form.change"), name: milestone.name })}
                >
                  <EditHidden edited={record} part={{ milestoneId: milestone.id }} />
                  <MilestoneFields milestone={milestone} />
                  <ReasonField record={record} part="milestone" rowId={milestone.id} />
                  <FormActions>
                    <SubmitButton variant="secondary">{form("save")}</SubmitButton>
                  </FormActions>
                </ActionForm>
              </Disclosure>
              <WithdrawForm
                edited={record}
                part="milestone"
                rowId={milestone.id}
                name={milestone.name}
              />
            </li>
          ))}
        </ul>
        <CorrectionNotes corrections={record.corrections} under="milestones" />
      </Card>
      <Card title={t("form.addMilestone")}>
        <ActionForm resetWhenDone action={addMilestoneAction} label={t("form.addMilestone")}>
          <EditHidden edited={record} />
          <MilestoneFields />
          <FormActions>
            <SubmitButton>{t("form.addMilestone")}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Card>
    </>
  );
}

async function MilestoneFields({ milestone }: { milestone?: MilestoneRecord }) {
  const t = await getTranslator("collaborations");
  return (
    <>
      <TextField
        name="name"
        label={t("milestone")}
        defaultValue={milestone?.name}
        lang="nl"
        required
      />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <DateField
          name="plannedOn"
          label={t("planned")}
          defaultValue={milestone?.plannedOn}
          required
        />
        <DateField name="expectedOn" label={t("expected")} defaultValue={milestone?.expectedOn} />
        <DateField name="doneOn" label={t("done")} defaultValue={milestone?.doneOn} />
      </div>
    </>
  );
}

import { ActionForm } from "@/components/form/action-form";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { NumberField } from "@/components/form/fields/number-field";
import { TextField } from "@/components/form/fields/text-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import {
  addMeasurementAction,
  changeIndicatorAction,
  setTargetsAction,
} from "@/features/collaborations/actions";
import { EditHidden } from "@/features/collaborations/components/edit-hidden";
import { CorrectionNotes } from "@/features/collaborations/corrections/components/correction-notes";
import { ReasonField } from "@/features/collaborations/corrections/components/reason-field";
import { WithdrawForm } from "@/features/collaborations/corrections/components/withdraw-form";
import type { EditedRecord, IndicatorRecord } from "@/features/collaborations/types";
import { getTranslator } from "@/lib/i18n";
import { FigureForms } from "./figure-forms";
import { IndicatorFields } from "./indicator-fields";

interface IndicatorFormsProps {
  record: EditedRecord;
  indicator: IndicatorRecord;
}

/** What can be changed about one indicator: itself, its targets per year, and a published figure more. */
export async function IndicatorForms({ record, indicator }: IndicatorFormsProps) {
  const [t, form] = await Promise.all([getTranslator("collaborations"), getTranslator("form")]);
  const part = { indicatorId: indicator.id };
  const named = (label: string) => t("form.about", { label, name: indicator.name });
  return (
    <section className="border-t border-line pt-3">
      <h3 lang="nl" className="text-base">
        {indicator.name}
      </h3>
      <FigureForms edited={record} indicator={indicator} />
      <Disclosure summary={t("form.setTargets")}>
        <ActionForm action={setTargetsAction} label={named(t("form.setTargets"))}>
          <EditHidden edited={record} part={part} />
          <TargetFields years={record.years} indicator={indicator} />
          <FormActions>
            <SubmitButton variant="secondary">{form("save")}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Disclosure>
      <Disclosure summary={t("form.addMeasurement")}>
        <ActionForm
          resetWhenDone
          action={addMeasurementAction}
          label={named(t("form.addMeasurement"))}
        >
          <EditHidden edited={record} part={part} />
          <NumberField name="value" label={t("form.value")} suffix={indicator.unit} required />
          <TextField name="measuredOn" label={t("form.measuredOn")} width="short" required />
          <TextField
            name="sourceUrl"
            type="url"
            label={t("form.sourceUrl")}
            hint={t("form.sourceHint")}
          />
          <FormActions>
            <SubmitButton variant="secondary">{form("add")}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Disclosure>
      <Disclosure summary={t("form.changeIndicator")}>
        <ActionForm action={changeIndicatorAction} label={named(t("form.changeIndicator"))}>
          <EditHidden edited={record} part={part} />
          <IndicatorFields indicator={indicator} />
          <ReasonField record={record} part="indicator" rowId={indicator.id} />
          <FormActions>
            <SubmitButton variant="secondary">{form("save")}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Disclosure>
      <WithdrawForm edited={record} part="indicator" rowId={indicator.id} name={indicator.name} />
      <CorrectionNotes corrections={record.corrections} under={indicator.id} />
    </section>
  );
}

async function TargetFields({
  years,
  indicator,
}: {
  years: readonly number[];
  indicator: IndicatorRecord;
}) {
  const t = await getTranslator("collaborations");
  const isRange = indicator.direction === "range";
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-4">
      {years.map((year, index) => {
        const known = indicator.targets.find((target) => target.year === year);
        const name = (field: string) => `targets.${index}.${field}`;
        return (
          <div key={year} className="grid gap-2">
            <HiddenFields values={{ [name("year")]: year }} />
            {!isRange && (
              <NumberField
                name={name("target")}
                label={String(year)}
                optionalLabel=""
                defaultValue={known?.target}
                width="tiny"
              />
            )}
            {isRange && (
              <>
                <NumberField
                  name={name("targetFrom")}
                  label={t("form.fromYear", { year: String(year) })}
                  optionalLabel=""
                  defaultValue={known?.targetFrom}
                  width="tiny"
                />
                <NumberField
                  name={name("targetTo")}
                  label={t("form.toYear", { year: String(year) })}
                  optionalLabel=""
                  defaultValue={known?.targetTo}
                  width="tiny"
                />
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}

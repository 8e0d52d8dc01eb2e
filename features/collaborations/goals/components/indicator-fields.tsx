import { NumberField } from "@/components/form/fields/number-field";
import { SelectField } from "@/components/form/fields/select-field";
import { TextField } from "@/components/form/fields/text-field";
import { DIRECTIONS } from "@/db/vocabulary";
import type { IndicatorRecord } from "@/features/collaborations/types";
import { getTranslator } from "@/lib/i18n";

/** Which fields of the target count follows from the direction; the server leaves the others empty. */
export async function IndicatorFields({ indicator }: { indicator?: IndicatorRecord }) {
  const [t, form, vocabulary] = await Promise.all([
    getTranslator("collaborations"),
    getTranslator("form"),
    getTranslator("vocabulary"),
  ]);
  const directions = DIRECTIONS.map((direction) => ({
    value: direction,
    label: vocabulary(`direction.${direction}`),
  }));
  return (
    <>
      <TextField
        name="name"
        label={t("form.indicatorName")}
        defaultValue={indicator?.name}
        lang="nl"
        required
      />
      <TextField
        name="unit"
        label={t("form.unit")}
        hint={t("form.unitHint")}
        defaultValue={indicator?.unit}
        lang="nl"
        width="short"
        required
      />
      <SelectField
        name="direction"
        label={t("form.direction")}
        emptyLabel={form("choose")}
        options={directions}
        defaultValue={indicator?.direction}
        required
      />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <NumberField
          name="baseline"
          label={t("form.baseline")}
          defaultValue={indicator?.baseline}
        />
        <TextField
          name="baselineOn"
          label={t("form.baselineOn")}
          defaultValue={indicator?.baselineOn}
          width="short"
        />
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <NumberField name="target" label={t("form.target")} defaultValue={indicator?.target} />
        <TextField
          name="targetOn"
          label={t("form.targetOn")}
          defaultValue={indicator?.targetOn}
          width="short"
        />
      </div>
      <fieldset className="min-w-0">
        <legend className="mb-1.5 text-ink-secondary">{t("form.rangeOnly")}</legend>
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          <NumberField
            name="targetFrom"
            label={t("form.targetFrom")}
            defaultValue={indicator?.targetFrom}
          />
          <NumberField
            name="targetTo"
            label={t("form.targetTo")}
            defaultValue={indicator?.targetTo}
          />
        </div>
      </fieldset>
      <TextField name="note" label={t("form.note")} defaultValue={indicator?.note} lang="nl" />
      <TextField
        name="sourceUrl"
        type="url"
        label={t("form.sourceUrl")}
        hint={t("form.sourceHint")}
        defaultValue={indicator?.sourceUrl}
      />
    </>
  );
}

import { NumberField } from "@/components/form/fields/number-field";
import { TextField } from "@/components/form/fields/text-field";
import { correctMeasurementAction } from "@/features/collaborations/actions";
import type { Edited } from "@/features/collaborations/components/edit-hidden";
import { valueText, yearOrDateText } from "@/features/collaborations/components/value-text";
import { CorrectForm } from "@/features/collaborations/corrections/components/correct-form";
import { WithdrawForm } from "@/features/collaborations/corrections/components/withdraw-form";
import type { IndicatorRecord } from "@/features/collaborations/types";
import { getLocale, getTranslator } from "@/lib/i18n";

interface FigureFormsProps {
  edited: Edited;
  indicator: IndicatorRecord;
}

type Figure = IndicatorRecord["measurements"][number];

/** Each published figure, to be corrected or withdrawn. */
export async function FigureForms({ edited, indicator }: FigureFormsProps) {
  const [t, locale] = await Promise.all([getTranslator("collaborations"), getLocale()]);
  const nameOf = ({ measuredOn }: Figure) =>
    `${indicator.name}, ${yearOrDateText(measuredOn, locale)}`;
  return (
    <ul className="grid gap-1" aria-label={t("form.figuresOf", { name: indicator.name })}>
      {indicator.measurements.map((figure) => (
        <li key={figure.id} className="border-l-4 border-line pl-3">
          {yearOrDateText(figure.measuredOn, locale)}:{" "}
          <strong>{valueText(figure.value, indicator.unit, locale)}</strong>
          <CorrectFigure
            edited={edited}
            figure={figure}
            name={nameOf(figure)}
            unit={indicator.unit}
          />
          <WithdrawForm
            edited={edited}
            part="measurement"
            rowId={figure.id}
            name={nameOf(figure)}
          />
        </li>
      ))}
    </ul>
  );
}

interface CorrectFigureProps {
  edited: Edited;
  figure: Figure;
  name: string;
  unit: string;
}

async function CorrectFigure({ edited, figure, name, unit }: CorrectFigureProps) {
  const t = await getTranslator("collaborations");
  return (
    <CorrectForm
      action={correctMeasurementAction}
      title={t("correct.measurement")}
      name={name}
      edited={edited}
      part={{ measurementId: figure.id }}
    >
      <NumberField
        name="value"
        label={t("form.value")}
        suffix={unit}
        defaultValue={figure.value}
        required
      />
      <TextField
        name="measuredOn"
        label={t("form.measuredOn")}
        defaultValue={figure.measuredOn}
        width="short"
        required
      />
      <TextField
        name="sourceUrl"
        type="url"
        label={t("form.sourceUrl")}
        hint={t("form.sourceHint")}
        defaultValue={figure.sourceUrl}
      />
    </CorrectForm>
  );
}

import { ActionForm } from "@/components/form/action-form";
import { NumberField } from "@/components/form/fields/number-field";
import { SelectField } from "@/components/form/fields/select-field";
import { TextField } from "@/components/form/fields/text-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { getTranslator } from "@/lib/i18n";
import { drawSampleAction } from "../actions";
import type { DrawPlace } from "../types";
import { placeName } from "./sample-words";

/** Of what, how many, and by which seed. */
export async function DrawForm({ places }: { places: readonly DrawPlace[] }) {
  const [t, words] = await Promise.all([getTranslator("samples"), getTranslator("vocabulary")]);
  if (places.length === 0) return <EmptyState title={t("draw.none")} />;
  const years = [...new Set(places.map(({ cycleYear }) => cycleYear))];
  const groups = years.map((year) => {
    const own = places.filter(({ cycleYear }) => cycleYear === year);
    const total = own.reduce((sum, { reports }) => sum + reports, 0);
    const option = (value: string, name: string, count: number) => ({
      value,
      label: t("draw.option", { name, count }),
    });
    return {
      label: String(year),
      options: [
        option(String(year), placeName({ cycleYear: year, moment: null }, t, words), total),
        ...own.map((place) =>
          option(`${year}/${place.momentId}`, placeName(place, t, words), place.reports),
        ),
      ],
    };
  });
  return (
    <Card>
      <ActionForm action={drawSampleAction} id="draw" label={t("draw.title")}>
        <SelectField
          name="place"
          label={t("draw.place")}
          hint={t("draw.placeHint")}
          options={[]}
          groups={groups}
          required
        />
        <NumberField name="size" label={t("draw.size")} hint={t("draw.sizeHint")} required />
        <TextField name="seed" label={t("draw.seed")} hint={t("draw.seedHint")} width="medium" />
        <p className="max-w-prose text-sm text-ink-secondary">{t("draw.text")}</p>
        <FormActions>
          <SubmitButton>{t("draw.now")}</SubmitButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}

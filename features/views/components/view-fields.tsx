import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { BANDS } from "@/db/vocabulary";
import { getTranslator } from "@/lib/i18n";
import { STEPS } from "../summary";
import type { ViewContent } from "../types";
import { SENTENCE_MAX } from "../validation";

/** Where the collaboration stands on the scale and in the quadrant, and why, in one sentence. */
export async function ViewFields({ own }: { own: ViewContent | null }) {
  const [t, vocabulary] = await Promise.all([getTranslator("views"), getTranslator("vocabulary")]);
  const steps = (axis: "script" | "power") =>
    STEPS.map((step) => ({ value: String(step), label: t(`fields.${axis}Steps.${step}`) }));
  return (
    <>
      <RadioGroupField
        name="band"
        label={t("fields.band")}
        hint={t("fields.bandHint")}
        required
        options={BANDS.map((band) => ({
          value: band,
          label: vocabulary(`band.${band}`),
          description: vocabulary(`band_meaning.${band}`),
        }))}
        defaultValue={own?.band}
      />
      <RadioGroupField
        name="script"
        label={t("fields.script")}
        hint={t("fields.scriptHint")}
        required
        options={steps("script")}
        defaultValue={own?.script}
      />
      <RadioGroupField
        name="power"
        label={t("fields.power")}
        hint={t("fields.powerHint")}
        required
        options={steps("power")}
        defaultValue={own?.power}
      />
      <TextAreaField
        name="sentence"
        label={t("fields.sentence")}
        hint={t("fields.sentenceHint")}
        required
        rows={2}
        maxLength={SENTENCE_MAX}
        defaultValue={own?.sentence}
        lang="nl"
      />
    </>
  );
}

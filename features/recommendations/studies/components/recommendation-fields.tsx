import { CheckboxGroupField } from "@/components/form/fields/checkbox-group-field";
import { ChoiceField } from "@/components/form/fields/choice-field";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { NumberField } from "@/components/form/fields/number-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FormDisclosure } from "@/components/form/form-disclosure";
import { ADDRESSEES, PERFORMANCES } from "@/db/vocabulary";
import { getWords } from "@/features/recommendations/components/words";
import type { StudyRecommendation } from "@/features/recommendations/types";
import { type Choices, withChosen } from "@/lib/forms/choices";

interface Props {
  /** None: a new one. */
  recommendation?: StudyRecommendation;
  number: number;
  /** Its number follows from those that are there. */
  isNumbered?: boolean;
  collaborations: Choices;
}

export async function RecommendationFields({
  recommendation,
  number,
  isNumbered = false,
  collaborations,
}: Props) {
  const { t, words } = await getWords();
  const linked = (recommendation?.collaborations ?? []).map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  return (
    <>
      {isNumbered ? (
        <HiddenFields values={{ number }} />
      ) : (
        <NumberField
          name="number"
          label={t("studies.number")}
          defaultValue={recommendation?.number ?? number}
          width="tiny"
          required
        />
      )}
      <TextAreaField
        name="text"
        label={t("studies.text")}
        defaultValue={recommendation?.text}
        required
        lang="nl"
      />
      <CheckboxGroupField
        name="addressees[]"
        label={t("studies.addressees")}
        look="chips"
        options={ADDRESSEES.map((value) => ({ value, label: words(`addressee.${value}`) }))}
        defaultValue={recommendation?.addressees}
        required
      />
      <FormDisclosure summary={t("studies.link")} open={recommendation !== undefined}>
        <CheckboxGroupField
          name="performances[]"
          label={t("performances")}
          look="chips"
          options={PERFORMANCES.map((value) => ({
            value,
            label: words(`performance_short.${value}`),
          }))}
          defaultValue={recommendation?.performances}
        />
        <ChoiceField
          name="collaborationIds[]"
          label={t("collaborations")}
          choices={withChosen(collaborations, linked)}
          defaultValues={linked.map(({ value }) => value)}
        />
      </FormDisclosure>
    </>
  );
}

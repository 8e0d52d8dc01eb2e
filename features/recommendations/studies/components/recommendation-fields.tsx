import { CheckboxGroupField } from "@/components/form/fields/checkbox-group-field";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { NumberField } from "@/components/form/fields/number-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FormDisclosure } from "@/components/form/form-disclosure";
import { ADDRESSEES, PERFORMANCES } from "@/db/vocabulary";
import { getWords } from "@/features/recommendations/components/words";
import type { LinkedCollaboration, StudyRecommendation } from "@/features/recommendations/types";

interface Props {
  /** None: a new one. */
  recommendation?: StudyRecommendation;
  number: number;
  /** Its number follows from those that are there. */
  isNumbered?: boolean;
  collaborations: readonly LinkedCollaboration[];
}

export async function RecommendationFields({
  recommendation,
  number,
  isNumbered = false,
  collaborations,
}: Props) {
  const { t, words } = await getWords();
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
        <CheckboxGroupField
          name="collaborationIds[]"
          label={t("collaborations")}
          look="chips"
          options={collaborations.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={recommendation?.collaborations.map(({ id }) => id)}
        />
      </FormDisclosure>
    </>
  );
}

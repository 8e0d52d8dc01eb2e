import { DateField } from "@/components/form/fields/date-field";
import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { SelectField } from "@/components/form/fields/select-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FoldedForm } from "@/components/form/folded-form";
import { COLLEGE_RESPONSES } from "@/db/vocabulary";
import { getWords } from "@/features/recommendations/components/words";
import { isToCollege } from "@/features/recommendations/permissions";
import type { RecommendationDetail } from "@/features/recommendations/types";
import { respondAction } from "../actions";
import { countOf } from "./answer-forms";
import { EvidenceField } from "./evidence-field";

/** For the alderman: the response and, where the college is to act, its plan. A date that stands is moved, not given again. */
export async function ResponseForm({ recommendation }: { recommendation: RecommendationDetail }) {
  const { t, words } = await getWords();
  const { id, response, actionPlan, owner, owners, dueOn, today } = recommendation;
  const seen = countOf(recommendation, "response");
  return (
    <FoldedForm
      action={respondAction}
      id="respond"
      hidden={{ recommendationId: id, seen }}
      summary={t(`forms.${seen === 0 ? "respond" : "respondAgain"}`)}
      send={t("forms.sendResponse")}
    >
      <RadioGroupField
        name="word"
        label={t("forms.response")}
        required
        options={COLLEGE_RESPONSES.map((value) => ({
          value,
          label: words(`college_response.${value}`),
        }))}
        defaultValue={response}
      />
      <TextAreaField name="text" label={t("forms.reason")} rows={3} required lang="nl" />
      {isToCollege(recommendation) && (
        <>
          <TextAreaField
            name="actionPlan"
            label={t("forms.actionPlan")}
            hint={t("forms.actionPlanHint")}
            defaultValue={actionPlan}
            optionalLabel=""
            lang="nl"
          />
          <SelectField
            name="ownerId"
            label={t("owner")}
            emptyLabel={t("forms.chooseOwner")}
            optionalLabel=""
            options={owners.map(({ id: value, name }) => ({ value, label: name }))}
            defaultValue={owner?.id}
          />
          {dueOn === null && (
            <DateField name="dueOn" label={t("due")} optionalLabel="" min={today} />
          )}
        </>
      )}
      <EvidenceField />
    </FoldedForm>
  );
}

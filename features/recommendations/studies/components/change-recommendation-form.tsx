import { ActionForm } from "@/components/form/action-form";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { ReasonField } from "@/features/recommendations/components/reason-field";
import { getWords } from "@/features/recommendations/components/words";
import type { StudyDetail, StudyRecommendation } from "@/features/recommendations/types";
import { changeRecommendationAction } from "../actions";
import { RecommendationFields } from "./recommendation-fields";

interface Props {
  study: StudyDetail;
  recommendation: StudyRecommendation;
}

export async function ChangeRecommendationForm({ study, recommendation }: Props) {
  const { t } = await getWords();
  const { id, number } = recommendation;
  const isPublished = study.status === "published";
  return (
    <ActionForm
      action={changeRecommendationAction}
      id="change"
      label={t("studies.changeLabel", { number })}
    >
      <HiddenFields values={{ recommendationId: id, revision: study.revision }} />
      <RecommendationFields
        recommendation={recommendation}
        number={number}
        collaborations={study.collaborations}
      />
      {isPublished && <ReasonField />}
      <FormActions>
        <SubmitButton>{t(`studies.${isPublished ? "saveVersion" : "save"}`)}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

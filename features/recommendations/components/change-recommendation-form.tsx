import { ActionForm } from "@/components/form/action-form";
import { FormActions } from "@/components/form/form-actions";
import { HiddenFields } from "@/components/form/hidden-fields";
import { SubmitButton } from "@/components/form/submit-button";
import { changeRecommendationAction } from "../study-actions";
import type { StudyDetail, StudyRecommendation } from "../types";
import { ReasonField } from "./reason-field";
import { RecommendationFields } from "./recommendation-fields";
import { getWords } from "./words";

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

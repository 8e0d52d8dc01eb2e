import { ActionForm } from "@/components/form/action-form";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { FormActions } from "@/components/form/form-actions";
import { FormDisclosure } from "@/components/form/form-disclosure";
import { SubmitButton } from "@/components/form/submit-button";
import { Card } from "@/components/ui/card";
import { Downloads } from "@/components/ui/tables/downloads";
import { TextLink } from "@/components/ui/text/text-link";
import { WrittenText } from "@/components/ui/text/written-text";
import { editRecommendationHref, exportHrefs, recommendationHref } from "@/features/hrefs";
import { ReasonField } from "@/features/recommendations/components/reason-field";
import { addressedTo, getWords } from "@/features/recommendations/components/words";
import type { StudyDetail, StudyRecommendation } from "@/features/recommendations/types";
import {
  addRecommendationAction,
  publishStudyAction,
  removeRecommendationAction,
} from "../actions";
import { RecommendationFields } from "./recommendation-fields";

/** The recommendations of a study; while it is a draft they are added, changed, removed, and then published. */
export async function StudyRecommendations({ study }: { study: StudyDetail }) {
  const { t } = await getWords();
  const isDraft = study.status === "draft";
  return (
    <Card
      title={t("studies.recommendations")}
      id="recommendations"
      actions={
        !isDraft && <Downloads hrefs={exportHrefs("recommendations", { study: study.id })} />
      }
    >
      <div className="grid gap-5">
        {study.recommendations.length === 0 && (
          <p className="text-ink-secondary">{t("studies.noRecommendations")}</p>
        )}
        <ol className="grid gap-5">
          {study.recommendations.map((recommendation) => (
            <li key={recommendation.id}>
              <Item study={study} recommendation={recommendation} />
            </li>
          ))}
        </ol>
        {study.mayKeep && <AddForm study={study} />}
        {isDraft && study.mayKeep && study.recommendations.length > 0 && (
          <PublishForm study={study} />
        )}
      </div>
    </Card>
  );
}

interface ItemProps {
  study: StudyDetail;
  recommendation: StudyRecommendation;
}

async function Item({ study, recommendation }: ItemProps) {
  const all = await getWords();
  const { t } = all;
  const { id, number, text, addressees } = recommendation;
  const title = t("recommendation", { number });
  return (
    <div className="grid gap-2 border-l-[3px] border-blue-line pl-4">
      <h3 className="text-base">
        {study.status === "published" ? (
          <TextLink href={recommendationHref(id)}>{title}</TextLink>
        ) : (
          title
        )}
        <span className="ml-2 text-sm font-normal text-ink-secondary">
          {addressedTo(addressees, all)}
        </span>
      </h3>
      <WrittenText text={text} lang="nl" />
      {study.mayKeep && (
        <div className="flex flex-wrap items-center gap-4 print:hidden">
          <TextLink href={editRecommendationHref(id)}>
            {t("studies.change")}
            <span className="sr-only">: {title}</span>
          </TextLink>
          {study.status === "draft" && (
            <ActionForm action={removeRecommendationAction} id={`remove-${id}`}>
              <HiddenFields values={{ recommendationId: id, revision: study.revision }} />
              <SubmitButton
                variant="quiet"
                size="small"
                label={t("studies.removeLabel", { number })}
              >
                {t("studies.remove")}
              </SubmitButton>
            </ActionForm>
          )}
        </div>
      )}
    </div>
  );
}

async function AddForm({ study }: { study: StudyDetail }) {
  const { t } = await getWords();
  const isPublished = study.status === "published";
  const next = Math.max(0, ...study.recommendations.map(({ number }) => number)) + 1;
  return (
    <ActionForm action={addRecommendationAction} id="add" label={t("studies.add")}>
      <FormDisclosure summary={t("studies.add")} open={study.recommendations.length === 0}>
        <HiddenFields values={{ studyId: study.id, revision: study.revision }} />
        {isPublished && (
          <p className="max-w-prose text-ink-secondary">
            {t("studies.furtherHint", { number: next })}
          </p>
        )}
        <RecommendationFields
          number={next}
          isNumbered={isPublished}
          collaborations={study.collaborations}
        />
        {isPublished && <ReasonField />}
        <FormActions>
          <SubmitButton>{t(`studies.${isPublished ? "saveVersion" : "sendAdd"}`)}</SubmitButton>
        </FormActions>
      </FormDisclosure>
    </ActionForm>
  );
}

async function PublishForm({ study }: { study: StudyDetail }) {
  const { t } = await getWords();
  return (
    <ActionForm action={publishStudyAction} id="publish" label={t("studies.publish")}>
      <HiddenFields values={{ studyId: study.id, revision: study.revision }} />
      <p className="max-w-prose text-ink-secondary">{t("studies.publishHint")}</p>
      <FormActions>
        <SubmitButton>{t("studies.publish")}</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}

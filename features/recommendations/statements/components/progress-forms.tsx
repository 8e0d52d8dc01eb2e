import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroupField } from "@/components/form/fields/checkbox-group-field";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FoldedForm } from "@/components/form/folded-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextLink } from "@/components/ui/text/text-link";
import { WrittenText } from "@/components/ui/text/written-text";
import { PROGRESS_STATUSES, type ProgressStatus } from "@/db/vocabulary";
import { recommendationEvidenceHref } from "@/features/hrefs";
import { getWords } from "@/features/recommendations/components/words";
import type { ProgressDraft, RecommendationDetail } from "@/features/recommendations/types";
import { PROGRESS_TEXT_MAX } from "@/features/recommendations/validation";
import { dateOf } from "@/lib/dates";
import { formatShortDate } from "@/lib/text/format";
import {
  draftProgressAction,
  releaseProgressAction,
  reportCouncilProgressAction,
  returnProgressAction,
} from "../actions";
import { EvidenceFiles } from "./answer-card";
import { countOf } from "./answer-forms";
import { EvidenceField } from "./evidence-field";

type Props = { recommendation: RecommendationDetail };

/** For the clerk. */
export async function CouncilProgressForm({ recommendation }: Props) {
  const { t } = await getWords();
  return (
    <FoldedForm
      action={reportCouncilProgressAction}
      id="council"
      hidden={{
        recommendationId: recommendation.id,
        seen: countOf(recommendation, "council_progress"),
      }}
      summary={t("forms.councilProgress")}
      send={t("forms.sendProgress")}
    >
      <ProgressFields recommendation={recommendation} word={recommendation.councilProgress} />
    </FoldedForm>
  );
}

/** For the owner of the action: a draft, until the alderman releases it. */
export async function DraftForm({ recommendation }: Props) {
  const { t } = await getWords();
  const { id, draft, draftRevision, collegeProgress } = recommendation;
  return (
    <FoldedForm
      action={draftProgressAction}
      id="draft"
      hidden={{ recommendationId: id, seen: draftRevision }}
      summary={t(`forms.${draft ? "changeDraft" : "draftProgress"}`)}
      send={t("forms.saveDraft")}
      open={draft?.status === "returned"}
    >
      <ProgressFields
        recommendation={recommendation}
        word={draft?.word ?? collegeProgress}
        draft={draft}
      />
    </FoldedForm>
  );
}

interface ProgressFieldsProps extends Props {
  word: ProgressStatus | null;
  draft?: ProgressDraft | null;
}

async function ProgressFields({ recommendation: { files }, word, draft }: ProgressFieldsProps) {
  const { t, words } = await getWords();
  return (
    <>
      <RadioGroupField
        name="word"
        label={t("forms.progress")}
        required
        options={PROGRESS_STATUSES.map((value) => ({
          value,
          label: words(`progress_status.${value}`),
        }))}
        defaultValue={word}
      />
      <TextAreaField
        name="text"
        label={t("forms.progressText")}
        hint={t("forms.progressHint")}
        defaultValue={draft?.text}
        maxLength={PROGRESS_TEXT_MAX}
        rows={3}
        required
        lang="nl"
      />
      <EvidenceField defaultValue={draft?.evidenceUrl} />
      {files.length > 0 && (
        <CheckboxGroupField
          name="evidence[]"
          label={t("files.choose")}
          optionalLabel=""
          options={files.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValue={draft?.evidence.map(({ evidenceId }) => evidenceId)}
        />
      )}
    </>
  );
}

/** Files come before the form in which they are ticked: a page that is left keeps nothing of what was typed on it. */
export async function AddFilesLink({ recommendation: { id, files } }: Props) {
  const { t } = await getWords();
  return (
    <p className="text-sm print:hidden">
      <TextLink href={recommendationEvidenceHref(id)}>
        {t("files.add", { count: files.length })}
      </TextLink>
    </p>
  );
}

/** What waits to be released, for who may read it; the alderman releases it as it stands, or sends it back. */
export async function DraftPaper({ recommendation }: Props) {
  const { t, words, locale } = await getWords();
  const { id, draft, draftRevision, may } = recommendation;
  if (!draft) return null;
  return (
    <div className="grid gap-2 rounded-md border border-dashed border-line-strong p-3">
      <h4 className="text-sm">{t("answers.draft")}</h4>
      <p className="text-sm text-ink-secondary">{t("answers.draftHint")}</p>
      <p className="font-bold">{words(`progress_status.${draft.word ?? "none"}`)}</p>
      {draft.text && <WrittenText text={draft.text} lang="nl" />}
      {draft.evidenceUrl && (
        <p className="break-words text-sm">
          <TextLink href={draft.evidenceUrl}>{draft.evidenceUrl}</TextLink>
        </p>
      )}
      <EvidenceFiles files={draft.evidence} />
      {draft.at && (
        <p className="text-sm text-ink-secondary">
          {t("answers.draftBy", {
            name: draft.by ?? "",
            date: formatShortDate(dateOf(draft.at), locale),
          })}
        </p>
      )}
      {draft.status === "returned" && (
        <p className="text-sm font-bold text-core-deep">
          {t("answers.returned", { reason: draft.returnReason ?? "" })}
        </p>
      )}
      {may.release && draft.status === "drafted" && (
        <>
          <ActionForm action={releaseProgressAction} id="release" label={t("forms.release")}>
            <HiddenFields values={{ recommendationId: id, seen: draftRevision }} />
            <div>
              <SubmitButton>{t("forms.release")}</SubmitButton>
            </div>
          </ActionForm>
          <FoldedForm
            action={returnProgressAction}
            id="return"
            hidden={{ recommendationId: id, seen: draftRevision }}
            summary={t("forms.return")}
            send={t("forms.sendReturn")}
          >
            <TextAreaField
              name="reason"
              label={t("forms.returnReason")}
              rows={2}
              required
              lang="nl"
            />
          </FoldedForm>
        </>
      )}
    </div>
  );
}

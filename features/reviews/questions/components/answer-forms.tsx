import { ActionForm } from "@/components/form/action-form";
import { KeptText } from "@/components/form/drafts/kept-text";
import { DateField } from "@/components/form/fields/date-field";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FoldedForm } from "@/components/form/folded-form";
import { FormDisclosure } from "@/components/form/form-disclosure";
import { SubmitButton } from "@/components/form/submit-button";
import { shortened } from "@/features/reviews/components/shortened";
import type { QuestionThread } from "@/features/reviews/types";
import { addDays } from "@/lib/dates";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate } from "@/lib/text/format";
import { answerQuestionAction, draftAnswerAction, postponeQuestionAction } from "../actions";

interface AnswerFormsProps {
  question: QuestionThread;
  reportId: string;
}

/** For who owes the answer: the civil servant, or for a formal question the drafter and the alderman. */
export function AnswerForms({ question, reportId }: AnswerFormsProps) {
  const { may, status } = question;
  if (!may.draft && !may.answer) return null;
  return (
    <>
      <AnswerForm question={question} reportId={reportId} />
      {may.answer && status !== "answered" && (
        <PostponeForm question={question} reportId={reportId} />
      )}
    </>
  );
}

/**
 * Stays, without its field, once the question is answered: of two who answer at once the second gets
 * their text back beside the answer that was first.
 */
async function AnswerForm({ question, reportId }: AnswerFormsProps) {
  const t = await getTranslator("reviews");
  const { id, may, kind, status, revision, draft } = question;
  const gives = may.answer && kind === "formal";
  const verb = gives ? "give" : may.answer ? "answer" : "draft";
  const isOpen = status !== "answered";
  return (
    <ActionForm
      action={may.answer ? answerQuestionAction : draftAnswerAction}
      id={`answer-${id}`}
      label={isOpen ? `${t(`questions.${verb}`)}: ${shortened(question.text)}` : undefined}
      className="gap-2"
    >
      {isOpen ? (
        <FormDisclosure summary={t(`questions.${verb === "draft" && draft ? "redraft" : verb}`)}>
          <HiddenFields values={{ reportId, questionId: id, revision }} />
          <TextAreaField
            name="answer"
            label={t("questions.answerLabel")}
            hint={t(`questions.${verb}Hint`)}
            rows={5}
            required
            defaultValue={draft?.text}
            lang="nl"
          />
          <div>
            <SubmitButton>{t(`questions.${SEND[verb]}`)}</SubmitButton>
          </div>
        </FormDisclosure>
      ) : (
        <KeptText name="answer" label={t("keptText")} />
      )}
    </ActionForm>
  );
}

const SEND = { give: "sendGive", answer: "sendAnswer", draft: "sendDraft" } as const;

async function PostponeForm({ question, reportId }: AnswerFormsProps) {
  const [t, locale] = await Promise.all([getTranslator("reviews"), getLocale()]);
  const { id, dueOn } = question;
  return (
    <FoldedForm
      action={postponeQuestionAction}
      id={`postpone-${id}`}
      label={`${t("questions.sendPostpone")}: ${shortened(question.text)}`}
      summary={t("questions.postpone")}
      hidden={{ reportId, questionId: id }}
      send={t("questions.sendPostpone")}
      variant="secondary"
    >
      <DateField
        name="newDueOn"
        label={t("questions.newDueOn")}
        hint={t("questions.newDueOnHint", { date: formatDate(dueOn, locale) })}
        min={addDays(dueOn, 1)}
        required
      />
      <TextAreaField
        name="reason"
        label={t("questions.reason")}
        hint={t("questions.reasonHint")}
        rows={2}
        required
        lang="nl"
      />
    </FoldedForm>
  );
}

import { DateField } from "@/components/form/date-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { moveDueDateAction } from "../answer-actions";
import type { RecommendationDetail } from "../types";
import { AnswerForm } from "./answer-form";
import { getWords } from "./words";

export async function MoveDateForm({ recommendation }: { recommendation: RecommendationDetail }) {
  const { t } = await getWords();
  const { id, dateMoves, dueOn } = recommendation;
  return (
    <AnswerForm
      action={moveDueDateAction}
      id="move"
      recommendationId={id}
      seen={dateMoves.length}
      summary={t("forms.moveDate")}
      send={t("forms.sendMove")}
    >
      <p className="max-w-prose text-sm text-ink-secondary">{t("forms.moveHint")}</p>
      <DateField name="newDueOn" label={t("forms.newDueOn")} defaultValue={dueOn} required />
      <TextAreaField name="reason" label={t("forms.moveReason")} rows={2} required lang="nl" />
    </AnswerForm>
  );
}

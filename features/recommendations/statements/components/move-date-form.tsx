import { DateField } from "@/components/form/fields/date-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FoldedForm } from "@/components/form/folded-form";
import { getWords } from "@/features/recommendations/components/words";
import type { RecommendationDetail } from "@/features/recommendations/types";
import { moveDueDateAction } from "../actions";

export async function MoveDateForm({ recommendation }: { recommendation: RecommendationDetail }) {
  const { t } = await getWords();
  const { id, dateMoves, dueOn } = recommendation;
  return (
    <FoldedForm
      action={moveDueDateAction}
      id="move"
      hidden={{ recommendationId: id, seen: dateMoves.length }}
      summary={t("forms.moveDate")}
      send={t("forms.sendMove")}
    >
      <p className="max-w-prose text-sm text-ink-secondary">{t("forms.moveHint")}</p>
      <DateField name="newDueOn" label={t("forms.newDueOn")} defaultValue={dueOn} required />
      <TextAreaField name="reason" label={t("forms.moveReason")} rows={2} required lang="nl" />
    </FoldedForm>
  );
}

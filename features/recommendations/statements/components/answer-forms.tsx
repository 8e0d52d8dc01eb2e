import { DateField } from "@/components/form/fields/date-field";
import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { TextField } from "@/components/form/fields/text-field";
import { FoldedForm } from "@/components/form/folded-form";
import { getWords } from "@/features/recommendations/components/words";
import { isToCollege } from "@/features/recommendations/permissions";
import type { RecommendationDetail } from "@/features/recommendations/types";
import { ASSESSED, DECIDED } from "@/features/recommendations/validation";
import { giveVerdictAction, recordDecisionAction } from "../actions";
import { EvidenceField } from "./evidence-field";

type Props = { recommendation: RecommendationDetail };

export const countOf = ({ statements }: RecommendationDetail, kind: string) =>
  statements.filter((statement) => statement.kind === kind).length;

/** For the clerk. */
export async function DecisionForm({ recommendation }: Props) {
  const { t, words } = await getWords();
  const seen = countOf(recommendation, "decision");
  const asksDate = !isToCollege(recommendation) && recommendation.dueOn === null;
  return (
    <FoldedForm
      action={recordDecisionAction}
      id="decide"
      hidden={{ recommendationId: recommendation.id, seen }}
      summary={t(`forms.${seen === 0 ? "decide" : "decideAgain"}`)}
      send={t("forms.sendDecision")}
    >
      <RadioGroupField
        name="word"
        label={t("forms.decision")}
        required
        options={DECIDED.map((value) => ({ value, label: words(`council_decision.${value}`) }))}
      />
      <TextAreaField
        name="text"
        label={t("forms.decisionReason")}
        hint={t("forms.decisionReasonHint")}
        rows={2}
        optionalLabel=""
        lang="nl"
      />
      <DateField
        name="decidedOn"
        label={t("forms.decidedOn")}
        max={recommendation.today}
        required
      />
      <TextField
        name="decisionNumber"
        label={t("forms.decisionNumber")}
        width="short"
        maxLength={80}
        required
      />
      {asksDate && <DateField name="dueOn" label={t("due")} />}
      <EvidenceField />
    </FoldedForm>
  );
}

/** For the auditor. */
export async function VerdictForm({ recommendation }: Props) {
  const { t, words } = await getWords();
  const seen = countOf(recommendation, "verdict");
  return (
    <FoldedForm
      action={giveVerdictAction}
      id="judge"
      hidden={{ recommendationId: recommendation.id, seen }}
      summary={t(`forms.${seen === 0 ? "judge" : "judgeAgain"}`)}
      send={t("forms.sendVerdict")}
    >
      <p className="max-w-prose text-sm text-ink-secondary">{t("forms.verdictHint")}</p>
      <RadioGroupField
        name="word"
        label={t("forms.verdict")}
        required
        options={ASSESSED.map((value) => ({ value, label: words(`audit_verdict.${value}`) }))}
      />
      <TextAreaField name="text" label={t("forms.verdictReason")} rows={3} required lang="nl" />
      <EvidenceField />
    </FoldedForm>
  );
}

import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/fields/date-field";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FoldedForm } from "@/components/form/folded-form";
import { SubmitButton } from "@/components/form/submit-button";
import { shortened } from "@/features/reviews/components/shortened";
import type { Commitment } from "@/features/reviews/types";
import { getTranslator } from "@/lib/i18n";
import {
  moveCommitmentDateAction,
  reopenCommitmentAction,
  reportCommitmentDoneAction,
  settleCommitmentAction,
} from "../actions";

interface CommitmentFormsProps {
  commitment: Commitment;
  reportId: string;
}

export function CommitmentForms({ commitment, reportId }: CommitmentFormsProps) {
  const { may } = commitment;
  const props = { commitment, reportId };
  return (
    <>
      {may.reportDone && <DoneForm {...props} />}
      {may.settle && <SettleForm {...props} />}
      {may.reopen && <ReopenForm {...props} />}
      {may.moveDate && <MoveDateForm {...props} />}
    </>
  );
}

async function DoneForm({ commitment: { id, text }, reportId }: CommitmentFormsProps) {
  const t = await getTranslator("reviews");
  return (
    <FoldedForm
      action={reportCommitmentDoneAction}
      id={`done-${id}`}
      label={`${t("commitment.reportDone")}: ${shortened(text)}`}
      summary={t("commitment.reportDone")}
      hidden={{ reportId, commitmentId: id }}
      send={t("commitment.sendDone")}
    >
      <TextAreaField
        name="text"
        label={t("commitment.doneText")}
        hint={t("commitment.doneHint")}
        rows={3}
        required
        lang="nl"
      />
    </FoldedForm>
  );
}

async function SettleForm({ commitment: { id, text }, reportId }: CommitmentFormsProps) {
  const t = await getTranslator("reviews");
  return (
    <ActionForm action={settleCommitmentAction} id={`settle-${id}`} className="gap-2">
      <HiddenFields values={{ reportId, commitmentId: id }} />
      <div>
        <SubmitButton size="small" label={t("commitment.settleLabel", { text })}>
          {t("commitment.settle")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

async function ReopenForm({ commitment: { id, text }, reportId }: CommitmentFormsProps) {
  const t = await getTranslator("reviews");
  return (
    <FoldedForm
      action={reopenCommitmentAction}
      id={`reopen-${id}`}
      label={`${t("commitment.reopen")}: ${shortened(text)}`}
      summary={t("commitment.reopen")}
      hidden={{ reportId, commitmentId: id }}
      send={t("commitment.sendReopen")}
      variant="secondary"
    >
      <TextAreaField
        name="reason"
        label={t("commitment.reopenReason")}
        rows={2}
        required
        lang="nl"
      />
    </FoldedForm>
  );
}

async function MoveDateForm({
  commitment: { id, text, dueOn, revision },
  reportId,
}: CommitmentFormsProps) {
  const t = await getTranslator("reviews");
  return (
    <FoldedForm
      action={moveCommitmentDateAction}
      id={`move-${id}`}
      label={`${t("commitment.moveDate")}: ${shortened(text)}`}
      summary={t("commitment.moveDate")}
      hidden={{ reportId, commitmentId: id, revision }}
      send={t("commitment.sendMove")}
      variant="secondary"
    >
      <DateField name="newDueOn" label={t("commitment.newDueOn")} defaultValue={dueOn} required />
      <TextAreaField name="reason" label={t("commitment.reason")} rows={2} required lang="nl" />
    </FoldedForm>
  );
}

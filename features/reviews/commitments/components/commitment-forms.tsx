import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/fields/date-field";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FormDisclosure } from "@/components/form/form-disclosure";
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
    <ActionForm
      action={reportCommitmentDoneAction}
      id={`done-${id}`}
      label={`${t("commitment.reportDone")}: ${shortened(text)}`}
      className="gap-2"
    >
      <FormDisclosure summary={t("commitment.reportDone")}>
        <HiddenFields values={{ reportId, commitmentId: id }} />
        <TextAreaField
          name="text"
          label={t("commitment.doneText")}
          hint={t("commitment.doneHint")}
          rows={3}
          required
          lang="nl"
        />
        <div>
          <SubmitButton>{t("commitment.sendDone")}</SubmitButton>
        </div>
      </FormDisclosure>
    </ActionForm>
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
    <ActionForm
      action={reopenCommitmentAction}
      id={`reopen-${id}`}
      label={`${t("commitment.reopen")}: ${shortened(text)}`}
      className="gap-2"
    >
      <FormDisclosure summary={t("commitment.reopen")}>
        <HiddenFields values={{ reportId, commitmentId: id }} />
        <TextAreaField
          name="reason"
          label={t("commitment.reopenReason")}
          rows={2}
          required
          lang="nl"
        />
        <div>
          <SubmitButton variant="secondary">{t("commitment.sendReopen")}</SubmitButton>
        </div>
      </FormDisclosure>
    </ActionForm>
  );
}

async function MoveDateForm({
  commitment: { id, text, dueOn, revision },
  reportId,
}: CommitmentFormsProps) {
  const t = await getTranslator("reviews");
  return (
    <ActionForm
      action={moveCommitmentDateAction}
      id={`move-${id}`}
      label={`${t("commitment.moveDate")}: ${shortened(text)}`}
      className="gap-2"
    >
      <FormDisclosure summary={t("commitment.moveDate")}>
        <HiddenFields values={{ reportId, commitmentId: id, revision }} />
        <DateField name="newDueOn" label={t("commitment.newDueOn")} defaultValue={dueOn} required />
        <TextAreaField name="reason" label={t("commitment.reason")} rows={2} required lang="nl" />
        <div>
          <SubmitButton variant="secondary">{t("commitment.sendMove")}</SubmitButton>
        </div>
      </FormDisclosure>
    </ActionForm>
  );
}

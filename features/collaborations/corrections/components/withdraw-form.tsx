import { ActionForm } from "@/components/form/action-form";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import type { RecordPart } from "@/db/vocabulary";
import { withdrawPartAction } from "@/features/collaborations/actions";
import { type Edited, EditHidden } from "@/features/collaborations/components/edit-hidden";
import { getTranslator } from "@/lib/i18n";

interface WithdrawFormProps {
  edited: Edited;
  part: RecordPart;
  rowId: string;
  /** What it is called, so that each form has a name of its own. */
  name: string;
}

/** Opens first, says what happens, and is confirmed inside with the reason. */
export async function WithdrawForm({ edited, part, rowId, name }: WithdrawFormProps) {
  const t = await getTranslator("collaborations");
  const title = t(`withdraw.${part}`);
  return (
    <Disclosure summary={title}>
      <ActionForm action={withdrawPartAction} label={t("form.about", { label: title, name })}>
        <EditHidden edited={edited} part={{ part, rowId }} />
        <p className="max-w-prose text-ink-secondary">{t(`withdraw.${part}Text`)}</p>
        <TextAreaField name="reason" label={t("withdraw.reason")} rows={2} lang="nl" required />
        <FormActions>
          <SubmitButton variant="secondary">{t("withdraw.confirm")}</SubmitButton>
        </FormActions>
      </ActionForm>
    </Disclosure>
  );
}

import { ActionForm } from "@/components/form/action-form";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { TextField } from "@/components/form/fields/text-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { correctFactAction } from "@/features/collaborations/actions";
import { type Edited, EditHidden } from "@/features/collaborations/components/edit-hidden";
import { WithdrawForm } from "@/features/collaborations/corrections/components/withdraw-form";
import type { CollaborationRecord } from "@/features/collaborations/types";
import { getTranslator } from "@/lib/i18n";

interface FactFormsProps {
  edited: Edited;
  fact: CollaborationRecord["facts"][number];
}

/** A published fact, to be corrected or withdrawn. */
export async function FactForms({ edited, fact }: FactFormsProps) {
  const t = await getTranslator("collaborations");
  const title = t("correct.fact");
  return (
    <>
      <Disclosure summary={title}>
        <ActionForm
          action={correctFactAction}
          label={t("form.about", { label: title, name: fact.text })}
        >
          <EditHidden edited={edited} part={{ factId: fact.id }} />
          <TextAreaField
            name="text"
            label={t("form.fact")}
            hint={t("form.factHint")}
            defaultValue={fact.text}
            rows={2}
            lang="nl"
            required
          />
          <TextField
            name="sourceUrl"
            type="url"
            label={t("form.sourceUrl")}
            hint={t("form.sourceHint")}
            defaultValue={fact.sourceUrl}
            required
          />
          <TextAreaField
            name="reason"
            label={t("correct.reason")}
            hint={t("correct.hint")}
            rows={2}
            lang="nl"
            required
          />
          <FormActions>
            <SubmitButton variant="secondary">{t("correct.confirm")}</SubmitButton>
          </FormActions>
        </ActionForm>
      </Disclosure>
      <WithdrawForm edited={edited} part="fact" rowId={fact.id} name={fact.text} />
    </>
  );
}

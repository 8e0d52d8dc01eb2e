import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { HiddenFields } from "@/components/form/fields/hidden-fields";
import { TextField } from "@/components/form/fields/text-field";
import { FormDisclosure } from "@/components/form/form-disclosure";
import { SubmitButton } from "@/components/form/submit-button";
import { getWords } from "@/features/recommendations/components/words";
import type { FormAction } from "@/lib/forms/action-state";

interface AnswerFormProps {
  action: FormAction;
  id: string;
  recommendationId: string;
  /** How many of its kind there were when the form was opened. */
  seen: number;
  summary: string;
  send: string;
  open?: boolean;
  children: ReactNode;
}

/** An answer behind a word or two, sent by a button. */
export function AnswerForm({
  action,
  id,
  recommendationId,
  seen,
  summary,
  send,
  open,
  children,
}: AnswerFormProps) {
  return (
    <ActionForm action={action} id={id} label={summary} className="gap-2">
      <FormDisclosure summary={summary} open={open}>
        <HiddenFields values={{ recommendationId, seen }} />
        {children}
        <div>
          <SubmitButton>{send}</SubmitButton>
        </div>
      </FormDisclosure>
    </ActionForm>
  );
}

export async function EvidenceField({ defaultValue }: { defaultValue?: string | null }) {
  const { t } = await getWords();
  return (
    <TextField
      name="evidenceUrl"
      type="url"
      label={t("forms.evidenceUrl")}
      hint={t("forms.evidenceHint")}
      defaultValue={defaultValue}
    />
  );
}

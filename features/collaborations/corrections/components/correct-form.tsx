import type { ComponentProps, ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { type Edited, EditHidden } from "@/features/collaborations/components/edit-hidden";
import { getTranslator } from "@/lib/i18n";

interface CorrectFormProps {
  action: ComponentProps<typeof ActionForm>["action"];
  /** What is corrected, as its button says it. */
  title: string;
  /** What it is called, so that each form has a name of its own. */
  name: string;
  edited: Edited;
  part: Record<string, string>;
  /** The fields, as they are now. */
  children: ReactNode;
}

/** Something that was published, put right with the reason. */
export async function CorrectForm(props: CorrectFormProps) {
  const { action, title, name, edited, part, children } = props;
  const t = await getTranslator("collaborations");
  return (
    <Disclosure summary={title}>
      <ActionForm action={action} label={t("form.about", { label: title, name })}>
        <EditHidden edited={edited} part={part} />
        {children}
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
  );
}

import type { ReactNode } from "react";
import { ActionForm } from "./action-form";
import type { ActionFormProps } from "./action-form-client";
import { HiddenFields } from "./fields/hidden-fields";
import { FormDisclosure } from "./form-disclosure";
import { SubmitButton } from "./submit-button";

interface FoldedFormProps extends Pick<ActionFormProps, "action" | "id" | "label" | "children"> {
  /** The word or two that it is behind. */
  summary: string;
  /** What it is about. */
  hidden: Record<string, string | number>;
  /** On the button. */
  send: ReactNode;
  variant?: "primary" | "secondary";
  open?: boolean;
}

/** A form behind a word or two, sent by one button. */
export function FoldedForm(props: FoldedFormProps) {
  const { action, id, summary, label = summary, hidden, send, variant, open, children } = props;
  return (
    <ActionForm action={action} id={id} label={label} className="gap-2">
      <FormDisclosure summary={summary} open={open}>
        <HiddenFields values={hidden} />
        {children}
        <div>
          <SubmitButton variant={variant}>{send}</SubmitButton>
        </div>
      </FormDisclosure>
    </ActionForm>
  );
}

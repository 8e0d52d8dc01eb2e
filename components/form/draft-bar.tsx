import clsx from "clsx";
import { DraftStatusLine } from "./draft-status-line";
import { FormActions } from "./form-actions";
import { SubmitButton } from "./submit-button";

interface DraftBarProps {
  save: string;
  submit: string;
  /** What submitting means. */
  hint: string;
  /** For the way here from a table of contents. */
  id?: string;
  title?: string;
  className?: string;
}

/** Saving and submitting a draft, within reach while the form scrolls: the intents `save` and `submit`. */
export function DraftBar({ save, submit, hint, id, title, className }: DraftBarProps) {
  return (
    <div
      id={id}
      className={clsx(
        "z-[1] grid gap-3 border-line bg-paper px-4 py-3 sm:px-6 [@media(min-height:44rem)]:sticky [@media(min-height:44rem)]:bottom-0",
        className,
      )}
    >
      {title && <h2 className="sr-only">{title}</h2>}
      <FormActions>
        <SubmitButton variant="secondary" name="intent" value="save">
          {save}
        </SubmitButton>
        <SubmitButton name="intent" value="submit">
          {submit}
        </SubmitButton>
        <DraftStatusLine />
      </FormActions>
      <p className="max-w-prose text-sm text-ink-secondary">{hint}</p>
    </div>
  );
}

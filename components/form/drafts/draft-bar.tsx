import clsx from "clsx";
import type { ReactNode } from "react";
import { FormActions } from "../form-actions";
import { SubmitButton } from "../submit-button";
import { DraftStatusLine } from "./draft-status-line";

interface DraftBarProps {
  save: string;
  submit: string;
  /** What submitting means; stands before the bar, so that the bar stays low. */
  hint: string;
  /** Above the buttons, in view with them. */
  lead?: ReactNode;
  /** For the way here from a table of contents. */
  id?: string;
  title?: string;
  className?: string;
}

/**
 * Saving and submitting a draft, within reach while the form scrolls: the intents `save` and `submit`. On a low screen the bar
 * scrolls along. What takes focus in the form stays clear of it: app/globals.css.
 */
export function DraftBar({ save, submit, hint, lead, id, title, className }: DraftBarProps) {
  return (
    <>
      <div id={id}>
        {title && <h2 className="sr-only">{title}</h2>}
        <p className="max-w-prose text-sm text-ink-secondary">{hint}</p>
      </div>
      <div
        className={clsx(
          "draft-bar z-[1] grid grid-cols-[minmax(0,1fr)] gap-2 border-line bg-paper px-4 py-2 sm:px-6 sm:py-3 [@media(min-height:36rem)]:sticky [@media(min-height:36rem)]:bottom-0",
          className,
        )}
      >
        {lead}
        <FormActions>
          <SubmitButton variant="secondary" name="intent" value="save" className="max-sm:px-3">
            {save}
          </SubmitButton>
          <SubmitButton name="intent" value="submit" className="max-sm:px-3">
            {submit}
          </SubmitButton>
          <DraftStatusLine />
        </FormActions>
      </div>
    </>
  );
}

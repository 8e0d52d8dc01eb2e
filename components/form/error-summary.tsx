"use client";

import { useEffect, useRef } from "react";
import type { ActionState } from "@/lib/action-state";
import { fieldId, useFormContext } from "./form-context";

/** Errors under this key belong to the form as a whole and link to no field. */
export const WHOLE_FORM = "form";

/** What the action answered, above the fields. Takes focus when something is wrong. */
export function ErrorSummary({ state }: { state: ActionState }) {
  const form = useFormContext();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (state.status === "invalid" || state.status === "failed") box.current?.focus();
  }, [state]);

  if (!form || state.status === "idle" || state.status === "sign_in_required") return null;
  if (state.status === "done") {
    if (!state.message) return null;
    return (
      <p role="status" className="rounded-md border border-blue-line bg-blue-wash px-4 py-3">
        <span aria-hidden="true" className="mr-2 font-bold text-blue">
          ✓
        </span>
        {state.message}
      </p>
    );
  }

  const { words } = form;
  const errors = Object.entries(form.fieldErrors).flatMap(([name, messages]) =>
    messages.map((message) => ({ name, message })),
  );
  const title = state.status === "invalid" ? words.errorTitle : words.failedTitle;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without JavaScript this is how the summary of a failed form takes focus
      autoFocus
      className="rounded-md border-2 border-core bg-paper px-5 py-4"
    >
      <h2 className="text-lg">{title}</h2>
      {state.message && state.message !== title && <p className="mt-1">{state.message}</p>}
      {errors.length > 0 && (
        <ul className="mt-2 grid list-disc gap-1 pl-5">
          {errors.map(({ name, message }) => (
            <li key={name + message}>
              {name === WHOLE_FORM ? (
                message
              ) : (
                <a
                  href={`#${encodeURIComponent(fieldId(form.id, name))}`}
                  className="font-bold text-core-deep underline underline-offset-2"
                >
                  {message}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

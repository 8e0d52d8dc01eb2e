"use client";

import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ActionState, FieldErrors, SummaryLine } from "@/lib/forms/action-state";
import { fieldId, useFormContext } from "./form-context";

/** Errors under this key belong to the form as a whole and link to no field. */
const WHOLE_FORM = "form";

/** What the action answered, above the fields. Takes focus when something is wrong. */
export function ErrorSummary({ state }: { state: ActionState }) {
  const form = useFormContext();
  const box = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<Readonly<Record<string, string>>>({});
  const formId = form?.id;

  useLayoutEffect(() => {
    if (formId === undefined || !("fieldErrors" in state)) return;
    const names = Object.keys(state.fieldErrors ?? {});
    setLabels(Object.fromEntries(names.map((name) => [name, labelOf(fieldId(formId, name))])));
  }, [formId, state]);

  useEffect(() => {
    if (["invalid", "failed", "outdated"].includes(state.status)) box.current?.focus();
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
  const ownLines = state.status === "invalid" ? state.summary : undefined;
  const hasOwnLines = ownLines !== undefined;
  const errors = ownLines ?? linesOf(form.fieldErrors);
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
                  {hasOwnLines ? message : named(labels[name], message)}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const linesOf = (fieldErrors: FieldErrors): readonly SummaryLine[] =>
  Object.entries(fieldErrors).flatMap(([name, messages]) =>
    messages.map((message) => ({ name, message })),
  );

/** The question that a field asks, as it stands above it. The word behind it, of a field that may stay empty, is left out. */
function labelOf(id: string): string {
  const control = document.getElementById(id);
  const legend = control?.matches("input[type=radio], input[type=checkbox], fieldset")
    ? control.closest("fieldset")?.querySelector("legend")
    : null;
  const label = legend ?? document.querySelector(`label[for="${CSS.escape(id)}"]`);
  return label?.firstChild?.textContent?.trim() ?? "";
}

/** "Naam: Vul dit in." or "Welke datum? Maak een keuze." A message that names its field by itself stays as it is. */
const named = (label: string | undefined, message: string) =>
  !label || message.includes(": ")
    ? message
    : `${label}${label.endsWith("?") ? "" : ":"} ${message}`;

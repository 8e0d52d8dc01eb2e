"use client";

import type { ReactNode } from "react";
import type { useField } from "../form-context";
import { type FieldProps, HintAndErrors, LabelText } from "./field-shell";

/** The shell of a question with several controls: the label is the legend. */
export function FieldsetShell({
  field,
  label,
  hint,
  required,
  optionalLabel,
  labelHidden,
  children,
}: FieldProps & { field: ReturnType<typeof useField>; children: ReactNode }) {
  return (
    <fieldset
      aria-describedby={field.describedBy}
      className={field.invalid ? "min-w-0 border-l-4 border-core pl-4" : "min-w-0"}
    >
      <legend className={labelHidden ? "sr-only" : "mb-1.5 font-bold"}>
        <LabelText {...{ label, required, optionalLabel, field }} />
      </legend>
      <div className="grid gap-1.5">
        <HintAndErrors field={field} hint={hint} />
        {children}
      </div>
    </fieldset>
  );
}

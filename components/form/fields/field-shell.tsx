"use client";

import type { ReactNode } from "react";
import type { useField } from "../form-context";

/** What every field takes. */
export interface FieldProps {
  label: string;
  name: string;
  hint?: ReactNode;
  required?: boolean;
  /** The word behind the label of a field that may stay empty; "" for none. By default the word of the form. */
  optionalLabel?: string;
  /** Keep the label for readers of the screen only. */
  labelHidden?: boolean;
  /** The language of what is typed. */
  lang?: string;
}

type Field = ReturnType<typeof useField>;
type TextProps = Pick<FieldProps, "label" | "required" | "optionalLabel"> & { field: Field };

export function LabelText({ label, required, optionalLabel, field }: TextProps) {
  const optional = optionalLabel ?? field.words?.optional;
  return (
    <>
      {label}
      {!required && optional && (
        <span className="font-normal text-ink-secondary"> ({optional})</span>
      )}
    </>
  );
}

export function HintAndErrors({ field, hint }: { field: Field; hint?: ReactNode }) {
  return (
    <>
      {hint && (
        <div id={field.hintId} className="max-w-prose text-sm text-ink-secondary">
          {hint}
        </div>
      )}
      {field.errors.length > 0 && (
        <p id={field.errorId} className="max-w-prose font-bold text-core-deep">
          <span className="sr-only">{field.words?.error} </span>
          {field.errors.join(" ")}
        </p>
      )}
    </>
  );
}

/** Label above, then the hint, then what is wrong, then the control. */
export function FieldShell({
  field,
  label,
  hint,
  required,
  optionalLabel,
  labelHidden,
  children,
}: FieldProps & { field: Field; children: ReactNode }) {
  return (
    <div
      className={
        field.invalid ? "grid gap-1.5 border-l-4 border-core pl-4" : "grid content-start gap-1.5"
      }
    >
      <label htmlFor={field.id} className={labelHidden ? "sr-only" : "font-bold"}>
        <LabelText {...{ label, required, optionalLabel, field }} />
      </label>
      <HintAndErrors field={field} hint={hint} />
      {children}
    </div>
  );
}

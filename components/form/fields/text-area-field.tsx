"use client";

import clsx from "clsx";
import { startText, useField } from "../form-context";
import { CONTROL, type ControlWidth, WIDTHS } from "./control-style";
import { type FieldProps, FieldShell } from "./field-shell";
import { WordCounter } from "./word-counter";

export interface TextAreaFieldProps extends FieldProps {
  defaultValue?: string | null;
  rows?: number;
  maxLength?: number;
  /** Counts words while typing; the server counts again. */
  maxWords?: number;
  width?: ControlWidth;
}

export function TextAreaField({
  defaultValue,
  rows = 4,
  maxLength,
  maxWords,
  width = "wide",
  ...props
}: TextAreaFieldProps) {
  const field = useField(props.name, props.hint);
  const start = startText(field.typed, defaultValue);
  return (
    <FieldShell field={field} {...props}>
      <textarea
        {...field.control}
        rows={rows}
        defaultValue={start}
        required={props.required}
        maxLength={maxLength}
        lang={props.lang}
        className={clsx(
          CONTROL,
          WIDTHS[width],
          "field-sizing-content max-h-[60vh]",
          rows > 2 && "min-h-24",
        )}
      />
      {maxWords && <WordCounter controlId={field.id} start={String(start ?? "")} max={maxWords} />}
    </FieldShell>
  );
}

"use client";

import clsx from "clsx";
import { CONTROL, type ControlWidth, WIDTHS } from "./control-style";
import { type FieldProps, FieldShell } from "./field-shell";
import { startText, useField } from "./form-context";

export interface NumberFieldProps extends FieldProps {
  /** Give a text in the reader's notation ("0,46"); a number is shown as it is. */
  defaultValue?: string | number | null;
  prefix?: string;
  suffix?: string;
  width?: ControlWidth;
}

/** A text box with the number keyboard: a number box would refuse the Dutch comma. */
export function NumberField({
  defaultValue,
  prefix,
  suffix,
  width = "short",
  ...props
}: NumberFieldProps) {
  const field = useField(props.name, props.hint);
  return (
    <FieldShell field={field} {...props}>
      <span className="flex items-center gap-2">
        {prefix && <span className="text-ink-secondary">{prefix}</span>}
        <input
          id={field.id}
          name={props.name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={startText(field.typed, defaultValue)}
          required={props.required}
          aria-invalid={field.invalid}
          aria-describedby={field.describedBy}
          className={clsx(CONTROL, WIDTHS[width])}
        />
        {suffix && <span className="text-ink-secondary">{suffix}</span>}
      </span>
    </FieldShell>
  );
}

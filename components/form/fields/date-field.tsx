"use client";

import clsx from "clsx";
import { startText, useField } from "../form-context";
import { CONTROL } from "./control-style";
import { type FieldProps, FieldShell } from "./field-shell";

export interface DateFieldProps extends FieldProps {
  /** YYYY-MM-DD */
  defaultValue?: string | null;
  min?: string;
  max?: string;
}

export function DateField({ defaultValue, min, max, ...props }: DateFieldProps) {
  const field = useField(props.name, props.hint);
  return (
    <FieldShell field={field} {...props}>
      <input
        {...field.control}
        type="date"
        min={min}
        max={max}
        defaultValue={startText(field.typed, defaultValue)}
        required={props.required}
        className={clsx(CONTROL, "max-w-48")}
      />
    </FieldShell>
  );
}

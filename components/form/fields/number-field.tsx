"use client";

import clsx from "clsx";
import type { TypedNumber } from "@/lib/numbers/typed-numbers";
import { useField } from "../form-context";
import { CONTROL, type ControlWidth, WIDTHS } from "./control-style";
import { type FieldProps, FieldShell } from "./field-shell";
import { NumberReading } from "./number-reading";
import { useTypedNumber } from "./use-typed-number";

export interface NumberFieldProps extends FieldProps {
  /** A number of the record, or a text as somebody typed it. */
  defaultValue?: TypedNumber | number | null;
  prefix?: string;
  suffix?: string;
  width?: ControlWidth;
}

/** A text box with the number keyboard, as a number box knows one notation only; beside it stands how it is read. */
export function NumberField({
  defaultValue,
  prefix,
  suffix,
  width = "short",
  ...props
}: NumberFieldProps) {
  const field = useField(props.name, props.hint);
  const number = useTypedNumber(props.name, defaultValue);
  const readingId = `${field.id}-reading`;
  return (
    <FieldShell field={field} {...props}>
      <span className="flex items-center gap-2">
        {prefix && <span className="text-ink-secondary">{prefix}</span>}
        <input
          ref={number.control}
          {...field.control}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={number.start}
          required={props.required}
          aria-describedby={[field.describedBy, readingId].filter(Boolean).join(" ")}
          className={clsx(CONTROL, WIDTHS[width])}
        />
        {suffix && <span className="text-ink-secondary">{suffix}</span>}
      </span>
      {number.note}
      <NumberReading
        id={readingId}
        name={props.name}
        number={number.typed}
        choose={number.choose}
        errors={field.errors}
      />
    </FieldShell>
  );
}

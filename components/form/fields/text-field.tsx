"use client";

import clsx from "clsx";
import type { HTMLInputAutoCompleteAttribute } from "react";
import { startText, useField } from "../form-context";
import { CONTROL, type ControlWidth, WIDTHS } from "./control-style";
import { type FieldProps, FieldShell } from "./field-shell";

export interface TextFieldProps extends FieldProps {
  defaultValue?: string | null;
  type?: "text" | "email" | "password" | "url" | "tel" | "search";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  maxLength?: number;
  width?: ControlWidth;
}

export function TextField({
  defaultValue,
  type = "text",
  autoComplete,
  maxLength,
  width = "wide",
  ...props
}: TextFieldProps) {
  const field = useField(props.name, props.hint);
  return (
    <FieldShell field={field} {...props}>
      <input
        {...field.control}
        type={type}
        defaultValue={startText(field.typed, defaultValue)}
        required={props.required}
        autoComplete={autoComplete}
        maxLength={maxLength}
        lang={props.lang}
        className={clsx(CONTROL, WIDTHS[width])}
      />
    </FieldShell>
  );
}

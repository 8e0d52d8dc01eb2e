"use client";

import { useField } from "../form-context";
import type { FieldProps } from "./field-shell";
import { HintAndErrors, LabelText } from "./field-shell";

export interface CheckboxFieldProps extends FieldProps {
  defaultChecked?: boolean;
  value?: string;
}

/** One yes-or-no. Not in the posted form when not checked. */
export function CheckboxField({
  defaultChecked = false,
  value = "on",
  optionalLabel = "",
  ...props
}: CheckboxFieldProps) {
  const field = useField(props.name, props.hint);
  const checked = field.cameBack ? [field.typed].flat().includes(value) : defaultChecked;
  return (
    <div className={field.invalid ? "grid gap-1.5 border-l-4 border-core pl-4" : "grid gap-1.5"}>
      <label className="flex max-w-prose items-start gap-3">
        <input
          {...field.control}
          type="checkbox"
          value={value}
          defaultChecked={checked}
          required={props.required}
          className="size-4 shrink-0 my-1 accent-blue-deep"
        />
        <span>
          <LabelText {...props} optionalLabel={optionalLabel} field={field} />
        </span>
      </label>
      <HintAndErrors field={field} hint={props.hint} />
    </div>
  );
}

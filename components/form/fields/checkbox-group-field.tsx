"use client";

import type { ReactNode } from "react";
import { useField } from "../form-context";
import type { FieldProps } from "./field-shell";
import { FieldsetShell } from "./fieldset-shell";
import { optionStyle } from "./option-style";
import type { RadioOption } from "./radio-group-field";

interface CheckboxOption extends RadioOption {
  /** Beneath it: what is asked of who ticks it. */
  below?: ReactNode;
}

export interface CheckboxGroupFieldProps extends FieldProps {
  options: readonly CheckboxOption[];
  defaultValue?: readonly string[];
  look?: "stacked" | "chips";
}

/** Several answers under one name: read with `form.getAll(name)`. */
export function CheckboxGroupField({
  options,
  defaultValue = [],
  look = "stacked",
  ...props
}: CheckboxGroupFieldProps) {
  const field = useField(props.name, props.hint);
  const chosen = field.cameBack ? [field.typed].flat() : defaultValue;
  return (
    <FieldsetShell field={field} {...props}>
      <div className={look === "chips" ? "flex flex-wrap gap-2" : "grid max-w-prose gap-1.5"}>
        {options.map((option, index) => (
          <div key={option.value} className="grid gap-1.5">
            <label className={optionStyle(look)}>
              <input
                id={index === 0 ? field.id : `${field.id}-${option.value}`}
                type="checkbox"
                name={props.name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                className="my-1 size-4 shrink-0 accent-blue-deep"
              />
              <span>
                {option.label}
                {option.description && (
                  <span className="block text-sm text-ink-secondary">{option.description}</span>
                )}
              </span>
            </label>
            {option.below && <div className="pb-2 pl-7">{option.below}</div>}
          </div>
        ))}
      </div>
    </FieldsetShell>
  );
}

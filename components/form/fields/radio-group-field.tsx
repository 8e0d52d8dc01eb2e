"use client";

import clsx from "clsx";
import type { ReactNode } from "react";
import { startText, useField } from "../form-context";
import type { FieldProps } from "./field-shell";
import { FieldsetShell } from "./fieldset-shell";
import { optionStyle } from "./option-style";

export interface RadioOption {
  value: string;
  label: string;
  description?: ReactNode;
  /** Attention colours the chosen option orange instead of blue. */
  tone?: "default" | "attention";
}

export interface RadioGroupFieldProps extends FieldProps {
  options: readonly RadioOption[];
  defaultValue?: string | number | null;
  /** Chips stand in a row, stacked options each take a line with the description beside the label. */
  look?: "stacked" | "chips";
}

export function RadioGroupField({
  options,
  defaultValue,
  look = "stacked",
  ...props
}: RadioGroupFieldProps) {
  const field = useField(props.name, props.hint);
  const chosen = String(startText(field.typed, field.cameBack ? "" : defaultValue) ?? "");
  return (
    <FieldsetShell field={field} {...props}>
      <div className={look === "chips" ? "flex flex-wrap gap-2" : "grid max-w-prose gap-1.5"}>
        {options.map((option, index) => (
          <label
            key={option.value}
            className={clsx(optionStyle(look), option.tone === "attention" && ATTENTION)}
          >
            <input
              id={index === 0 ? field.id : `${field.id}-${option.value}`}
              type="radio"
              name={props.name}
              value={option.value}
              defaultChecked={chosen === option.value}
              required={props.required}
              className="my-1 size-4 shrink-0 accent-blue-deep"
            />
            <span>
              <span className={option.description ? "font-bold" : undefined}>{option.label}</span>
              {option.description && (
                <span className="block text-sm text-ink-secondary">{option.description}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </FieldsetShell>
  );
}

const ATTENTION = "has-checked:border-core has-checked:bg-core-wash";

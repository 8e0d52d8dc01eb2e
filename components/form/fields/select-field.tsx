"use client";

import clsx from "clsx";
import { startText, useField } from "../form-context";
import { CONTROL, type ControlWidth, WIDTHS } from "./control-style";
import { type FieldProps, FieldShell } from "./field-shell";

export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectFieldProps extends FieldProps {
  options: readonly SelectOption[];
  /** Options under headings, after the plain ones. */
  groups?: readonly { label: string; options: readonly SelectOption[] }[];
  /** The words of an empty first option. */
  emptyLabel?: string;
  defaultValue?: string | null;
  width?: ControlWidth;
}

export function SelectField({
  options,
  groups = [],
  emptyLabel,
  defaultValue,
  width = "medium",
  ...props
}: SelectFieldProps) {
  const field = useField(props.name, props.hint);
  return (
    <FieldShell field={field} {...props}>
      <select
        {...field.control}
        defaultValue={startText(field.typed, defaultValue)}
        required={props.required}
        className={clsx(CONTROL, WIDTHS[width])}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </FieldShell>
  );
}

function Options({ options }: { options: readonly SelectOption[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));
}

"use client";

import clsx from "clsx";
import { useField } from "../form-context";
import { CONTROL } from "./control-style";
import { type FieldProps, FieldShell } from "./field-shell";

export interface FileFieldProps extends FieldProps {
  /** ".pdf,.docx" */
  accept?: string;
  multiple?: boolean;
}

export function FileField({ accept, multiple, ...props }: FileFieldProps) {
  const field = useField(props.name, props.hint);
  return (
    <FieldShell field={field} {...props}>
      <input
        {...field.control}
        type="file"
        accept={accept}
        multiple={multiple}
        required={props.required}
        className={clsx(
          CONTROL,
          "max-w-prose border-dashed file:mr-3 file:rounded file:border-0 file:bg-blue-wash file:px-3 file:py-1.5 file:font-bold file:text-blue",
        )}
      />
    </FieldShell>
  );
}

"use client";

import { CONTROL } from "../fields/control-style";
import { useField } from "../form-context";

interface KeptTextProps {
  name: string;
  label: string;
}

/**
 * Takes the place of a field whose form can no longer be sent, because somebody was first: what was typed stays to be
 * read and copied. Shows nothing while nothing was typed.
 */
export function KeptText({ name, label }: KeptTextProps) {
  const field = useField(name);
  const text = [field.typed].flat().join("\n");
  if (!text) return null;
  return (
    <div className="grid gap-1.5">
      <label htmlFor={field.id} className="font-bold">
        {label}
      </label>
      <textarea
        id={field.id}
        readOnly
        rows={4}
        defaultValue={text}
        className={`${CONTROL} field-sizing-content max-h-[60vh] max-w-prose`}
      />
    </div>
  );
}

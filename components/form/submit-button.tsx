"use client";

import clsx from "clsx";
import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "../ui/button-style";
import { useFormContext } from "./form-context";

export interface SubmitButtonProps {
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** One form, several verbs: the pressed button posts its name and value. */
  name?: string;
  value?: string;
  /** Shown while the form is on its way; by default the word of the form. */
  busyLabel?: string;
  /** Says more than the words on the button, and begins with them. */
  label?: string;
  className?: string;
}

export function SubmitButton({
  children,
  variant = "primary",
  size = "normal",
  name,
  value,
  busyLabel,
  label,
  className,
}: SubmitButtonProps) {
  const form = useFormContext();
  const status = useFormStatus();
  const pending = status.pending || form?.pending === true;
  const busyWord = busyLabel ?? form?.words.busy;
  const busy = pending && busyWord && (!form || form.pressed === `${name ?? ""}=${value ?? ""}`);
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      aria-label={busy ? undefined : label}
      className={clsx(buttonStyle(variant, size), className)}
    >
      {/* Both words lie in one cell, so that the button keeps its size. */}
      <span className={clsx("col-start-1 row-start-1", busy && "invisible")}>{children}</span>
      {busyWord && (
        <span className={clsx("col-start-1 row-start-1", !busy && "invisible")}>{busyWord}</span>
      )}
    </button>
  );
}

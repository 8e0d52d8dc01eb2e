"use client";

import { createContext, useContext, useId } from "react";
import type { FieldErrors, FormValues } from "@/lib/forms/action-state";
import type { Choices } from "@/lib/forms/choices";
import type { FormWords } from "./form-words";

export interface FormContextValue {
  /** Prefix of the ids of the fields. */
  id: string;
  words: FormWords;
  values: FormValues;
  fieldErrors: FieldErrors;
  /** What fields found in which they let search. */
  found: Readonly<Record<string, Choices>>;
  pending: boolean;
  /** `name=value` of the button that sent the form, while it is pending. */
  pressed: string;
}

export const FormContext = createContext<FormContextValue | null>(null);

export function useFormContext() {
  return useContext(FormContext);
}

/** A name that ends in `[]` posts a list; ids and errors know it without the brackets. */
const bare = (name: string) => name.replace(/\[\]$/, "");

export function fieldId(formId: string, name: string) {
  return `${formId}-${bare(name)}`;
}

/** What a field needs to know about itself: its id, what was typed before, and what is wrong with it. */
export function useField(name: string, hint?: unknown) {
  const form = useContext(FormContext);
  const ownId = useId();
  const id = fieldId(form?.id ?? ownId, name);
  const errors = form?.fieldErrors[name] ?? form?.fieldErrors[bare(name)] ?? [];
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy =
    [errors.length > 0 && errorId, hint && hintId].filter(Boolean).join(" ") || undefined;
  const invalid = errors.length > 0 || undefined;
  return {
    id,
    hintId,
    errorId,
    errors,
    describedBy,
    invalid,
    /** Of the element that is filled in. */
    control: { id, name, "aria-invalid": invalid, "aria-describedby": describedBy },
    /** Undefined when this form has not come back from the server. */
    typed: form?.values[name],
    cameBack: form !== null && Object.keys(form.values).length > 0,
    words: form?.words,
  };
}

/** The text to start with: what was typed, else what was given. */
export function startText(
  typed: string | string[] | undefined,
  given: string | number | null | undefined,
) {
  if (typed !== undefined) return Array.isArray(typed) ? typed[0] : typed;
  return given ?? undefined;
}

"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Locale } from "@/lib/locale";
import {
  languageOf,
  noteFor,
  noteName,
  numberTyped,
  type PostedNumber,
  posted,
  type TypedNumber,
  textOf,
  typedNumber,
} from "@/lib/numbers/typed-numbers";
import { type FormContextValue, useFormContext } from "../form-context";

/** What stands in the field of a number, in which language it was typed, and the note that tells the server so. */
export function useTypedNumber(name: string, given: TypedNumber | number | null | undefined) {
  const form = useFormContext();
  const shown = form?.words.locale ?? "nl";
  const start = startOf(form, name, given, shown);
  const [typed, setTyped] = useState(start);
  const control = useRef<HTMLInputElement>(null);
  const noteField = useRef<HTMLInputElement>(null);
  const number: PostedNumber = { text: textOf(typed), shown, typedIn: languageOf(typed) };

  useEffect(() => {
    const input = control.current;
    const onInput = () => {
      if (!input) return;
      const { value: text, dataset } = input;
      const typedIn = (dataset.typedIn ?? shown) as Locale;
      delete dataset.typedIn;
      // At once: whoever listens to the form reads its fields in this same event.
      if (noteField.current) noteField.current.value = noteFor({ text, shown, typedIn });
      setTyped(typedNumber(text, typedIn));
    };
    input?.addEventListener("input", onInput);
    return () => input?.removeEventListener("input", onInput);
  }, [shown]);

  // The form was emptied, or shows another start in a field that nobody touched.
  const [startText, startLanguage] = [textOf(start), languageOf(start)];
  useEffect(() => {
    const follow = () => {
      const text = control.current?.value ?? "";
      setTyped((before) =>
        text === textOf(before)
          ? before
          : typedNumber(text, text === startText ? startLanguage : shown),
      );
    };
    follow();
    const owner = control.current?.form;
    // A form is emptied after the event that says so.
    const onReset = () => queueMicrotask(follow);
    owner?.addEventListener("reset", onReset);
    return () => owner?.removeEventListener("reset", onReset);
  }, [startText, startLanguage, shown]);

  const choose = useCallback((text: string) => {
    const input = control.current;
    if (!input) return;
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.focus();
  }, []);

  const note = (
    <input ref={noteField} type="hidden" name={noteName(name)} value={noteFor(number)} />
  );
  return { control, start: startText, typed: number, choose, note };
}

function startOf(
  form: FormContextValue | null,
  name: string,
  given: TypedNumber | number | null | undefined,
  shown: Locale,
): TypedNumber {
  const [text, note] = [form?.values[name], form?.values[noteName(name)]];
  if (typeof text === "string") {
    const back = posted(text, typeof note === "string" ? note : undefined);
    return typedNumber(text, back?.typedIn ?? "nl");
  }
  return typeof given === "number" ? numberTyped(given, shown) : (given ?? "");
}

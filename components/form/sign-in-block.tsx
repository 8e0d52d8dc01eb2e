"use client";

import { useEffect, useId, useRef } from "react";
import { REAUTH_EMAIL, REAUTH_PASSWORD } from "@/lib/forms/action-state";
import { TextField } from "./fields/text-field";
import { useFormContext } from "./form-context";

/** A session that ended while someone typed: sign in inside the same form, so that what was typed travels along. */
export function SignInBlock() {
  const form = useFormContext();
  const titleId = useId();
  const box = useRef<HTMLElement>(null);

  useEffect(() => box.current?.focus(), []);

  if (!form) return null;
  const { words, fieldErrors } = form;
  const errors = [...(fieldErrors[REAUTH_EMAIL] ?? []), ...(fieldErrors[REAUTH_PASSWORD] ?? [])];
  return (
    <section
      ref={box}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without JavaScript this is how the block takes focus
      autoFocus
      aria-labelledby={titleId}
      className="grid gap-4 rounded-md border-2 border-core bg-paper p-5"
    >
      <div role={errors.length > 0 ? undefined : "alert"}>
        <h2 id={titleId} className="text-lg">
          {words.signInTitle}
        </h2>
        <p className="mt-1 text-ink-secondary">{words.signInExplanation}</p>
      </div>
      <TextField
        label={words.email}
        name={REAUTH_EMAIL}
        type="email"
        autoComplete="username"
        required
      />
      <TextField
        label={words.password}
        name={REAUTH_PASSWORD}
        type="password"
        autoComplete="current-password"
        required
      />
    </section>
  );
}

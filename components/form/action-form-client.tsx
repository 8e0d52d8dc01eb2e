"use client";

import clsx from "clsx";
import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import {
  type FormEvent,
  type ReactNode,
  useActionState,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  useTransition,
} from "react";
import { type ActionState, type FormAction, idle } from "@/lib/forms/action-state";
import { STAMP } from "@/lib/forms/form-stamp";
import { buttonStyle } from "../ui/button-style";
import { ErrorSummary } from "./error-summary";
import { FormContext } from "./form-context";
import type { FormWords } from "./form-words";
import { SignInBlock } from "./sign-in-block";
import { TypedCopyLine, useTypedCopy } from "./typed-copy";
import { useFormStamp } from "./use-form-stamp";
import { useTypedEarly } from "./use-typed-early";

export interface ActionFormProps {
  action: FormAction;
  children: ReactNode;
  /** Prefix of the ids of the fields; give one to link to a field from elsewhere. */
  id?: string;
  className?: string;
  /** Accessible name, when the page holds several forms. */
  label?: string;
  /** Empty the fields after the action answered "done". */
  resetWhenDone?: boolean;
  /** A draft that is saved while it is written: no copy beside that. */
  keepsItself?: boolean;
}

const nothing = {};

/**
 * Without JavaScript the browser posts the form and `useActionState` carries the answer into the page. With it the
 * action is called by hand: React would empty the fields after every action, and would throw away the page when the
 * network fails. Here the fields, chosen files included, stay as they are.
 */
export function ActionFormClient({
  action,
  words,
  children,
  id,
  className,
  label,
  resetWhenDone = false,
  keepsItself = false,
  oneTimeKey,
}: ActionFormProps & { words: FormWords; oneTimeKey: string }) {
  const ownId = useId();
  const formId = id ?? ownId;
  const form = useRef<HTMLFormElement>(null);
  const sending = useRef(false);
  const [posted, post] = useActionState(action, idle);
  const [answer, setAnswer] = useState<ActionState | null>(null);
  const [pressed, setPressed] = useState("");
  const [pending, startTransition] = useTransition();
  const state = answer ?? posted;
  const { stamp, hold, settle } = useFormStamp(oneTimeKey, posted);
  const copy = useTypedCopy(form, { id, isOff: keepsItself });
  useTypedEarly(form, `${formId}-form`);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (sending.current) return;
    sending.current = true;
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    setPressed(button ? `${button.name}=${button.value}` : "");
    const data = new FormData(event.currentTarget, button);
    for (const name of [...data.keys()]) if (name.startsWith("$ACTION")) data.delete(name);
    startTransition(async () => {
      try {
        const next = await action(idle, data);
        settle(next);
        // With the same stamp nothing was sent yet: somebody chose a reading of a number.
        if (next.status === "done" && next.stamp !== data.get(STAMP)) copy.drop();
        startTransition(() => setAnswer(next));
      } catch (error) {
        settle();
        rethrowRedirect(error, copy.drop);
        copy.keep();
        hold(String(data.get(STAMP)));
        setAnswer(
          unstable_isUnrecognizedActionError(error)
            ? { status: "outdated", message: words.outdated, values: {} }
            : { status: "failed", message: words.unreachable, values: {} },
        );
      } finally {
        sending.current = false;
      }
    });
  }

  useEffect(() => {
    if (answer?.status === "done" && resetWhenDone) form.current?.reset();
  }, [answer, resetWhenDone]);

  const context = useMemo(
    () => ({
      id: formId,
      words,
      pending,
      pressed,
      values: ("values" in state && state.values) || nothing,
      fieldErrors: ("fieldErrors" in state && state.fieldErrors) || nothing,
      found: state.found ?? nothing,
    }),
    [formId, words, pending, pressed, state],
  );

  return (
    <form
      ref={form}
      id={`${formId}-form`}
      action={post}
      onSubmit={submit}
      noValidate
      // What a browser brings back of an earlier visit would look like typed anew.
      autoComplete={keepsItself ? "off" : undefined}
      aria-label={label}
      aria-busy={pending || undefined}
      className={clsx("grid gap-6", className)}
    >
      <input type="hidden" name={STAMP} value={stamp} />
      <FormContext value={context}>
        <ErrorSummary state={state} />
        {answer?.status === "outdated" && (
          <button
            type="button"
            className={buttonStyle("primary")}
            onClick={() => window.location.reload()}
          >
            {words.reload}
          </button>
        )}
        <TypedCopyLine copy={copy} />
        {state.status === "sign_in_required" && <SignInBlock />}
        {children}
      </FormContext>
    </form>
  );
}

/** Where the action leads elsewhere, the form was sent. */
function rethrowRedirect(error: unknown, onSent: () => void) {
  try {
    unstable_rethrow(error);
  } catch (redirect) {
    onSent();
    throw redirect;
  }
}

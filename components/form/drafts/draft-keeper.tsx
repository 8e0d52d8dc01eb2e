"use client";

import { Fragment, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { FormValues } from "@/lib/forms/action-state";
import { theirsOf } from "@/lib/forms/draft-fields";
import { FormContext, useFormContext } from "../form-context";
import { writeField } from "../form-fields";
import { useAutosave } from "./autosave";
import { DraftContext, type KeeperWords } from "./draft-context";

interface DraftKeeperProps {
  /** Which draft it is. */
  hidden: Record<string, string>;
  /** The state of the draft that the fields show; 0 when there is none yet. */
  revision: number;
  /** Under which a copy is kept on this device: names the user and what the draft is of. */
  copyKey: string;
  /** Where it saves itself. */
  saveHref: string;
  words: KeeperWords;
  children: ReactNode;
}

const nothing: FormValues = {};

/** Around the fields of a long form: keeps the draft while it is written, and shows what was saved elsewhere beside it. */
export function DraftKeeper(props: DraftKeeperProps) {
  const { hidden, revision, copyKey, saveHref, words, children } = props;
  const form = useFormContext();
  const values = form?.values ?? nothing;
  const revisionField = useRef<HTMLInputElement>(null);
  const isBusy = useRef(false);
  const answered = useMemo(() => theirsOf(values), [values]);
  const { status, setStatus, theirs, setTheirs, refused, setRefused, saver } = useAutosave({
    revisionField,
    copyKey,
    saveHref,
    isBusy,
    theirs: answered,
  });

  useEffect(() => {
    const wasBusy = isBusy.current;
    isBusy.current = form?.pending ?? false;
    if (wasBusy && !isBusy.current) saver.current?.retry();
  }, [form?.pending, saver]);

  // The answer of the form itself.
  useEffect(() => {
    if (Object.keys(values).length === 0) return;
    const { revision, savedMessage, savedPartMessage } = values as Record<string, string>;
    const outcome = savedMessage ? "saved" : savedPartMessage ? "saved_in_part" : "not_saved";
    saver.current?.settle(revision, outcome);
    setTheirs(answered);
    setRefused({});
    if (saver.current) saver.current.isPaused = Object.keys(answered).length > 0;
    if (savedMessage) setStatus({ kind: "saved", message: savedMessage });
    else if (savedPartMessage) setStatus({ kind: "refused", message: savedPartMessage });
    else setStatus({ kind: "idle" });
  }, [values, answered, saver, setStatus, setTheirs, setRefused]);

  // After Back the router shows the page as it was left, and brings the newest a moment later.
  const [shown, setShown] = useState(revision);
  useEffect(() => {
    const isAnswered = Object.keys(values).length > 0;
    if (!isAnswered && saver.current?.canShow(revision)) setShown(revision);
  }, [revision, values, saver]);
  useEffect(() => {
    if (saver.current?.canShow(shown)) saver.current.shows(shown);
  }, [shown, saver]);

  const context = useMemo(
    () => ({
      words,
      status,
      theirs,
      adopt(name: string) {
        const element = revisionField.current?.form;
        if (element) writeField(element, name, theirs[name] ?? "");
        setTheirs(({ [name]: _, ...others }) => others);
      },
      keepMine: () => saver.current?.keepMine(),
      restore: () => saver.current?.restoreCopy(),
      discard: () => saver.current?.discardCopy(),
    }),
    [words, status, theirs, saver, setTheirs],
  );

  const withRefused = useMemo(
    () => form && { ...form, fieldErrors: { ...form.fieldErrors, ...refused } },
    [form, refused],
  );

  // Rendered once: from then on its value is the saver's, and React must not set it back.
  const start = useRef(typeof values.revision === "string" ? values.revision : String(revision));
  const revisionInput = useMemo(
    () => <input ref={revisionField} type="hidden" name="revision" defaultValue={start.current} />,
    [],
  );

  return (
    <DraftContext value={context}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {revisionInput}
      <FormContext value={withRefused}>
        <Fragment key={shown}>{children}</Fragment>
      </FormContext>
    </DraftContext>
  );
}

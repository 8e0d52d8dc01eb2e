"use client";

import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { FormValues } from "@/lib/action-state";
import { theirsOf } from "@/lib/draft-fields";
import { useFormContext } from "../form-context";
import { writeField } from "../form-fields";
import { useAutosave } from "./autosave";
import { DraftContext, type KeeperWords } from "./draft-context";

interface DraftKeeperProps {
  /** Which draft it is. */
  hidden: Record<string, string>;
  /** The state of the draft that this form shows; 0 when there is none yet. */
  revision: number;
  /** Under which a copy is kept on this device: names the user and what the draft is of. */
  copyKey: string;
  /** Where it saves itself. */
  saveHref: string;
  words: KeeperWords;
  children: ReactNode;
}

const nothing: FormValues = {};

/** Around the fields of a long form: keeps the draft while it is written, and what others saved beside it. */
export function DraftKeeper(props: DraftKeeperProps) {
  const { hidden, revision, copyKey, saveHref, words, children } = props;
  const form = useFormContext();
  const values = form?.values ?? nothing;
  const revisionField = useRef<HTMLInputElement>(null);
  const isBusy = useRef(false);
  const answered = useMemo(() => theirsOf(values), [values]);
  const { status, setStatus, theirs, setTheirs, saver } = useAutosave({
    revisionField,
    copyKey,
    saveHref,
    isBusy,
    theirs: answered,
  });

  useEffect(() => {
    isBusy.current = form?.pending ?? false;
  }, [form?.pending]);

  // The answer of the form itself: saved, or somebody else was first.
  useEffect(() => {
    if (Object.keys(values).length === 0) return;
    const { savedMessage } = values as Record<string, string>;
    saver.current?.settle(String(values.revision ?? ""), savedMessage !== undefined);
    setTheirs(answered);
    if (saver.current) saver.current.isPaused = Object.keys(answered).length > 0;
    if (savedMessage) setStatus({ kind: "saved", message: savedMessage });
    else setStatus({ kind: "idle" });
  }, [values, answered, saver, setStatus, setTheirs]);

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
      keepMine: () => status.kind === "conflict" && saver.current?.keepMine(status.revision),
      restore: () => saver.current?.restoreCopy(),
      discard: () => saver.current?.discardCopy(),
    }),
    [words, status, theirs, saver, setTheirs],
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
      {children}
    </DraftContext>
  );
}

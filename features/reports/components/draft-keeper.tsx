"use client";

import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { useFormContext } from "@/components/form/form-context";
import type { FormValues } from "@/lib/action-state";
import { theirsOf } from "../draft-fields";
import { useAutosave } from "./autosave";
import { DraftContext, type KeeperWords } from "./draft-context";
import { writeField } from "./form-fields";

interface DraftKeeperProps {
  place: { collaborationId: string; momentId: string };
  /** The state of the draft that this form shows; 0 when there is none yet. */
  revision: number;
  viewerId: string;
  words: KeeperWords;
  children: ReactNode;
}

const nothing: FormValues = {};

/** Around the fields of a report: keeps the draft while it is written, and what others saved beside it. */
export function DraftKeeper({ place, revision, viewerId, words, children }: DraftKeeperProps) {
  const form = useFormContext();
  const values = form?.values ?? nothing;
  const revisionField = useRef<HTMLInputElement>(null);
  const isBusy = useRef(false);
  const copyKey = `${viewerId}:${place.collaborationId}:${place.momentId}`;
  const answered = useMemo(() => theirsOf(values), [values]);
  const { status, setStatus, theirs, setTheirs, saver } = useAutosave({
    revisionField,
    copyKey,
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
      <input type="hidden" name="collaborationId" value={place.collaborationId} />
      <input type="hidden" name="momentId" value={place.momentId} />
      {revisionInput}
      {children}
    </DraftContext>
  );
}

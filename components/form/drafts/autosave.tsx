"use client";

import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { FieldErrors } from "@/lib/forms/action-state";
import type { DraftStatus } from "./draft-context";
import { Saver } from "./saver";

interface AutosaveOptions {
  /** The hidden field that names the state of the draft this form was opened on. */
  revisionField: RefObject<HTMLInputElement | null>;
  copyKey: string;
  saveHref: string;
  isBusy: RefObject<boolean>;
  /** What the form was answered that was saved elsewhere. */
  theirs: Record<string, string>;
}

/** A saver for as long as the form is shown, and what it has to say. */
export function useAutosave(options: AutosaveOptions) {
  const { revisionField, copyKey, saveHref, isBusy, theirs: answered } = options;
  const [status, setStatus] = useState<DraftStatus>({ kind: "idle" });
  const [theirs, setTheirs] = useState(answered);
  const [refused, setRefused] = useState<FieldErrors>({});
  const saver = useRef<Saver | null>(null);

  useEffect(() => {
    const field = revisionField.current;
    if (!field?.form) return;
    const active = new Saver(
      field.form,
      field,
      { copyKey, saveHref, isBusy },
      { showStatus: setStatus, showTheirs: setTheirs, showRefused: setRefused },
    );
    saver.current = active;
    active.start();
    return () => active.stop();
  }, [revisionField, copyKey, saveHref, isBusy]);

  return useMemo(
    () => ({ status, setStatus, theirs, setTheirs, refused, setRefused, saver }),
    [status, theirs, refused],
  );
}

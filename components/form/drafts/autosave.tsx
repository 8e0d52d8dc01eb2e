"use client";

import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { dropCopy, findCopy, keepCopy } from "@/lib/text/local-copies";
import { hiddenNames, readFields, typedPart, writeFields } from "../form-fields";
import type { DraftStatus } from "./draft-context";

const PAUSE_MS = 2000;
const RETRY_MS = 15_000;
/** Browsers refuse a larger body on a request that outlives its page. */
const KEEPALIVE_MAX_BYTES = 60_000;

interface Answer {
  message?: string;
  /** Where the draft is written from now on. */
  href?: string;
  revision?: number;
  theirs?: Record<string, string>;
}

interface AutosaveOptions {
  /** The hidden field that names the state of the draft this form was opened on. */
  revisionField: RefObject<HTMLInputElement | null>;
  /** Under which a copy is kept on this device: names the user and what the draft is of. */
  copyKey: string;
  saveHref: string;
  /** True while the form itself is on its way. */
  isBusy: RefObject<boolean>;
  /** What the form was answered that somebody else saved. */
  theirs: Record<string, string>;
}

/** Saves what is typed after a pause, keeps a copy on this device until the server has it, and overwrites nobody. */
export function useAutosave(options: AutosaveOptions) {
  const { revisionField, copyKey, saveHref, isBusy, theirs: answered } = options;
  const [status, setStatus] = useState<DraftStatus>({ kind: "idle" });
  const [theirs, setTheirs] = useState(answered);
  const saver = useRef<Saver | null>(null);

  useEffect(() => {
    const field = revisionField.current;
    if (!field?.form) return;
    const active = new Saver(
      field.form,
      field,
      { copyKey, saveHref, isBusy },
      setStatus,
      setTheirs,
    );
    saver.current = active;
    active.start();
    return () => active.stop();
  }, [revisionField, copyKey, saveHref, isBusy]);

  return useMemo(() => ({ status, setStatus, theirs, setTheirs, saver }), [status, theirs]);
}

export class Saver {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private inFlight: Promise<void> | null = null;
  private isChanged = false;
  /** After a conflict nothing saves itself until the user chose. */
  isPaused = false;
  private readonly stopped = new AbortController();

  constructor(
    private readonly form: HTMLFormElement,
    private readonly revision: HTMLInputElement,
    private readonly place: Pick<AutosaveOptions, "copyKey" | "saveHref" | "isBusy">,
    private readonly report: (status: DraftStatus) => void,
    private readonly showTheirs: (theirs: Record<string, string>) => void,
  ) {}

  start() {
    const { signal } = this.stopped;
    this.form.addEventListener("input", () => this.changed(), { signal });
    this.form.addEventListener("change", () => this.changed(), { signal });
    this.form.addEventListener("submit", (event) => this.beforeSubmit(event), {
      signal,
      capture: true,
    });
    document.addEventListener("visibilitychange", () => this.onHidden(), { signal });
    window.addEventListener("online", () => this.isChanged && this.save(), { signal });
    this.offerCopy();
  }

  /** A form that leaves while it is on its way was accepted: the copy has served. */
  stop() {
    clearTimeout(this.timer);
    this.stopped.abort();
    if (this.place.isBusy.current) dropCopy(this.place.copyKey);
  }

  /** The server has what the form holds, or the form was answered otherwise: what it said of the draft counts. */
  settle(revision: string | undefined, isSaved: boolean) {
    if (revision) this.revision.value = revision;
    if (!isSaved) return;
    this.isChanged = false;
    dropCopy(this.place.copyKey);
  }

  keepMine(revision: number) {
    this.revision.value = String(revision);
    this.isPaused = false;
    this.showTheirs({});
    this.save();
  }

  restoreCopy() {
    const copy = findCopy(this.place.copyKey);
    if (copy) writeFields(this.form, copy.fields);
    this.report({ kind: "restored" });
  }

  discardCopy() {
    dropCopy(this.place.copyKey);
    this.report({ kind: "idle" });
  }

  private changed() {
    this.isChanged = true;
    this.keepLocally();
    if (this.isPaused) return;
    this.report({ kind: "changed" });
    this.later(PAUSE_MS);
  }

  private keepLocally() {
    keepCopy(this.place.copyKey, {
      revision: Number(this.revision.value),
      fields: readFields(this.form),
    });
  }

  private later(pause: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  private onHidden() {
    if (document.visibilityState === "hidden" && this.isChanged) this.save();
  }

  /** Two saves of one person at once would look like two people: the form waits for the save that is on its way. */
  private beforeSubmit(event: SubmitEvent) {
    clearTimeout(this.timer);
    if (this.inFlight === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const button = event.submitter;
    void this.inFlight.finally(() => this.form.requestSubmit(button));
  }

  private save() {
    clearTimeout(this.timer);
    if (this.isPaused || this.place.isBusy.current || this.stopped.signal.aborted) return;
    if (this.inFlight !== null) return this.later(PAUSE_MS);
    this.inFlight = this.send().finally(() => {
      this.inFlight = null;
    });
  }

  private async send() {
    const body = JSON.stringify({ fields: readFields(this.form) });
    this.isChanged = false;
    this.report({ kind: "saving" });
    try {
      const response = await fetch(this.place.saveHref, {
        method: "POST",
        headers: { "content-type": "application/json" },
        keepalive: body.length < KEEPALIVE_MAX_BYTES,
        body,
      });
      const answer = (await response.json()) as Answer;
      if (response.status >= 500) this.again(answer.message);
      else this.answer(response.status, answer);
    } catch {
      this.again();
    }
  }

  /** The server could not be reached, or could not save now: what was typed is tried again. */
  private again(message?: string) {
    this.isChanged = true;
    this.report(message ? { kind: "refused", message } : { kind: "offline" });
    if (!this.stopped.signal.aborted) this.later(RETRY_MS);
  }

  private answer(status: number, { message = "", href, revision, theirs }: Answer) {
    if (status === 200 && href && revision) return this.accepted(href, revision, message);
    this.isChanged = true;
    if (status === 401) return this.report({ kind: "expired" });
    if (status === 422) return this.report({ kind: "refused", message });
    this.isPaused = true;
    if (revision === undefined) return this.report({ kind: "refused", message });
    this.showTheirs(theirs ?? {});
    this.report({ kind: "conflict", message, revision });
  }

  private accepted(href: string, revision: number, message: string) {
    this.revision.value = String(revision);
    if (this.isChanged) this.keepLocally();
    else dropCopy(this.place.copyKey);
    if (location.pathname !== href) history.replaceState(history.state, "", href);
    this.report({ kind: "saved", message });
  }

  /** Text that this device kept because the server did not have it: put back, or offered when the draft moved on. */
  private offerCopy() {
    const copy = findCopy(this.place.copyKey);
    if (!copy) return;
    const hidden = hiddenNames(this.form);
    const typed = typedPart(readFields(this.form), hidden);
    if (typedPart(copy.fields, hidden) === typed) return dropCopy(this.place.copyKey);
    if (copy.revision !== Number(this.revision.value)) return this.report({ kind: "offered" });
    this.restoreCopy();
  }
}

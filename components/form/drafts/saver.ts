import type { FieldErrors } from "@/lib/forms/action-state";
import { dropCopy, findCopy, keepCopy } from "@/lib/text/local-copies";
import { type Fields, hiddenNames, readFields, typedPart, writeFields } from "../form-fields";
import type { DraftStatus } from "./draft-context";

const PAUSE_MS = 2000;
const RETRY_MS = 15_000;
/** Browsers refuse a larger body on a request that outlives its page. */
const KEEPALIVE_MAX_BYTES = 60_000;
/** No field takes as much: one that holds more is refused all the same, and the rest of the draft still arrives. */
const SENT_MAX = 20_000;

interface Answer {
  message?: string;
  /** Where the draft is written from now on. */
  href?: string;
  revision?: number;
  /** What was saved by others, or by oneself elsewhere. */
  theirs?: Record<string, string>;
  /** Why a field was not saved, by its name. */
  refused?: FieldErrors;
}

/** What the server did with a form that was sent by its buttons. */
export type Outcome = "saved" | "saved_in_part" | "not_saved";

interface Place {
  /** Under which a copy is kept on this device: names the user and what the draft is of. */
  copyKey: string;
  saveHref: string;
  /** True while the form itself is on its way. */
  isBusy: { readonly current: boolean };
}

interface Screen {
  showStatus: (status: DraftStatus) => void;
  showTheirs: (theirs: Record<string, string>) => void;
  showRefused: (refused: FieldErrors) => void;
}

/** Saves what is typed after a pause, keeps a copy on this device until the server has it, and overwrites nobody. */
export class Saver {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private inFlight: Promise<void> | null = null;
  private isChanged = false;
  /** Sent without an answer: the server may have it. It is repeated as it was before anything newer is sent. */
  private unanswered: Fields | null = null;
  /** The saved state that the text in the form goes back to. */
  private base: number;
  private isLetThrough = false;
  /** After a conflict nothing saves itself until the user chose. */
  isPaused = false;
  private readonly stopped = new AbortController();

  constructor(
    private readonly form: HTMLFormElement,
    /** The state that the next save knows of, and may overwrite. */
    private readonly revision: HTMLInputElement,
    private readonly place: Place,
    private readonly screen: Screen,
  ) {
    this.base = Number(revision.value);
  }

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

  /** The form was answered: what that says of the draft counts. */
  settle(revision: string | undefined, outcome: Outcome) {
    this.unanswered = null;
    if (revision) this.revision.value = revision;
    if (outcome === "not_saved") this.isChanged = true;
    else this.saved(Number(this.revision.value), outcome === "saved");
  }

  /** The form was sent and not answered. */
  retry() {
    if (this.unanswered === null) return;
    this.isChanged = true;
    this.later(RETRY_MS);
  }

  keepMine() {
    this.base = Number(this.revision.value);
    this.isPaused = false;
    this.screen.showTheirs({});
    this.save();
  }

  /** Whether a later state can take the place of what the form shows: nothing in it was typed since. */
  canShow(revision: number): boolean {
    const isIdle = !this.isChanged && !this.isPaused && !this.unanswered && !this.inFlight;
    return isIdle && revision > Number(this.revision.value);
  }

  /** The fields show this state now. */
  shows(revision: number) {
    this.revision.value = String(revision);
    this.base = revision;
    this.screen.showStatus({ kind: "idle" });
    this.offerCopy();
  }

  restoreCopy() {
    const copy = findCopy(this.place.copyKey);
    if (copy) writeFields(this.form, copy.fields);
    // It may have been on its way as the page before was left.
    this.unanswered = readFields(this.form);
    this.screen.showStatus({ kind: "restored" });
  }

  discardCopy() {
    dropCopy(this.place.copyKey);
    this.screen.showStatus({ kind: "idle" });
  }

  private changed() {
    this.isChanged = true;
    this.keepLocally();
    if (this.isPaused) return;
    this.screen.showStatus({ kind: "changed" });
    this.later(PAUSE_MS);
  }

  private keepLocally() {
    keepCopy(this.place.copyKey, { revision: this.base, fields: readFields(this.form) });
  }

  private later(pause: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  private onHidden() {
    if (document.visibilityState === "hidden" && this.isChanged) this.save();
  }

  /** The form waits for the save that is on its way, and for the answer to the last one: it would look like somebody else's. */
  private beforeSubmit(event: SubmitEvent) {
    clearTimeout(this.timer);
    if (!this.isLetThrough && this.unanswered) this.save();
    if (this.inFlight === null) {
      this.isLetThrough = false;
      this.isChanged = false;
      this.unanswered ??= readFields(this.form);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const button = event.submitter;
    void this.inFlight.finally(() => {
      this.isLetThrough = true;
      this.form.requestSubmit(button);
    });
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
    const repeated = this.unanswered;
    const fields = repeated ?? readFields(this.form);
    if (!repeated) this.isChanged = false;
    this.unanswered = fields;
    const body = JSON.stringify({ fields: fields.map(([name, text]) => [name, cut(text)]) });
    this.screen.showStatus({ kind: "saving" });
    try {
      const response = await fetch(this.place.saveHref, {
        method: "POST",
        headers: { "content-type": "application/json" },
        keepalive: body.length < KEEPALIVE_MAX_BYTES,
        body,
      });
      const answer = (await response.json()) as Answer;
      const { status } = response;
      this.unanswered = status === 401 || status >= 500 ? repeated : null;
      if (status >= 500) this.again(answer.message);
      else this.answer(status, answer);
    } catch {
      this.again();
    }
  }

  /** The server could not be reached, or could not save now: what was typed is tried again. */
  private again(message?: string) {
    this.isChanged = true;
    this.screen.showStatus(message ? { kind: "refused", message } : { kind: "offline" });
    if (!this.stopped.signal.aborted) this.later(RETRY_MS);
  }

  private answer(status: number, { message = "", href, revision, theirs, refused = {} }: Answer) {
    if (status === 200 && href && revision) {
      const isWhole = Object.keys(refused).length === 0;
      if (location.pathname !== href) history.replaceState(history.state, "", href);
      this.revision.value = String(revision);
      if (isWhole && this.isChanged) this.screen.showStatus({ kind: "changed" });
      else this.screen.showStatus({ kind: isWhole ? "saved" : "refused", message });
      this.screen.showRefused(refused);
      return this.saved(revision, isWhole);
    }
    this.isChanged = true;
    if (status === 401) return this.screen.showStatus({ kind: "expired" });
    if (status === 422) return this.screen.showStatus({ kind: "refused", message });
    this.isPaused = true;
    if (revision === undefined) return this.screen.showStatus({ kind: "refused", message });
    this.revision.value = String(revision);
    this.screen.showTheirs(theirs ?? {});
    this.screen.showStatus({ kind: "conflict", message });
  }

  /** @param isWhole false when a field was not saved: then this device keeps it */
  private saved(revision: number, isWhole: boolean) {
    this.base = revision;
    if (isWhole && !this.isChanged) return dropCopy(this.place.copyKey);
    this.keepLocally();
    if (this.isChanged) this.later(PAUSE_MS);
  }

  /** Text that this device kept because the server did not have it: put back, or offered when the draft moved on. */
  private offerCopy() {
    const copy = findCopy(this.place.copyKey);
    if (!copy) return;
    const hidden = hiddenNames(this.form);
    const typed = typedPart(readFields(this.form), hidden);
    if (typedPart(copy.fields, hidden) === typed) return dropCopy(this.place.copyKey);
    if (copy.revision !== this.base) return this.screen.showStatus({ kind: "offered" });
    this.restoreCopy();
  }
}

const cut = (text: string) => text.slice(0, SENT_MAX);

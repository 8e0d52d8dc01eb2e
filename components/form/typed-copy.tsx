"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { STAMP } from "@/lib/forms/form-stamp";
import { isNote } from "@/lib/numbers/typed-numbers";
import { dropCopy, findCopy, keepCopy } from "@/lib/text/local-copies";
import { useFormContext } from "./form-context";
import { hiddenNames, readFields, typedPart, writeFields } from "./form-fields";
import { useFormOrigin } from "./form-origin";

const SMALL = buttonStyle("secondary", "small");

interface CopyOptions {
  /** Of the form within its page. */
  id: string | undefined;
  /** For a form that keeps itself. */
  isOff: boolean;
}

type Status = "none" | "restored" | "offered";

/**
 * Keeps what is typed on this device until the form is sent: who switches the language, follows a link or has to load the page
 * again finds it back. When the page says something else by now, it is offered.
 */
export function useTypedCopy(form: RefObject<HTMLFormElement | null>, { id, isOff }: CopyOptions) {
  const [status, setStatus] = useState<Status>("none");
  const { authorId } = useFormOrigin();
  const keeper = useRef<TypedCopy | null>(null);

  useEffect(() => {
    if (!form.current || isOff || authorId === "") return;
    const name = id ?? nameOf(form.current);
    const copy = new TypedCopy(form.current, `${authorId}:${location.pathname}:${name}`);
    keeper.current = copy;
    setStatus(copy.start());
    return () => copy.stop();
  }, [form, id, isOff, authorId]);

  return {
    status,
    keep: () => keeper.current?.keep(),
    drop() {
      keeper.current?.drop();
      setStatus("none");
    },
    restore() {
      keeper.current?.restore();
      setStatus("restored");
    },
    discard() {
      keeper.current?.discard();
      setStatus("none");
    },
  };
}

/** What it is about: what travels along unseen, and the first question. */
function nameOf(form: HTMLFormElement): string {
  const hidden = hiddenNames(form);
  const fields = readFields(form);
  const about = fields.filter(
    ([name]) => hidden.has(name) && !CHANGING.test(name) && !isNote(name),
  );
  const first = fields.find(([name]) => !hidden.has(name))?.[0] ?? "";
  return [...about.map(([, value]) => value), first].join(":");
}

/** Hidden fields that differ from one rendering to the next. */
const CHANGING = /^(?:stamp|revision|version|seen)$/;

class TypedCopy {
  private readonly stopped = new AbortController();
  private readonly given: [string, string][];
  private readonly hidden: ReadonlySet<string>;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly key: string,
  ) {
    this.given = this.fields();
    this.hidden = hiddenNames(form);
  }

  start(): Status {
    const { signal } = this.stopped;
    this.form.addEventListener("input", () => this.keep(), { signal });
    this.form.addEventListener("change", () => this.keep(), { signal });
    const copy = findCopy(this.key);
    if (!copy) return "none";
    if (copy.start !== this.typed(this.given)) return "offered";
    this.restore();
    return "restored";
  }

  stop() {
    this.stopped.abort();
  }

  keep() {
    const fields = this.fields();
    const start = this.typed(this.given);
    if (this.typed(fields) === start) dropCopy(this.key);
    else keepCopy(this.key, { revision: 0, fields, start });
  }

  drop() {
    dropCopy(this.key);
  }

  restore() {
    const copy = findCopy(this.key);
    if (!copy) return;
    writeFields(this.form, copy.fields);
    const folded = this.form.closest("details");
    if (folded) folded.open = true;
  }

  discard() {
    writeFields(this.form, this.given);
    this.drop();
  }

  private fields = () =>
    readFields(this.form).filter(([name]) => name !== STAMP && !/password/i.test(name));

  private typed = (fields: [string, string][]) => typedPart(fields, this.hidden);
}

/** Says that text was put back, or offers it. */
export function TypedCopyLine({ copy }: { copy: ReturnType<typeof useTypedCopy> }) {
  const { words } = useFormContext() ?? {};
  if (!words || copy.status === "none") return null;
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <p role="status" className="max-w-prose">
        {words.typed[copy.status]}
      </p>
      {copy.status === "offered" && (
        <button type="button" className={SMALL} onClick={copy.restore}>
          {words.typed.restore}
        </button>
      )}
      <button type="button" className={SMALL} onClick={copy.discard}>
        {words.typed.discard}
      </button>
    </div>
  );
}

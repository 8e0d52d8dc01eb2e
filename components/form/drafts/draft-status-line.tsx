"use client";

import { buttonStyle } from "@/components/ui/button-style";
import { type DraftContextValue, useDraft } from "./draft-context";

const SMALL = buttonStyle("secondary", "small");

/** Whether what was typed is saved, said quietly; and what to choose when it cannot be. */
export function DraftStatusLine() {
  const draft = useDraft();
  if (!draft) return null;
  const { status, words } = draft;
  const needsAttention = /^(offline|expired|refused|conflict|offered)$/.test(status.kind);
  return (
    <div className="grid justify-items-start gap-2 text-sm">
      <p
        role="status"
        className={needsAttention ? "max-w-prose font-bold text-core-deep" : "text-ink-secondary"}
      >
        {textOf(draft)}
      </p>
      {status.kind === "conflict" && (
        <button type="button" className={SMALL} onClick={draft.keepMine}>
          {words.keepMine}
        </button>
      )}
      {status.kind === "offered" && (
        <span className="flex flex-wrap gap-2">
          <button type="button" className={SMALL} onClick={draft.restore}>
            {words.restore}
          </button>
          <button type="button" className={SMALL} onClick={draft.discard}>
            {words.discard}
          </button>
        </span>
      )}
    </div>
  );
}

function textOf({ status, words }: DraftContextValue): string {
  if ("message" in status) return status.message;
  if (status.kind === "changed") return words.notSaved;
  return status.kind === "idle" ? "" : words[status.kind];
}

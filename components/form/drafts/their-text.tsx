"use client";

import { useEffect, useState } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { useDraft } from "./draft-context";

interface TheirTextProps {
  /** The name of the field it stands beside. */
  name: string;
  /** Ticks and choices are shown, not taken over. */
  canAdopt?: boolean;
  /** Of a choice, to name what was chosen. */
  options?: readonly { value: string; label: string }[];
}

/** What somebody else saved in a field after this form was opened. */
export function TheirText({ name, canAdopt = true, options }: TheirTextProps) {
  const draft = useDraft();
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const text = draft?.theirs[name];
  if (!draft || text === undefined) return null;
  return (
    <div className="grid max-w-prose justify-items-start gap-2 rounded-md border border-core-line bg-core-wash px-3 py-2">
      <p className="text-sm font-bold">{draft.words.theirs}</p>
      <p lang="nl" className="whitespace-pre-line">
        {options?.find(({ value }) => value === text)?.label || text || draft.words.theirsEmpty}
      </p>
      {isReady && canAdopt && (
        <button
          type="button"
          className={buttonStyle("secondary", "small")}
          onClick={() => draft.adopt(name)}
        >
          {draft.words.adopt}
        </button>
      )}
    </div>
  );
}

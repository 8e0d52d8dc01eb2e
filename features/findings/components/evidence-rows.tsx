"use client";

import { useDraft } from "@/components/form/drafts/draft-context";
import { TheirText } from "@/components/form/drafts/their-text";
import { TextField } from "@/components/form/fields/text-field";
import { useFormContext } from "@/components/form/form-context";
import { SubmitButton } from "@/components/form/submit-button";
import { EVIDENCE_MAX, type Evidence } from "../content";

interface EvidenceRowsProps {
  /** The field they belong to, such as `performances.scoping`. */
  name: string;
  rows: readonly Evidence[];
  /** `title` and `url` hold `{number}` literally. */
  words: Record<keyof Evidence | "legend" | "hint" | "addRow", string>;
}

/** The rows that were filled in, and one to fill in: that works without scripts, and saving makes room for more. */
export function EvidenceRows({ name, rows, words }: EvidenceRowsProps) {
  const values = useFormContext()?.values ?? {};
  const theirs = useDraft()?.theirs ?? {};
  const path = `${name}.evidence.`;
  const filled = Math.max(rows.length, rowsIn(values, path), rowsIn(theirs, path));
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="float-left w-full font-bold">{words.legend}</legend>
      <p className="clear-both text-sm text-ink-secondary">{words.hint}</p>
      {Array.from({ length: Math.min(filled + 1, EVIDENCE_MAX) }, (_, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their place
          key={index}
          className="grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
        >
          {(["title", "url"] as const).map((part) => (
            <div key={part} className="grid content-start gap-1.5">
              <TextField
                name={`${path}${index}.${part}`}
                label={words[part].replace("{number}", String(index + 1))}
                optionalLabel=""
                defaultValue={rows[index]?.[part]}
                width="full"
                lang={part === "title" ? "nl" : undefined}
              />
              <TheirText name={`${path}${index}.${part}`} />
            </div>
          ))}
        </div>
      ))}
      {filled + 1 < EVIDENCE_MAX && (
        <div className="justify-self-start">
          <SubmitButton variant="secondary" size="small" name="intent" value="add_row">
            {words.addRow}
          </SubmitButton>
        </div>
      )}
    </fieldset>
  );
}

/** How many rows there are under these names: up to the last one in which something stands. */
function rowsIn(values: Record<string, string | string[]>, path: string): number {
  const numbers = Object.entries(values)
    .filter(([name, value]) => name.startsWith(path) && value !== "")
    .map(([name]) => Number.parseInt(name.slice(path.length), 10) + 1);
  return Math.max(0, ...numbers.filter(Number.isFinite));
}

"use client";

import { useDraft } from "@/components/form/drafts/draft-context";
import { TheirText } from "@/components/form/drafts/their-text";
import { CheckboxField } from "@/components/form/fields/checkbox-field";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import { TextField } from "@/components/form/fields/text-field";
import { useFormContext } from "@/components/form/form-context";
import { SubmitButton } from "@/components/form/submit-button";
import type { DraftDeviation } from "../content";

interface DeviationRowsProps {
  rows: readonly DraftDeviation[];
  /** `deviation` holds `{number}` literally. */
  words: Record<keyof DraftDeviation | "deviation" | "addRow", string>;
}

const SPARE_ROWS = 2;

/** The rows that were filled in, and two to fill in: that works without scripts, and saving makes room for more. */
export function DeviationRows({ rows, words }: DeviationRowsProps) {
  const values = useFormContext()?.values ?? {};
  const theirs = useDraft()?.theirs ?? {};
  const filled = Math.max(
    rows.length,
    rowsNamedIn(values),
    ...Object.keys(theirs).map((name) => rowNumber(name) + 1),
  );
  return (
    <div className="grid gap-6">
      {Array.from({ length: filled + SPARE_ROWS }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their place
        <DeviationRow key={index} index={index} row={rows[index]} words={words} />
      ))}
      <div className="justify-self-start">
        <SubmitButton variant="secondary" size="small" name="intent" value="add_row">
          {words.addRow}
        </SubmitButton>
      </div>
    </div>
  );
}

type RowProps = { index: number; row: DraftDeviation | undefined } & Pick<
  DeviationRowsProps,
  "words"
>;

function DeviationRow({ index, row, words }: RowProps) {
  const name = `deviations.${index}`;
  return (
    <fieldset className="grid min-w-0 gap-4 border-l-4 border-line pl-4">
      <legend className="float-left w-full font-bold">
        {words.deviation.replace("{number}", String(index + 1))}
      </legend>
      <div className="clear-both grid gap-1.5">
        <TextField
          name={`${name}.subject`}
          label={words.subject}
          optionalLabel=""
          defaultValue={row?.subject}
          lang="nl"
        />
        <TheirText name={`${name}.subject`} />
      </div>
      {(["cause", "effect", "measure"] as const).map((part) => (
        <div key={part} className="grid gap-1.5">
          <TextAreaField
            name={`${name}.${part}`}
            label={words[part]}
            optionalLabel=""
            defaultValue={row?.[part]}
            rows={2}
            lang="nl"
          />
          <TheirText name={`${name}.${part}`} />
        </div>
      ))}
      <CheckboxField
        name={`${name}.decision`}
        label={words.decision}
        defaultChecked={(row?.decision ?? "") !== ""}
      />
    </fieldset>
  );
}

/** How many rows the form came back with: up to the last one in which something stands. */
function rowsNamedIn(values: Record<string, string | string[]>): number {
  const numbers = Object.entries(values)
    .filter(([, value]) => value !== "")
    .map(([name]) => rowNumber(name) + 1);
  return Math.max(0, ...numbers);
}

function rowNumber(name: string): number {
  const [, number] = /^deviations\.(\d{1,2})\./.exec(name) ?? [];
  return number === undefined ? -1 : Number(number);
}

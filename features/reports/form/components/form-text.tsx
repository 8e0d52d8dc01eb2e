import { TheirText } from "@/components/form/drafts/their-text";
import { TextAreaField } from "@/components/form/fields/text-area-field";
import type { FrozenContent } from "@/features/reports/content";
import type { ReportForm } from "@/features/reports/types";
import { PreviousText } from "./previous-text";

interface FormTextProps {
  form: ReportForm;
  name: string;
  label: string;
  value: string | undefined;
  hint?: string;
  required?: boolean;
  maxWords?: number;
  rows?: number;
  previous?: (content: FrozenContent) => string | null | undefined;
}

/** A text of a report, with what others saved there and what the report before said. */
export function FormText({ form, name, value, previous, ...field }: FormTextProps) {
  return (
    <div className="grid gap-1.5">
      <TextAreaField name={name} defaultValue={value ?? ""} lang="nl" {...field} />
      <TheirText name={name} />
      {previous && <PreviousText form={form} read={previous} />}
    </div>
  );
}

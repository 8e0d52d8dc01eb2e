import type { TextPart } from "@/features/drafts/document";
import { REPORT, type ReportText } from "@/features/reports/document";
import type { ReportForm } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";
import { FormText } from "./form-text";

interface FormPartProps {
  form: ReportForm;
  name: ReportText;
  hint?: string;
  rows?: number;
}

/** A text of the description, with its own question. */
export async function FormPart({ form, name, ...field }: FormPartProps) {
  const t = await getTranslator("reports");
  const { required, maxWords }: TextPart = REPORT[name];
  return (
    <FormText
      form={form}
      name={name}
      label={t(`parts.${name}.question`)}
      value={form.draft[name]}
      previous={(content) => content[name]}
      required={required}
      maxWords={maxWords}
      {...field}
    />
  );
}

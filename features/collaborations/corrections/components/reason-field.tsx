import { TextAreaField } from "@/components/form/fields/text-area-field";
import type { EditedRecord } from "@/features/collaborations/types";
import { getTranslator } from "@/lib/i18n";

interface ReasonFieldProps {
  record: Pick<EditedRecord, "published">;
  part: "goal" | "indicator" | "milestone";
  rowId: string;
}

/** Asked for when a released report shows what is changed: the old value stays, with this reason. */
export async function ReasonField({ record, part, rowId }: ReasonFieldProps) {
  if (!record.published.has(rowId)) return null;
  const t = await getTranslator("collaborations");
  return (
    <TextAreaField
      name="reason"
      label={t("correct.reason")}
      hint={t(`correct.${part}Hint`)}
      rows={2}
      lang="nl"
      required={part === "goal"}
    />
  );
}

import { TextAreaField } from "@/components/form/fields/text-area-field";
import { getWords } from "./words";

/** Why a published text changes. */
export async function ReasonField() {
  const { t } = await getWords();
  return (
    <TextAreaField
      name="reason"
      label={t("studies.reason")}
      hint={t("studies.reasonHint")}
      rows={2}
      required
      lang="nl"
    />
  );
}

import { TextAreaField } from "@/components/form/fields/text-area-field";
import { TextField } from "@/components/form/fields/text-field";
import type { CollaborationRecord } from "@/features/collaborations/types";
import { getTranslator } from "@/lib/i18n";

/** @param fact as it is now; none for a new one */
export async function FactFields({ fact }: { fact?: CollaborationRecord["facts"][number] }) {
  const t = await getTranslator("collaborations");
  return (
    <>
      <TextAreaField
        name="text"
        label={t("form.fact")}
        hint={t("form.factHint")}
        defaultValue={fact?.text}
        rows={2}
        lang="nl"
        required
      />
      <TextField
        name="sourceUrl"
        type="url"
        label={t("form.sourceUrl")}
        hint={t("form.sourceHint")}
        defaultValue={fact?.sourceUrl}
        required
      />
    </>
  );
}

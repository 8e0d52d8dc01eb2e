import { TextField } from "@/components/form/fields/text-field";
import { getWords } from "@/features/recommendations/components/words";

export async function EvidenceField({ defaultValue }: { defaultValue?: string | null }) {
  const { t } = await getWords();
  return (
    <TextField
      name="evidenceUrl"
      type="url"
      label={t("forms.evidenceUrl")}
      hint={t("forms.evidenceHint")}
      defaultValue={defaultValue}
    />
  );
}

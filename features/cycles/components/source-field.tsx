import { TextField } from "@/components/form/fields/text-field";
import { getTranslator } from "@/lib/i18n";

export async function SourceField({ defaultValue }: { defaultValue?: string | null }) {
  const t = await getTranslator("cycles");
  return (
    <TextField
      label={t("form.sourceUrl")}
      hint={t("form.sourceHint")}
      name="sourceUrl"
      type="url"
      defaultValue={defaultValue}
    />
  );
}

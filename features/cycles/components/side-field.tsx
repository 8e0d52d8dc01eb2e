import { RadioGroupField } from "@/components/form/fields/radio-group-field";
import { MOMENT_SIDES, type MomentSide } from "@/db/vocabulary";
import { getTranslator } from "@/lib/i18n";

/** What a municipality's own moment is for; a known kind says so itself. */
export async function SideField({
  hint,
  defaultValue,
}: {
  hint?: string;
  defaultValue?: MomentSide;
}) {
  const t = await getTranslator("cycles");
  return (
    <RadioGroupField
      label={t("form.side")}
      hint={hint}
      name="side"
      defaultValue={defaultValue}
      options={MOMENT_SIDES.map((side) => ({
        value: side,
        label: t(`form.${side}`),
        description: t(`form.${side}Hint`),
      }))}
    />
  );
}

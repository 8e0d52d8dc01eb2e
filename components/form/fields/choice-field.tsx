import { getTranslator } from "@/lib/i18n";
import { ChoiceFieldClient, type ChoiceFieldProps } from "./choice-field-client";

/** A list to choose from, or a search field where the list would be too long. Works without JavaScript. */
export async function ChoiceField(props: ChoiceFieldProps) {
  const t = await getTranslator("form");
  const words = {
    hint: t("choices.hint"),
    found: t("choices.found"),
    none: t("choices.none"),
    more: t("choices.more"),
    chosen: t("choices.chosen"),
    choose: t("choose"),
    search: t("search"),
  };
  return <ChoiceFieldClient {...props} words={words} />;
}

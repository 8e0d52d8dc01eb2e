/** What a field of the form is called, for messages that stand apart from it. */
import type { Words } from "@/lib/message-keys";

export interface FieldWords {
  /** Words of `assessments`. */
  t: Words;
  /** Words of `framework`. */
  framework: Words;
  /** Words of `vocabulary`. */
  words: Words;
}

/** @param path the name of the field */
export function fieldName(path: string, { t, framework, words }: FieldWords): string {
  const [part = "", key = "", member = ""] = path.replace(/\[\]$/, "").split(".");
  if (part === "answers") return `${key} ${itemName(key, framework)}, ${t(`form.names.${member}`)}`;
  if (part === "features") {
    return `${t("form.feature", { number: Number(key) + 1 })}, ${t(`form.names.${member}`)}`;
  }
  if (part === "elements") return words(`element.${key}`);
  return t(`form.names.${part === "mandate" ? key : part}`);
}

/** A question or statement without its point and its examples, to name it in a sentence. */
export const itemName = (item: string, framework: Words): string =>
  shortened(framework(`item.${item}`));

export const shortened = (text: string): string =>
  text.replace(/\s*\([^)]*\)/g, "").replace(/[.?]$/, "");

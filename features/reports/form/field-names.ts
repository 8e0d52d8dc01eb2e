/** What a field of the form is called, for messages that stand apart from it. */
import { PERFORMANCES } from "@/db/vocabulary";
import { isLeaf } from "@/features/drafts/document";
import type { Words } from "@/lib/message-keys";
import { REPORT } from "../document";

/**
 * @param path the name of the field
 * @param about the name of the indicator or milestone that the path knows by its id
 * @param t words of `reports`
 * @param words words of `vocabulary`
 */
export function fieldName(path: string, about: string | undefined, t: Words, words: Words): string {
  const [part = "", key = "", member = ""] = path.replace(/\[\]$/, "").split(".");
  if (part === "performances") {
    const performance = PERFORMANCES.find((one) => one === key);
    return `${words(`performance_short.${performance}`)}, ${t(`form.names.${member}`)}`;
  }
  if (part === "indicators" || part === "milestones") {
    return [
      about ?? t(`form.sections.${part === "indicators" ? "results" : "milestones"}`),
      t(`form.names.${member}`),
    ].join(", ");
  }
  if (part === "touched") return t("form.names.touched");
  if (part === "deviations") {
    const row = t("form.fields.deviation", { number: Number(key) + 1 });
    return `${row}, ${t(`form.names.${member}`)}`;
  }
  if (isLeaf(REPORT, part)) return t(`parts.${part}.name`);
  return t(`form.names.${part === "money" ? `money_${key}` : part}`);
}

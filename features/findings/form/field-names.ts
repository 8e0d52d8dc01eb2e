/**
 * @param path the name of the field
 * @param t words of `findings`
 * @param words words of `vocabulary`
 */
import type { Words } from "@/lib/message-keys";
export function fieldName(path: string, t: Words, words: Words): string {
  const [part = "", performance = "", member = "", row = "", cell = ""] = path
    .replace("[]", "")
    .split(".");
  if (part !== "performances") return t(`texts.${part}`);
  const name = words(`performance_short.${performance}`);
  if (member !== "evidence") return `${name}, ${t(`form.names.${member}`)}`;
  return `${name}, ${t(`form.names.${cell}`, { number: Number(row) + 1 })}`;
}

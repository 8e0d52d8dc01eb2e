import type { Locale } from "@/lib/locale";
import { formatDate, formatNumber } from "@/lib/text/format";
import type { ChoicePart } from "../comparison/amendments";
import type { Choice, ReadChoice } from "../content";
import type { MANDATE_TEXTS } from "../document";
import { type FieldWords, itemName } from "../form/field-names";
import type { NamedIndicator } from "../types";

export interface ChoiceWords extends FieldWords {
  /** Words of `frames`. */
  frames: FieldWords["t"];
  locale: Locale;
  indicators: readonly NamedIndicator[];
}

/** What a part of C is called. */
export function choicePartName(part: ChoicePart, { t, words }: ChoiceWords): string {
  const [group = "", key = ""] = part.split(".");
  if (group === "features") return t("form.features");
  if (group === "elements") return words(`element.${key}`);
  if (part === "mandate.thresholds") return t("choice.thresholds");
  if (part === "mandate.indicators") return t("form.names.indicatorIds");
  return t(`form.names.${key || group}`);
}

/** How a part of C reads; "" when it holds nothing. */
export function choicePartText(
  choice: ReadChoice | Choice,
  part: ChoicePart,
  all: ChoiceWords,
): string {
  const { t, frames, framework, words, locale, indicators } = all;
  const { mandate } = choice;
  const [group, key = ""] = part.split(".");
  if (group === "elements") {
    const fixation = choice.elements[key as keyof typeof choice.elements];
    return fixation ? words(`fixation.${fixation}`) : "";
  }
  switch (part) {
    case "features":
      return choice.features
        .map(({ item, sentence }) => `${item} ${itemName(item, framework)}: ${sentence}`)
        .join("\n");
    case "style":
    case "secondaryStyle":
      return choice[part] ? words(`style.${choice[part]}`) : "";
    case "styleReason":
      return choice.styleReason ?? "";
    case "oversightPackage": {
      const chosen = choice.oversightPackage;
      return chosen
        ? `${words(`oversight_package.${chosen}`)}. ${frames(`package.${chosen}`)}`
        : "";
    }
    case "mandate.thresholds":
      return t("choice.threshold", {
        money: mandate.moneyPercent === null ? "–" : formatNumber(mandate.moneyPercent, locale),
        months: mandate.delayMonths ?? 0,
        result: String(mandate.anyResult),
      });
    case "mandate.indicators":
      return mandate.indicatorIds
        .map((id) => indicators.find((one) => one.id === id)?.name ?? id)
        .join("\n");
    case "evaluateOn":
      return choice.evaluateOn ? formatDate(choice.evaluateOn, locale) : "";
    default:
      return mandate[key as (typeof MANDATE_TEXTS)[number]];
  }
}

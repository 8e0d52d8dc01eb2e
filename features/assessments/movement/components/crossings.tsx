import { Notice } from "@/components/ui/notice";
import type { Crossing } from "@/features/assessments/frame/mandate";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate, formatMoney } from "@/lib/text/format";

/** Which thresholds of the council a report crosses, in a sentence each. */
export async function Crossings({ crossings }: { crossings: readonly Crossing[] }) {
  const [t, locale] = await Promise.all([getTranslator("frames"), getLocale()]);
  if (crossings.length === 0) return <p>{t("within")}</p>;
  return (
    <Notice tone="attention" title={t("crossed", { count: crossings.length })}>
      <ul className="grid gap-1">
        {crossings.map((crossing) => {
          const sentence = sentenceOf(crossing);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </Notice>
  );

  function sentenceOf(crossing: Crossing): string {
    switch (crossing.kind) {
      case "money":
        return t("crossing.money", {
          forecast: formatMoney(crossing.forecastEuros, locale),
          budget: formatMoney(crossing.budgetedEuros, locale),
        });
      case "delay":
        return t("crossing.delay", {
          milestone: crossing.milestone,
          planned: formatDate(crossing.plannedOn, locale),
          date: formatDate(crossing.expectedOn, locale),
        });
      case "result":
        return t("crossing.result", { indicator: crossing.indicator });
    }
  }
}

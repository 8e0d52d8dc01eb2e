import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/tables/definition-list";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatMoney } from "@/lib/text/format";
import { ReportDownloads } from "../list/components/report-downloads";
import type { ReportDetail } from "../types";
import { Written } from "./written";

export async function MoneyCard({ report }: { report: ReportDetail }) {
  const [t, locale] = await Promise.all([getTranslator("reports"), getLocale()]);
  const { budgetedEuros, spentEuros, forecastEuros, explanation } = report.content.money;
  const year = report.moment.cycleYear;
  const amount = (euros: number | null) =>
    euros === null ? t("view.noAmount") : formatMoney(euros, locale);
  const items = [
    {
      term: t("view.budgeted"),
      description: budgetedEuros === null ? t("view.noBudget") : amount(budgetedEuros),
    },
    { term: t("view.spent"), description: amount(spentEuros) },
    { term: t("view.forecastYear", { year: String(year) }), description: amount(forecastEuros) },
  ];
  if (budgetedEuros !== null && forecastEuros !== null) {
    items.push({
      term: t("view.difference"),
      description: difference(forecastEuros - budgetedEuros),
    });
  }
  return (
    <Card
      title={t("view.money")}
      aside={t("view.moneyAside", { year: String(year) })}
      id="money"
      actions={<ReportDownloads report={report} table="money" />}
    >
      <DefinitionList
        look="columns"
        items={items.map(({ term, description }) => ({
          term,
          description: <strong>{description}</strong>,
        }))}
      />
      {explanation && (
        <div className="mt-4">
          <Written text={explanation} empty="" />
        </div>
      )}
    </Card>
  );

  function difference(euros: number): string {
    if (euros === 0) return t("view.even");
    return t(euros > 0 ? "view.over" : "view.under", {
      amount: formatMoney(Math.abs(euros), locale),
    });
  }
}

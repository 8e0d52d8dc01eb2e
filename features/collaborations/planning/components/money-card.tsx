import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/tables/data-table";
import { Downloads } from "@/components/ui/tables/downloads";
import { TextLink } from "@/components/ui/text/text-link";
import type { CollaborationDetail } from "@/features/collaborations/types";
import { recordHrefs, reportHref } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatMoney } from "@/lib/text/format";
import { momentLabeller } from "./moment-label";

/** The municipality's own contribution per year. */
export async function MoneyCard({ collaboration }: { collaboration: CollaborationDetail }) {
  const [t, locale, momentOf] = await Promise.all([
    getTranslator("collaborations"),
    getLocale(),
    momentLabeller(),
  ]);
  const euros = (amount: number | null) => (amount === null ? "–" : formatMoney(amount, locale));
  const { slug, money } = collaboration;
  return (
    <Card
      id="money"
      title={t("money")}
      aside={t("moneyAside")}
      actions={
        money.length > 0 && <Downloads hrefs={recordHrefs("collaborations", slug, "money")} />
      }
    >
      {money.length === 0 ? (
        <p className="text-ink-secondary">{t("noMoney")}</p>
      ) : (
        <DataTable
          caption={t("moneyCaption")}
          rows={money}
          rowKey={({ year }) => String(year)}
          columns={[
            { key: "year", header: t("year"), rowHeader: true, cell: ({ year }) => year },
            {
              key: "planned",
              header: t("budgeted"),
              align: "end",
              nowrap: true,
              cell: (row) => euros(row.planned),
            },
            {
              key: "spent",
              header: t("spent"),
              align: "end",
              nowrap: true,
              cell: (row) => euros(row.spent),
            },
            {
              key: "forecast",
              header: t("forecast"),
              align: "end",
              cell: ({ forecast, overBudget }) => (
                <span className="inline-flex flex-wrap items-center justify-end gap-2">
                  {overBudget && <Badge tone="attention">{t("overBudget")}</Badge>}
                  <span className="whitespace-nowrap">{euros(forecast)}</span>
                </span>
              ),
            },
            {
              key: "source",
              header: t("fromReport"),
              cell: ({ source }) =>
                source ? (
                  <>
                    <TextLink href={reportHref(source.reportId)}>
                      {momentOf(source.moment)}
                    </TextLink>
                    {!source.released && ` (${t("notReleased")})`}
                  </>
                ) : (
                  "–"
                ),
            },
          ]}
        />
      )}
    </Card>
  );
}

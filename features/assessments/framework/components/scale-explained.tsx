import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/tables/data-table";
import { BANDS } from "@/db/vocabulary";
import { getTranslator } from "@/lib/i18n";

/** What fixing and letting go are, and how answers become a position and an advice. */
export async function ScaleExplained() {
  const [t, words] = await Promise.all([getTranslator("poster"), getTranslator("vocabulary")]);
  return (
    <Card title={t("explained.scaleTitle")} titleLevel={3}>
      <div className="grid gap-3">
        <p>{t("explained.scaleMeaning")}</p>
        <p>{t("explained.scaleSum")}</p>
        <DataTable
          caption={t("explained.bandsLabel")}
          rows={BANDS}
          rowKey={(band) => band}
          columns={[
            {
              key: "band",
              header: t("explained.bandHeader"),
              rowHeader: true,
              cell: (band) => words(`band.${band}`),
            },
            {
              key: "range",
              header: t("explained.rangeHeader"),
              cell: (band) => t(`explained.range.${band}`),
            },
          ]}
        />
        <p>{t("explained.scaleRules")}</p>
      </div>
    </Card>
  );
}

import { Card } from "@/components/ui/card";
import { Caption, HeaderCell, TableRegion } from "@/components/ui/tables/table-parts";
import { getTranslator } from "@/lib/i18n";
import { styleAt } from "../style";

/** The four styles on their two axes, and what each means. */
export async function StylesExplained() {
  const [t, words] = await Promise.all([getTranslator("poster"), getTranslator("vocabulary")]);
  return (
    <Card title={t("explained.stylesTitle")} titleLevel={3}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <p>{t("explained.stylesMeaning")}</p>
        <ul className="list-disc pl-5">
          <li>{t("explained.scriptAxis")}</li>
          <li>{t("explained.powerAxis")}</li>
        </ul>
        <TableRegion label={t("explained.stylesTitle")}>
          <table className="w-full min-w-96 border-collapse text-[0.9375rem]">
            <Caption hidden>{t("explained.stylesTitle")}</Caption>
            <thead>
              <tr>
                <td />
                <HeaderCell>{t("partC.ownScript")}</HeaderCell>
                <HeaderCell>{t("partC.othersScript")}</HeaderCell>
              </tr>
            </thead>
            <tbody>
              {[true, false].map((power) => (
                <tr key={String(power)} className="border-t border-line align-top">
                  <th
                    scope="row"
                    className="w-1/5 px-2 py-2 text-left font-bold text-ink-secondary"
                  >
                    {t(power ? "partC.power" : "partC.noPower")}
                  </th>
                  {[true, false].map((script) => {
                    const style = styleAt(script, power);
                    return (
                      <td key={style} className="w-2/5 border-l border-line px-2 py-2">
                        <strong className="block text-blue-deep">{words(`style.${style}`)}</strong>
                        {words(`style_meaning.${style}`)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      </div>
    </Card>
  );
}

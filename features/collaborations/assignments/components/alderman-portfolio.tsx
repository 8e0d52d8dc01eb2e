import { Card } from "@/components/ui/card";
import { getTranslator } from "@/lib/i18n";
import { assignPortfolioAction } from "../actions";
import { AssignForm } from "./assign-form";

interface AldermanPortfolioProps {
  userId: string;
  collaborations: readonly {
    id: string;
    name: string;
    portfolioHolderId: string | null;
    portfolioHolder: string | null;
  }[];
}

/** Which collaborations an alderman answers for, for the administrator. */
export async function AldermanPortfolio({ userId, collaborations }: AldermanPortfolioProps) {
  const t = await getTranslator("users");
  const held = collaborations.filter(({ portfolioHolderId }) => portfolioHolderId === userId);
  const others = collaborations.filter(({ portfolioHolderId }) => portfolioHolderId !== userId);
  return (
    <Card title={t("portfolio")}>
      {held.length === 0 && <p className="mb-4 text-ink-secondary">{t("portfolioNone")}</p>}
      <ul className="mb-3 divide-y divide-line">
        {held.map(({ id, name }) => (
          <li key={id} lang="nl" className="py-1.5">
            {name}
          </li>
        ))}
      </ul>
      <p className="mb-5 text-sm text-ink-secondary">{t("portfolioNote")}</p>
      <AssignForm
        userId={userId}
        label={t("portfolioAssign")}
        options={others.map(({ id, name, portfolioHolder }) => ({
          value: id,
          label: portfolioHolder ? t("portfolioNow", { name, holder: portfolioHolder }) : name,
        }))}
        action={assignPortfolioAction}
      />
    </Card>
  );
}

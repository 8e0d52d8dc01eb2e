import { Card } from "@/components/ui/card";
import type { DirectingStyle } from "@/db/vocabulary";
import { getTranslator } from "@/lib/i18n";

/** The directing style with its meaning in one sentence. */
export async function StyleCard({ chosen }: { chosen: DirectingStyle | null }) {
  const [t, vocabulary] = await Promise.all([
    getTranslator("collaborations"),
    getTranslator("vocabulary"),
  ]);
  return (
    <Card title={t("style")}>
      <p className="font-bold">{vocabulary(`style.${chosen ?? "none"}`)}</p>
      <p className="text-ink-secondary">
        {chosen ? vocabulary(`style_meaning.${chosen}`) : t("styleUnknown")}
      </p>
    </Card>
  );
}

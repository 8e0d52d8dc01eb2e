import { Card } from "@/components/ui/card";
import { Downloads } from "@/components/ui/tables/downloads";
import type { CollaborationDetail } from "@/features/collaborations/types";
import { recordHrefs } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";

interface CorrectionsCardProps {
  collaboration: Pick<CollaborationDetail, "slug" | "corrections">;
}

/** That things were put right, where nothing else on the page would say so at first sight. */
export async function CorrectionsCard({
  collaboration: { slug, corrections },
}: CorrectionsCardProps) {
  if (corrections.length === 0) return null;
  const t = await getTranslator("collaborations");
  return (
    <Card
      id="corrections"
      title={t("corrections.title")}
      actions={<Downloads hrefs={recordHrefs("collaborations", slug, "corrections")} />}
    >
      <p>{t("corrections.count", { count: corrections.length })}</p>
    </Card>
  );
}

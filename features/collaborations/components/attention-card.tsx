import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import { getTranslator } from "@/lib/i18n";
import type { AttentionReason } from "../list/attention";

/** The part of the page that shows why. */
const PLACES: Record<AttentionReason, string> = {
  low_score: "#reports",
  late_report: "#reports",
  late_milestone: "#milestones",
  over_budget: "#money",
  overdue_commitment: "#commitments",
};

/** Nothing at all when nothing needs attention. */
export async function AttentionCard({ reasons }: { reasons: readonly AttentionReason[] }) {
  const t = await getTranslator("collaborations");
  if (reasons.length === 0) return null;
  return (
    <Card title={t("attentionTitle")} accent>
      <ul className="grid list-disc gap-1 pl-5">
        {reasons.map((reason) => (
          <li key={reason}>
            <TextLink href={PLACES[reason]}>{t(`reasonSentence.${reason}`)}</TextLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}

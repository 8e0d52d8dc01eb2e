import { Badge } from "@/components/ui/badge";
import { getTranslator } from "@/lib/i18n";
import type { AttentionReason } from "../attention";

/** Why it needs attention, a badge per reason. */
export async function AttentionBadges({ reasons }: { reasons: readonly AttentionReason[] }) {
  const t = await getTranslator("collaborations");
  if (reasons.length === 0) return <span className="text-ink-secondary">{t("noAttention")}</span>;
  return (
    <ul className="flex flex-wrap gap-1">
      {reasons.map((reason) => (
        <li key={reason} className="whitespace-nowrap">
          <Badge tone="attention">{t(`reason.${reason}`)}</Badge>
        </li>
      ))}
    </ul>
  );
}

import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatShortDate } from "@/lib/text/format";
import type { Commitment } from "../types";

/** Promises of the college to the council that are not settled yet. */
export async function CommitmentsCard({ commitments }: { commitments: readonly Commitment[] }) {
  const [t, vocabulary, locale] = await Promise.all([
    getTranslator("collaborations"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  return (
    <Card id="commitments" title={t("commitments")} aside={String(commitments.length)}>
      {commitments.length === 0 && <p className="text-ink-secondary">{t("noCommitments")}</p>}
      <ul className="grid gap-4">
        {commitments.map((commitment) => (
          <li key={commitment.id} className="grid gap-1">
            <p lang="nl">{commitment.text}</p>
            <p className="flex flex-wrap gap-2">
              <Badge tone={commitment.status === "reported_done" ? "info" : "neutral"}>
                {vocabulary(`commitment_status.${commitment.status}`)}
              </Badge>
              <Badge tone={commitment.overdue ? "attention" : "neutral"}>
                {t(commitment.overdue ? "commitmentOverdue" : "commitmentDue", {
                  date: formatShortDate(commitment.dueOn, locale),
                })}
              </Badge>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

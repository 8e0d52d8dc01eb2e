import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text/text-link";
import { CorrectionNotes } from "@/features/collaborations/corrections/components/correction-notes";
import type { CollaborationDetail } from "@/features/collaborations/types";
import { getTranslator } from "@/lib/i18n";

interface FactsCardProps extends Pick<CollaborationDetail, "facts" | "corrections"> {
  /** To put one right, for who may. */
  formsOf?: (fact: CollaborationDetail["facts"][number]) => ReactNode;
}

/** What was published elsewhere, each with the page it was read on. */
export async function FactsCard({ facts, corrections, formsOf }: FactsCardProps) {
  const t = await getTranslator("collaborations");
  return (
    <Card id="facts" title={t("facts")}>
      {facts.length === 0 && <p className="text-ink-secondary">{t("noFacts")}</p>}
      <ul className="grid gap-3">
        {facts.map((fact) => (
          <li key={fact.id}>
            <span lang="nl">{fact.text}</span>{" "}
            <TextLink href={fact.sourceUrl} className="text-sm">
              {t("sourceOn", { site: siteOf(fact.sourceUrl) })}
            </TextLink>
            {formsOf?.(fact)}
          </li>
        ))}
      </ul>
      <CorrectionNotes corrections={corrections} under="facts" />
    </Card>
  );
}

const siteOf = (url: string) =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;

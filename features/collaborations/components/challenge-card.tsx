import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/tables/definition-list";
import { Downloads } from "@/components/ui/tables/downloads";
import { recordHrefs } from "@/features/hrefs";
import { getLocale, getTranslator } from "@/lib/i18n";
import { formatDate, formatStart } from "@/lib/text/format";
import type { CollaborationDetail } from "../types";
import { ChallengeBoundList } from "./challenge-bound-list";

/** The challenge and its bounds come first: what the collaboration is for. Then who and what it is. */
export async function ChallengeCard({ collaboration }: { collaboration: CollaborationDetail }) {
  const [t, vocabulary, locale] = await Promise.all([
    getTranslator("collaborations"),
    getTranslator("vocabulary"),
    getLocale(),
  ]);
  const { agreement, legalForm, startedOn, startedPrecision, endedOn } = collaboration;
  const items = [
    { term: t("holder"), description: collaboration.portfolioHolder ?? t("noHolder") },
    { term: t("keepers"), description: collaboration.keepers.join(", ") || t("noKeepers") },
    { term: t("agreement"), description: vocabulary(`agreement.${agreement}`) },
    { term: t("legalForm"), description: vocabulary(`legal_form.${legalForm}`) },
    { term: t("started"), description: formatStart(startedOn, startedPrecision, locale) },
    ...(endedOn ? [{ term: t("ended"), description: formatDate(endedOn, locale) }] : []),
  ];
  return (
    <Card
      title={t("challenge")}
      actions={<Downloads hrefs={recordHrefs("collaborations", collaboration.slug, "challenge")} />}
    >
      <p lang="nl" className="mb-5 max-w-prose text-xl leading-snug">
        {collaboration.challenge}
      </p>
      <ChallengeBoundList bounds={collaboration} />
      <div className="mt-4 border-t border-line pt-4">
        <DefinitionList items={items} look="columns" />
      </div>
    </Card>
  );
}

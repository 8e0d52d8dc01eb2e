import { Card } from "@/components/ui/card";
import { Name } from "@/components/ui/text/name";
import { TextLink } from "@/components/ui/text/text-link";
import type { PartnerEntry } from "@/features/collaborations/types";
import { mergePartnersHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import { findDoubles } from "../doubles";

/** For the clerk: names that may be of one partner. Which of them are is for a person to say. */
export async function DoublesCard({ partners }: { partners: readonly PartnerEntry[] }) {
  const t = await getTranslator("partners");
  const doubles = findDoubles(partners).map((group) => group.toSorted(byMostCollaborations));
  return (
    <Card
      id="doubles"
      title={t("doubles.title")}
      accent={doubles.length > 0}
      actions={<TextLink href={mergePartnersHref()}>{t("doubles.other")}</TextLink>}
    >
      <p className="max-w-prose text-ink-secondary">
        {t(doubles.length > 0 ? "doubles.intro" : "doubles.none")}
      </p>
      <ul className="divide-y divide-line">
        {doubles.flatMap(([kept, ...others]) =>
          kept
            ? others.map((double) => (
                <li
                  key={double.id}
                  className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2"
                >
                  <span className="flex flex-wrap gap-x-6 font-bold">
                    <Name>{kept.name}</Name>
                    <Name>{double.name}</Name>
                  </span>
                  <TextLink href={mergePartnersHref({ merged: double.id, kept: kept.id })}>
                    {t("doubles.merge")}
                    <span className="sr-only">
                      {" "}
                      <Name>{kept.name}</Name>, <Name>{double.name}</Name>
                    </span>
                  </TextLink>
                </li>
              ))
            : [],
        )}
      </ul>
    </Card>
  );
}

/** The name that most know is the one to keep, unless the clerk chooses otherwise. */
const byMostCollaborations = (one: PartnerEntry, other: PartnerEntry) =>
  other.collaborations.length - one.collaborations.length;

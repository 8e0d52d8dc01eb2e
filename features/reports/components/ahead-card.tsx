import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { TextLink } from "@/components/ui/text-link";
import { recommendationHref } from "@/features/hrefs";
import { getTranslator } from "@/lib/i18n";
import type { ReportDetail } from "../types";
import { Written } from "./written";

/** Risks, partners who came or went, commitments, and when the council can still influence. */
export async function AheadCard({ report }: { report: ReportDetail }) {
  const t = await getTranslator("reports");
  const { risks, partnersJoined, partnersLeft, nextMoments } = report.content;
  const { commitments, recommendations = [] } = report.content;
  const items = [
    { term: t("view.risks"), description: <Written text={risks} empty={t("view.noRisks")} /> },
    {
      term: t("view.partnersJoined"),
      description: <Written text={partnersJoined} empty={t("view.none")} />,
    },
    {
      term: t("view.partnersLeft"),
      description: <Written text={partnersLeft} empty={t("view.none")} />,
    },
    {
      term: t("view.commitments"),
      description: (
        <Touched
          items={commitments.map((one) => ({ ...one, id: one.commitmentId }))}
          empty={t("view.none")}
        />
      ),
    },
    {
      term: t("view.recommendations"),
      description: (
        <Touched
          items={recommendations.map((one) => ({
            ...one,
            id: one.recommendationId,
            href: recommendationHref(one.recommendationId),
          }))}
          empty={t("view.none")}
        />
      ),
    },
    {
      term: t("view.nextMoments"),
      description: <Written text={nextMoments} empty={t("view.empty")} />,
    },
  ];
  return (
    <Card title={t("view.ahead")} id="ahead">
      <DefinitionList items={items} />
    </Card>
  );
}

interface TouchedProps {
  items: readonly { id: string; text: string; sentence?: string; href?: string }[];
  empty: string;
}

/** What the report is about beside itself, and what it says of each. */
function Touched({ items, empty }: TouchedProps) {
  if (items.length === 0) return <p className="text-ink-secondary">{empty}</p>;
  return (
    <ul lang="nl" className="grid list-disc gap-1 pl-5">
      {items.map(({ id, text, sentence, href }) => (
        <li key={id}>
          {href ? <TextLink href={href}>{text}</TextLink> : text}
          {sentence && <span className="block text-ink-secondary">{sentence}</span>}
        </li>
      ))}
    </ul>
  );
}

import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/tables/definition-list";
import { TextLink } from "@/components/ui/text/text-link";
import { recommendationHref } from "@/features/hrefs";
import { RISKS_AND_PARTNERS } from "@/features/reports/document";
import type { ReportDetail } from "@/features/reports/types";
import { getTranslator } from "@/lib/i18n";
import { Written } from "./written";

/** Risks, partners who came or went, commitments, and when the council can still influence. */
export async function AheadCard({ report }: { report: ReportDetail }) {
  const [t, words] = await Promise.all([getTranslator("reports"), getTranslator("vocabulary")]);
  const { riskLevel, riskReason, commitments, recommendations = [], nextMoments } = report.content;
  const items = [
    ...(riskLevel
      ? [
          {
            term: t("parts.riskLevel.name"),
            description: (
              <>
                {words(`risk_level.${riskLevel}`)}
                <Written text={riskReason ?? ""} empty={t("view.empty")} />
              </>
            ),
          },
        ]
      : []),
    ...RISKS_AND_PARTNERS.filter((name) => name in report.content).map((name) => ({
      term: t(`parts.${name}.name`),
      description: (
        <Written
          text={report.content[name]}
          empty={t(name === "risks" ? "view.noRisks" : "view.none")}
        />
      ),
    })),
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
      term: t("parts.nextMoments.name"),
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

import { Card } from "@/components/ui/card";
import { DefinitionList } from "@/components/ui/definition-list";
import { getTranslator } from "@/lib/i18n";
import type { ReportDetail } from "../types";
import { Written } from "./written";

/** Risks, partners who came or went, commitments, and when the council can still influence. */
export async function AheadCard({ report }: { report: ReportDetail }) {
  const t = await getTranslator("reports");
  const { risks, partnersJoined, partnersLeft, commitments, nextMoments } = report.content;
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
      description: <Commitments items={commitments} empty={t("view.none")} />,
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

function Commitments({
  items,
  empty,
}: {
  items: { commitmentId: string; text: string }[];
  empty: string;
}) {
  if (items.length === 0) return <p className="text-ink-secondary">{empty}</p>;
  return (
    <ul lang="nl" className="grid list-disc gap-1 pl-5">
      {items.map((item) => (
        <li key={item.commitmentId}>{item.text}</li>
      ))}
    </ul>
  );
}

import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { Movement } from "@/features/assessments/types";
import { cyclesHref } from "@/features/hrefs";
import type { MovementQuery } from "../address";
import { decidedYears } from "../moves";
import { CyclesCard } from "./cycles-card";
import { movementWords } from "./movement-words";
import { MovesCard } from "./moves-card";

interface MovementPageProps {
  movement: Movement;
  query: MovementQuery;
  isDemo: boolean;
}

/** How the portfolio moved over the cycles: where it stood, and which collaborations moved. */
export async function MovementPage({ movement, query, isDemo }: MovementPageProps) {
  const words = await movementWords();
  const { t } = words;
  const years = decidedYears(movement.stands);
  return (
    <>
      <PageHeader
        crumbs={[{ label: t("cycles"), href: cyclesHref() }]}
        title={t("title")}
        meta={isDemo && t("demoNote")}
      />
      <p className="max-w-prose text-ink-secondary">{t("intro")}</p>
      {years.length === 0 && <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>}
      {years.length === 1 && <Notice>{t("oneCycle", { year: String(years[0]) })}</Notice>}
      {years.length > 0 && (
        <>
          <CyclesCard movement={movement} words={words} />
          <MovesCard movement={movement} query={query} words={words} />
        </>
      )}
    </>
  );
}

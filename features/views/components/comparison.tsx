import type { ReactNode } from "react";
import { ScaleChart } from "@/components/charts/scale-chart";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Downloads } from "@/components/ui/tables/downloads";
import { TabLinks } from "@/components/ui/tables/tab-links";
import { BANDS } from "@/db/vocabulary";
import { recordHrefs, viewsHref } from "@/features/hrefs";
import { dateOf } from "@/lib/dates";
import { formatDate } from "@/lib/text/format";
import type { ClosedRound, ViewsPage } from "../types";
import { AxesCard } from "./axes-card";
import { scaleReading } from "./readings";
import { ScaleTable } from "./scale-table";
import { SentencesCard } from "./sentences-card";
import { groupKey, type ViewWords, viewWords } from "./words";

/** What a closed round says by side, beside the round before it. */
export async function Comparison({ page }: { page: ViewsPage }) {
  const { shown, before } = page;
  if (!shown) return null;
  const words = await viewWords();
  const { t, locale } = words;
  const downloads = (table: string) => (
    <Downloads
      hrefs={recordHrefs("views", page.collaboration.slug, table, { round: shown.number })}
    />
  );
  return (
    <>
      <section className="grid gap-1">
        <h2 className="text-xl">{t("comparison.title", { number: shown.number })}</h2>
        <p className="max-w-prose text-ink-secondary">
          {t("comparison.meta", {
            count: shown.summary.count,
            date: formatDate(dateOf(shown.closedAt), locale),
          })}{" "}
          {shown.summary.overall && t("comparison.merging")}
        </p>
        {page.closedNumbers.length > 1 && <Rounds page={page} words={words} />}
      </section>
      {shown.summary.overall ? (
        <>
          <Scale shown={shown} before={before} words={words} actions={downloads("sides")} />
          <AxesCard page={page} words={words} actions={downloads("sides")} />
          <SentencesCard
            groups={shown.summary.groups}
            words={words}
            actions={downloads("sentences")}
          />
        </>
      ) : (
        <Notice title={t("comparison.tooFew", { count: shown.summary.count })} />
      )}
    </>
  );
}

function Rounds({ page, words: { t } }: { page: ViewsPage; words: ViewWords }) {
  return (
    <TabLinks
      label={t("comparison.rounds")}
      items={page.closedNumbers.map((number) => ({
        label: t("comparison.round", { number }),
        href: viewsHref(page.collaboration.slug, { round: number }),
        current: number === page.shown?.number,
      }))}
    />
  );
}

interface ScaleProps {
  shown: ClosedRound;
  before: ClosedRound | null;
  words: ViewWords;
  actions: ReactNode;
}

function Scale({ shown, before, words, actions }: ScaleProps) {
  const { t, vocabulary, common, groupName, breakable } = words;
  const earlierOf = (key: string) =>
    before?.summary.groups.find((group) => groupKey(group) === key)?.band.median ?? null;
  const rows = shown.summary.groups.map((group) => ({
    label: t("comparison.of", { name: groupName(group), count: group.count }),
    ...group.band,
    earlier: earlierOf(groupKey(group)),
  }));
  const hasEarlier = rows.some(({ earlier }) => earlier !== null);
  return (
    <Card title={t("comparison.scale")} actions={actions}>
      <ScaleChart
        places={BANDS.map((band) => breakable(vocabulary(`band.${band}`)))}
        rows={rows}
        reading={scaleReading(shown, before, words)}
        words={{ asTable: common("asTable") }}
      >
        <ScaleTable shown={shown} before={before} words={words} />
      </ScaleChart>
      <p className="mt-2 text-sm text-ink-secondary">
        {t("comparison.legend")}{" "}
        {hasEarlier && before && t("comparison.legendEarlier", { number: before.number })}
      </p>
    </Card>
  );
}

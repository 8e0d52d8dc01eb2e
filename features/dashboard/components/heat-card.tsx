import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { DownloadMenu } from "@/components/ui/tables/downloads";
import { PageLinks } from "@/components/ui/tables/pagination";
import { TextLink } from "@/components/ui/text/text-link";
import { DIRECTING_STYLES, PERFORMANCES } from "@/db/vocabulary";
import { exportHrefs } from "@/features/hrefs";
import { anyKey } from "@/lib/message-keys";
import {
  type DashboardQuery,
  dashboardHref,
  dashboardParams,
  HEAT_ANCHOR,
  isFiltered,
} from "../address";
import { filterRows, needsAttention, pageOf, sortRows } from "../heat-order";
import type { Dashboard, RibbonMoment } from "../types";
import { HeatFilters } from "./heat-filters";
import { HeatTable } from "./heat-table";
import { SparedNote } from "./spared-note";
import type { Words } from "./words";

interface HeatCardProps {
  dashboard: Dashboard & { control: RibbonMoment };
  query: DashboardQuery;
  words: Words;
}

/** The heart of the dashboard: what is late and what is low, first. */
export function HeatCard({ dashboard, query, words }: HeatCardProps) {
  const { t, common } = words;
  const { year, rows } = dashboard;
  const chosen = filterRows(rows, query.filters).filter(
    (row) => !query.filters.attention || needsAttention(row),
  );
  const { page, pages, ...shown } = pageOf(sortRows(chosen, query.order), query.page);
  return (
    <Card
      id={HEAT_ANCHOR}
      title={t("heat.title")}
      aside={`— ${orderWords(query, words)}`}
      actions={
        <DownloadMenu
          t={words.exports}
          hrefs={exportHrefs("heat", { cycle: year, ...dashboardParams(query) })}
        />
      }
    >
      {rows.length === 0 ? (
        <EmptyState title={t("heat.nobody")} titleLevel={3}>
          {t("heat.nobodyText")}
        </EmptyState>
      ) : (
        <>
          <HeatFilters {...{ dashboard, query, words }} />
          {shown.total === 0 ? (
            <EmptyState title={t("heat.empty")} titleLevel={3}>
              {t("heat.emptyText")}
            </EmptyState>
          ) : (
            <HeatTable {...{ dashboard, query, words }} rows={shown.rows} />
          )}
          <div className="mt-3 grid gap-2 text-sm text-ink-secondary">
            <PageLinks
              t={common}
              {...{ page, pages }}
              hrefOf={(to) => dashboardHref(year, { ...query, page: to }, HEAT_ANCHOR)}
            />
            <p>
              {isFiltered(query) && `${t("heat.count", { shown: shown.total, of: rows.length })}. `}
              {t("heat.legend")} {t("heat.legendChange")}{" "}
              {query.order.key !== "attention" && (
                <TextLink
                  href={dashboardHref(
                    year,
                    { ...query, order: { key: "attention", descending: false }, page: 1 },
                    HEAT_ANCHOR,
                  )}
                >
                  {t("heat.reset")}
                </TextLink>
              )}
            </p>
            <Explanation words={words} />
          </div>
        </>
      )}
      <SparedNote spared={dashboard.spared} words={words} />
    </Card>
  );
}

function orderWords({ order: { key } }: DashboardQuery, { t, vocabulary }: Words): string {
  const performance = PERFORMANCES.find((candidate) => candidate === key);
  if (!performance) return anyKey(t)(`heat.order.${key}`);
  const name = vocabulary(`performance_short.${performance}`).toLowerCase();
  return t("heat.order.score", { performance: name });
}

/** The terms of directing, where they are first met. */
function Explanation({ words: { t, vocabulary } }: { words: Words }) {
  return (
    <Disclosure summary={t("heat.explain")}>
      <div className="grid max-w-prose gap-2">
        <p>{t("heat.explainText")}</p>
        <ol className="list-inside list-decimal">
          {PERFORMANCES.map((performance) => (
            <li key={performance}>{vocabulary(`performance.${performance}`)}</li>
          ))}
        </ol>
        <p>{t("heat.explainStyles")}</p>
        <dl>
          {DIRECTING_STYLES.map((style) => (
            <div key={style}>
              <dt className="inline font-bold">{vocabulary(`style.${style}`)}: </dt>
              <dd className="inline">{vocabulary(`style_meaning.${style}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Disclosure>
  );
}

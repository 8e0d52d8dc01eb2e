import { Stat, StatList } from "@/components/ui/score/stat";
import { recommendationsHref } from "@/features/hrefs";
import { formatNumber } from "@/lib/text/format";
import type { StandingCounts } from "../standing";
import { getWords } from "./words";

/** The verdicts and the claims of all, apart. */
export async function Figures({ counts }: { counts: StandingCounts }) {
  const { t, locale } = await getWords();
  const { total, verdicts, claimed, gaps, overdue } = counts;
  const number = (value: number) => formatNumber(value, locale);
  const to = (query: Record<string, string>) => recommendationsHref(query, "list");
  return (
    <StatList label={t("figures.label")}>
      <Stat
        label={t("figures.implemented")}
        value={number(verdicts.implemented)}
        suffix={t("figures.of", { total })}
        href={to({ verdict: "implemented" })}
      />
      <Stat
        label={t("figures.claimed")}
        value={number(claimed)}
        suffix={t("figures.of", { total })}
        footnote={t("figures.claimedNote")}
        href={to({ attention: "claimed" })}
      />
      <Stat
        label={t("figures.gaps")}
        value={number(gaps)}
        footnote={t("figures.gapsNote")}
        href={to({ attention: "gap" })}
      />
      <Stat
        label={t("figures.overdue")}
        value={number(overdue)}
        footnote={t("figures.overdueNote")}
        href={to({ attention: "overdue" })}
      />
    </StatList>
  );
}

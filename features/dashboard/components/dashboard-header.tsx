import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { councilHref, cycleHref } from "@/features/hrefs";
import { type DashboardQuery, dashboardHref } from "../address";
import type { Dashboard } from "../types";
import type { Words } from "./words";

interface DashboardHeaderProps {
  dashboard: Dashboard;
  query: DashboardQuery;
  words: Words;
}

const CHOICE = "rounded-md px-2 py-1 text-blue underline underline-offset-2";
const CHOSEN = "rounded-md bg-paper px-2 py-1 font-bold text-ink";

/** Which cycle this is, the others, and which one it is held against; all of it links. */
export function DashboardHeader({ dashboard, query, words }: DashboardHeaderProps) {
  const { t } = words;
  const { year, years, comparable, comparison } = dashboard;
  return (
    <PageHeader
      eyebrow={
        <Disclosure summary={t("cycle")}>
          <p className="max-w-prose">{t("cycleExplained")}</p>
        </Disclosure>
      }
      title={t("cycleHeading", { year: String(year) })}
      meta={
        <div className="flex flex-wrap items-center gap-x-4">
          {years.length > 1 && (
            <nav aria-label={t("otherCycles")} className="flex flex-wrap items-center gap-1">
              <span>{t("otherCycles")}:</span>
              {years
                .filter((other) => other !== year)
                .map((other) => (
                  <Link key={other} prefetch={false} href={cycleHref(other)} className={CHOICE}>
                    {other}
                  </Link>
                ))}
            </nav>
          )}
          <Link prefetch={false} href={councilHref(year)} className={CHOICE}>
            {t("councilLink")}
          </Link>
        </div>
      }
      actions={
        comparable.length > 0 && (
          <nav
            aria-label={t("compareWith")}
            className="flex flex-wrap items-center gap-1 text-ink-secondary"
          >
            <span>{t("compareWith")}</span>
            {comparable.map((other) => (
              <Link
                key={other}
                prefetch={false}
                scroll={false}
                href={dashboardHref(year, { ...query, compare: other })}
                aria-current={other === comparison?.year ? "true" : undefined}
                className={other === comparison?.year ? CHOSEN : CHOICE}
              >
                {other}
              </Link>
            ))}
          </nav>
        )
      }
    />
  );
}

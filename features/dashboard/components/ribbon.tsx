import clsx from "clsx";
import Link from "next/link";
import { ProgressBar } from "@/components/ui/score/progress-bar";
import { momentName } from "@/features/cycles/moment-state";
import { anyKey } from "@/lib/message-keys";
import { formatShortDate } from "@/lib/text/format";
import { type DashboardQuery, dashboardHref } from "../address";
import type { Dashboard, RibbonMoment } from "../types";
import type { Words } from "./words";

interface RibbonProps {
  dashboard: Dashboard;
  query: DashboardQuery;
  words: Words;
}

/** The moments of the cycle in the order of time, each with its next date and how far it is. */
export function Ribbon({ dashboard, query, words }: RibbonProps) {
  const { t } = words;
  return (
    <ol
      aria-label={t("ribbon.label", { year: dashboard.year })}
      className="grid overflow-hidden rounded-lg border border-line bg-paper md:auto-cols-fr md:grid-flow-col print:auto-cols-fr print:grid-flow-col"
    >
      {dashboard.ribbon.map((moment) => {
        const isShown = moment.id === dashboard.moment?.id;
        const href = dashboardHref(dashboard.year, { ...query, moment: moment.id, page: 1 });
        return (
          <li
            key={moment.id}
            className={clsx(
              "relative min-w-0 border-line max-md:border-t max-md:first:border-t-0 md:border-l md:first:border-l-0",
              isShown ? "border-b-4 border-b-blue bg-blue-wash" : "border-b-4 border-b-transparent",
            )}
          >
            <Link
              href={href}
              prefetch={false}
              aria-current={isShown ? "true" : undefined}
              className="grid h-full min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-1 px-4 py-3 text-sm hyphens-auto print:px-2 hover:bg-blue-wash"
            >
              <span className="text-base font-bold text-ink print:text-xs">
                {momentName(moment, words.vocabulary)}
              </span>
              <span className="text-ink-secondary">{dateLine(moment, words)}</span>
              <span className="text-ink-secondary">{progressLine(moment, words)}</span>
              <ProgressBar value={moment.progress.done} max={moment.progress.of} className="mt-1" />
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

function progressLine(moment: RibbonMoment, { t }: Words): string {
  if (moment.kind === "framework_memorandum") return t("ribbon.frames", moment.progress);
  if (moment.side === "plan") return t("ribbon.targets", moment.progress);
  return moment.progress.of === 0 ? t("ribbon.nobody") : t("ribbon.filed", moment.progress);
}

/** The date that counts now: opening, due date, committee, council. */
function dateLine(moment: RibbonMoment, { t, locale }: Words): string {
  const line = (key: string, date: string) =>
    anyKey(t)(`ribbon.${key}`, { date: formatShortDate(date, locale) });
  const { state, opensOn, dueOn, committeeOn, councilOn } = moment;
  if (state === "upcoming" && opensOn) return line("opens", opensOn);
  if (state === "open" && dueOn) return line("open", dueOn);
  if (councilOn) return line("council", councilOn);
  if (committeeOn) return line("committee", committeeOn);
  return dueOn ? line("due", dueOn) : t("ribbon.noDate");
}

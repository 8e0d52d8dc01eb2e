import { Disclosure } from "@/components/ui/disclosure";
import { Stat, type StatChange, StatList } from "@/components/ui/score/stat";
import { TextLink } from "@/components/ui/text/text-link";
import { momentName } from "@/features/cycles/moment-state";
import { recommendationsHref } from "@/features/hrefs";
import { formatDayMonth, formatNumber, formatShare, formatShortDate } from "@/lib/text/format";
import { type DashboardQuery, dashboardHref, HEAT_ANCHOR, MISMATCH_ANCHOR } from "../address";
import {
  countBelowEnough,
  countFrames,
  countJudged,
  countOnTime,
  countWrittenAgain,
  pairsOfBoth,
  shareOf,
} from "../figures";
import type { SortKey } from "../heat-order";
import { mismatches } from "../readings";
import type { Dashboard, RibbonMoment } from "../types";
import type { Words } from "./words";

interface FigureRowProps {
  dashboard: Dashboard & { control: RibbonMoment };
  query: DashboardQuery;
  words: Words;
}

const DEFINED = ["below", "onTime", "frames", "mismatch", "judged", "followUp", "compare"] as const;

/** The five figures of a cycle at one control moment; each leads to the rows that it was counted from. */
export function FigureRow({ dashboard, query, words }: FigureRowProps) {
  const { t, vocabulary } = words;
  return (
    <div className="grid gap-2">
      <StatList label={t("figures.label", { moment: momentName(dashboard.control, vocabulary) })}>
        <BelowEnough {...{ dashboard, query, words }} />
        <OnTime {...{ dashboard, query, words }} />
        <Frames {...{ dashboard, query, words }} />
        <Judged {...{ dashboard, query, words }} />
        <FollowUp {...{ dashboard, query, words }} />
      </StatList>
      <div className="text-sm">
        <Disclosure summary={t("figures.definitions")}>
          <dl className="grid max-w-prose gap-2">
            {DEFINED.map((key) => (
              <div key={key}>
                {key !== "compare" && <dt className="font-bold">{t(`figures.${key}`)}</dt>}
                <dd>{t(`figures.define.${key}`)}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </div>
    </div>
  );
}

const NO_FILTERS = { style: null, programme: null, holderId: null, attention: false };

function madeOf({ dashboard, query }: FigureRowProps, key: SortKey, attention = false): string {
  const order = { key, descending: key === "council" };
  const filters = { ...NO_FILTERS, attention };
  return dashboardHref(
    dashboard.year,
    { ...query, moment: dashboard.control.id, order, filters, page: 1 },
    HEAT_ANCHOR,
  );
}

function BelowEnough(props: FigureRowProps) {
  const { dashboard, words } = props;
  const { t, locale } = words;
  const { below, filledIn, notReported } = countBelowEnough(dashboard.rows);
  const missing = formatNumber(notReported, locale);
  const change = belowChange(props);
  return (
    <Stat
      label={t("figures.below")}
      value={filledIn === 0 ? "–" : formatNumber(below, locale)}
      change={change?.sign}
      href={madeOf(props, "attention", filledIn > 0)}
      footnote={
        <>
          {filledIn === 0
            ? t("figures.belowNothing", { missing })
            : t("figures.belowNote", { filled: formatNumber(filledIn, locale), missing })}
          {change && <span className="block">{change.note}</span>}
        </>
      }
    />
  );
}

/** Against the other cycle, of the collaborations that reported in both. Fewer is better. */
function belowChange({ dashboard: { rows, comparison }, words: { t } }: FigureRowProps) {
  if (!comparison) return null;
  const pairs = pairsOfBoth(rows, comparison.rows);
  if (pairs.length === 0) return null;
  const now = countBelowEnough(pairs.map((pair) => pair.now)).below;
  const before = countBelowEnough(pairs.map((pair) => pair.before)).below;
  const direction = now - before;
  const count = Math.abs(direction);
  const key = direction === 0 ? "same" : direction > 0 ? "more" : "fewer";
  const values = { year: String(comparison.year), pairs: pairs.length };
  const sign: StatChange = {
    direction,
    text: String(count),
    label: t("figures.belowPairs", { sign: t(`figures.${key}`, { count }), ...values }),
    tone: direction > 0 ? "attention" : "good",
  };
  return { sign, note: t("figures.belowPairsShort", { ...values, count: before }) };
}

function OnTime(props: FigureRowProps) {
  const { dashboard, words } = props;
  const { t, locale } = words;
  const { control, comparison } = dashboard;
  const writtenAgain = countWrittenAgain(dashboard.rows);
  const share = control.state === "upcoming" ? null : shareOf(countOnTime(dashboard.rows));
  const then = comparison && shareOf(countOnTime(comparison.rows));
  return (
    <Stat
      label={t("figures.onTime")}
      value={share === null ? "–" : formatShare(share, locale)}
      href={madeOf(props, "state")}
      footnote={
        <>
          {onTimeNote(props)}
          {writtenAgain > 0 && (
            <span className="block">{t("figures.onTimeBack", { count: writtenAgain })}</span>
          )}
          {comparison && then !== null && (
            <Then {...{ year: comparison.year, share: then, words }} />
          )}
        </>
      }
    />
  );
}

/** Of the cycle, not of the control moment: it leads to the moment at which the council frames. */
function Frames({ dashboard, query, words: { t, locale } }: FigureRowProps) {
  const { plan, ribbon, year, today } = dashboard;
  const { done, of } = countFrames(plan);
  const planning = ribbon.find(({ side }) => side === "plan");
  const due = plan.filter(({ frame }) => frame?.evaluateOn && frame.evaluateOn <= today).length;
  const differing = mismatches(plan).length;
  const address = { ...query, moment: planning?.id ?? null, page: 1 };
  return (
    <Stat
      label={t("figures.frames")}
      value={formatNumber(done, locale)}
      href={planning && dashboardHref(year, address, HEAT_ANCHOR)}
      footnote={
        <>
          {t("figures.framesNote", { of })}
          {due > 0 && <span className="block">{t("figures.evaluationsDue", { count: due })}</span>}
          {differing > 0 && (
            <span className="relative block">
              <TextLink href={`#${MISMATCH_ANCHOR}`}>
                {t("figures.mismatches", { count: differing })}
              </TextLink>
            </span>
          )}
        </>
      }
    />
  );
}

function onTimeNote({ dashboard, words: { t, locale } }: FigureRowProps): string {
  const { state, opensOn, dueOn } = dashboard.control;
  const counts = countOnTime(dashboard.rows);
  if (state === "upcoming" && opensOn) {
    return t("figures.onTimeUpcoming", { date: formatShortDate(opensOn, locale) });
  }
  if (dueOn === null || dueOn < dashboard.today) return t("figures.onTimeNote", counts);
  return t("figures.onTimeOpen", { ...counts, date: formatDayMonth(dueOn, locale) });
}

function Judged(props: FigureRowProps) {
  const { dashboard, words } = props;
  const { t, locale } = words;
  const { comparison, judges, councilSeats } = dashboard;
  const counts = countJudged(dashboard.rows);
  const share = shareOf(counts);
  const then = comparison && shareOf(countJudged(comparison.rows));
  return (
    <Stat
      label={t("figures.judged")}
      value={share === null ? "–" : formatShare(share, locale)}
      href={madeOf(props, "council")}
      footnote={
        <>
          {share === null
            ? t("figures.judgedNothing")
            : t("figures.judgedNote", { of: counts.of, judges: judges.now, seats: councilSeats })}
          {comparison && then !== null && (
            <Then {...{ year: comparison.year, share: then, words }} />
          )}
        </>
      }
    />
  );
}

function Then({ year, share, words }: { year: number; share: number; words: Words }) {
  const values = { year: String(year), share: formatShare(share, words.locale) };
  return <span className="block">{words.t("figures.then", values)}</span>;
}

/** Of all cycles: what the auditor holds for carried out, with what the addressees claim beside it. */
function FollowUp({ dashboard, words: { t, locale } }: FigureRowProps) {
  const { published, implemented, claimed } = dashboard.followUp;
  return (
    <Stat
      label={t("figures.followUp")}
      value={published === 0 ? null : formatNumber(implemented, locale)}
      suffix={published === 0 ? undefined : t("figures.followUpOf", { total: published })}
      href={recommendationsHref()}
      footnote={
        published === 0 ? t("figures.followUpNone") : t("figures.followUpClaims", { claimed })
      }
    />
  );
}

import { inOrderOfTime, momentState } from "@/features/cycles/moment-state";
import { canReadCycles } from "@/features/cycles/permissions";
import type { Viewer } from "@/features/viewer/types";
import { now } from "@/lib/clock";
import { type CalendarDate, dateOf, yearOf } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { countFrames } from "./figures";
import {
  type CollaborationRecord,
  filedAt,
  heatRowsOf,
  type PlacedReports,
  placeReports,
  sparedAt,
} from "./heat-rows";
import {
  keptCollaborations,
  keptDashboard,
  keptReports,
  keptResults,
  keptTotals,
} from "./kept-queries";
import {
  defaultControlMoment,
  findMoment,
  type KnownMoment,
  momentsBefore,
  sameMoment,
} from "./moment-choice";
import { readCalendar } from "./standing-queries";
import type { Comparison, Dashboard, RibbonMoment } from "./types";

/** What of the address decides which records are read; sorting and filters are laid over them. */
export type DashboardChoice = { moment: string | null; compare: number | null };

/**
 * The dashboard of a cycle. The same for everybody who may read: it holds scores of released versions only.
 * @throws NotFoundError without a cycle of that year, and for the administrator
 */
export async function getDashboard(
  viewer: Viewer,
  year: number,
  choice: DashboardChoice,
  councilSeats: number,
): Promise<Dashboard> {
  if (!canReadCycles(viewer)) throw new NotFoundError("dashboard");
  const today = dateOf(now());
  const key = [today, year, choice.moment, choice.compare, councilSeats].join(" ");
  return keptDashboard(key, () => readDashboard(year, choice, councilSeats, today));
}

/** The cycle of the calendar year, else the nearest one before it, else the first; null when there is none. */
export async function findCurrentYear(viewer: Viewer): Promise<number | null> {
  if (!canReadCycles(viewer)) throw new NotFoundError("dashboard");
  const { years } = await readCalendar();
  const current = yearOf(dateOf(now()));
  return years.filter((year) => year <= current).at(-1) ?? years[0] ?? null;
}

async function readDashboard(
  year: number,
  choice: DashboardChoice,
  councilSeats: number,
  today: CalendarDate,
): Promise<Dashboard> {
  const { years, moments: all, followUp } = await readCalendar();
  if (!years.includes(year)) throw new NotFoundError(`cycle ${year}`);
  const own = inOrderOfTime(all.filter(({ cycleYear }) => cycleYear === year));
  const asked = findMoment(own, choice.moment);
  const control = asked?.side === "control" ? asked : defaultControlMoment(own, today);
  const same = control ? years.flatMap((each) => sameMoment(all, control, each) ?? []) : [];
  const compared = choose(same, year, choice.compare);
  const before = control ? momentsBefore(all, control) : [];
  const ownControl = own.filter(({ side }) => side === "control");

  const [collaborations, records, totals, results] = await Promise.all([
    keptCollaborations(year),
    keptReports(unique(idsOf([control, compared, ...before, ...ownControl]))),
    keptTotals(idsOf(same)),
    keptResults(year, idsOf(momentsUpTo(ownControl, control))),
  ]);

  const reportAt = placeReports(records);
  const totalsOf = (id: string) => totals.find(({ momentId }) => momentId === id) ?? null;
  const ribbon = own.map((moment) => ribbonMoment(moment, collaborations, reportAt, today));
  const inRibbon = (moment: KnownMoment | null) =>
    ribbon.find(({ id }) => id === moment?.id) ?? null;
  return {
    year,
    years,
    today,
    councilSeats,
    ribbon,
    moment: inRibbon(asked ?? control),
    control: inRibbon(control),
    rows: control ? heatRowsOf(collaborations, control, reportAt, before, today) : [],
    spared: control ? sparedAt(collaborations, control, reportAt) : [],
    plan: planRows(collaborations, year),
    comparison: compared && comparisonOf(compared, collaborations, reportAt, today),
    comparable: same
      .filter(({ cycleYear, hasReleased }) => cycleYear !== year && hasReleased)
      .map(({ cycleYear }) => cycleYear),
    judges: {
      now: (control && totalsOf(control.id)?.judges) ?? 0,
      before: compared && (totalsOf(compared.id)?.judges ?? 0),
    },
    trend: same.flatMap((moment) => {
      const counts = totalsOf(moment.id);
      return counts && counts.released > 0 ? [{ year: moment.cycleYear, totals: counts }] : [];
    }),
    results,
    followUp,
  };
}

const unique = (ids: readonly string[]) => [...new Set(ids)];
const idsOf = (moments: readonly (KnownMoment | null)[]) =>
  moments.filter((moment) => moment !== null).map(({ id }) => id);

/** The cycle that was asked for, else the one before; never the cycle itself. */
function choose(same: readonly KnownMoment[], year: number, asked: number | null) {
  const other = same.filter(({ cycleYear, hasReleased }) => cycleYear !== year && hasReleased);
  return (
    other.find(({ cycleYear }) => cycleYear === asked) ??
    other.find(({ cycleYear }) => cycleYear === year - 1) ??
    null
  );
}

/** The control moments of a cycle up to and with the one that is shown, the latest first. */
function momentsUpTo(own: readonly KnownMoment[], control: KnownMoment | null): KnownMoment[] {
  return control ? [control, ...momentsBefore(own, control, own.length)] : [];
}

function ribbonMoment(
  moment: KnownMoment,
  collaborations: readonly CollaborationRecord[],
  reportAt: PlacedReports,
  today: CalendarDate,
): RibbonMoment {
  const { hasReleased: _, ...summary } = moment;
  const planned = planRows(collaborations, moment.cycleYear);
  const progress =
    moment.side === "control"
      ? filedAt(collaborations, moment, reportAt)
      : moment.kind === "framework_memorandum"
        ? countFrames(planned, moment.councilOn)
        : targetsSet(planned);
  return { ...summary, state: momentState(moment, today), progress };
}

const targetsSet = (rows: readonly { targets: number }[]) => ({
  done: rows.filter(({ targets }) => targets > 0).length,
  of: rows.length,
});

/** The collaborations that exist in a year. */
const planRows = (collaborations: readonly CollaborationRecord[], year: number) =>
  collaborations.filter(
    ({ startedOn, endedOn }) =>
      startedOn <= `${year}-12-31` && (endedOn ?? "9999") >= `${year}-01-01`,
  );

function comparisonOf(
  moment: KnownMoment,
  collaborations: readonly CollaborationRecord[],
  reportAt: PlacedReports,
  today: CalendarDate,
): Comparison {
  const rows = heatRowsOf(collaborations, moment, reportAt, [], today);
  return { year: moment.cycleYear, moment, rows };
}

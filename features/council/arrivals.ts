/** What reached the council in a cycle, how long before its dates. Pure. */

import { daysAhead } from "@/features/cycles/moment-state";
import { assessmentHref, questionHref, reportHref } from "@/features/hrefs";
import type { ReportRow } from "@/features/reports/types";
import type { CalendarDate } from "@/lib/dates";
import { compareText } from "@/lib/text/fold";
import { type Arrival, INFLUENCES, type Influence, influenceOf } from "./influence";
import { ARRIVAL_KINDS, type ArrivalKind, type ArrivalRow, type CouncilRecord } from "./types";

/**
 * Every report that was owed, released or not; every answer to a question; every frame that was decided. What could be
 * influenced least stands first.
 * @param owed the reports of the cycle as the list of reports has them
 */
export function arrivalsOf(
  record: CouncilRecord,
  owed: readonly ReportRow[],
  today: CalendarDate,
): ArrivalRow[] {
  const momentOf = (id: string) => record.moments.find((moment) => moment.id === id) ?? null;
  const released = new Map(
    record.reports.map((report) => [`${report.collaboration.slug} ${report.momentId}`, report]),
  );
  const reports = owed.map(({ collaboration, moment, reportId }) => {
    const report = released.get(`${collaboration.slug} ${moment.id}`);
    return row(
      "report",
      report && reportId ? reportHref(reportId) : null,
      collaboration,
      moment.id,
      {
        arrivedOn: report?.releasedOn ?? null,
        committeeOn: moment.committeeOn,
        councilOn: moment.councilOn,
      },
    );
  });
  const answers = record.questions.map(({ id, reportId, collaboration, momentId, answeredOn }) => {
    const moment = momentOf(momentId);
    return row("answer", questionHref(reportId, id), collaboration, momentId, {
      arrivedOn: answeredOn,
      committeeOn: moment?.committeeOn ?? null,
      councilOn: moment?.councilOn ?? null,
    });
  });
  const frames = record.frames.map(({ collaboration, proposedOn, decidedOn }) =>
    row("frame", assessmentHref(collaboration.slug), collaboration, null, {
      arrivedOn: proposedOn,
      committeeOn: null,
      councilOn: decidedOn,
    }),
  );
  return [...reports, ...answers, ...frames].sort(byInfluence);

  function row(
    kind: ArrivalKind,
    href: string | null,
    { slug, name }: ArrivalRow["collaboration"],
    momentId: string | null,
    arrival: Arrival,
  ): ArrivalRow {
    return {
      kind,
      href,
      collaboration: { slug, name },
      moment: momentId ? momentOf(momentId) : null,
      ...arrival,
      daysAhead: daysAhead(arrival),
      influence: influenceOf(arrival, today),
    };
  }
}

function byInfluence(one: ArrivalRow, other: ArrivalRow): number {
  return (
    INFLUENCES.indexOf(one.influence) - INFLUENCES.indexOf(other.influence) ||
    (one.daysAhead ?? Number.NEGATIVE_INFINITY) - (other.daysAhead ?? Number.NEGATIVE_INFINITY) ||
    ARRIVAL_KINDS.indexOf(one.kind) - ARRIVAL_KINDS.indexOf(other.kind) ||
    compareText(one.collaboration.name, other.collaboration.name)
  );
}

export type ArrivalCounts = { total: number } & Record<Influence, number>;

/** How many of a kind could be influenced when they came. */
export function countArrivals(rows: readonly ArrivalRow[], kind: ArrivalKind): ArrivalCounts {
  const own = rows.filter((row) => row.kind === kind);
  const countOf = (influence: Influence) => own.filter((row) => row.influence === influence).length;
  return {
    total: own.length,
    late: countOf("late"),
    council: countOf("council"),
    committee: countOf("committee"),
    unknown: countOf("unknown"),
  };
}

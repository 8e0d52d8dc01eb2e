/** Whether the reports came that the council agreed on with its decision. */
import type { FilingState, MomentKind } from "@/db/vocabulary";
import type { CalendarDate } from "@/lib/dates";

export interface AgreedMoment {
  kind: MomentKind;
  name: string | null;
  cycleYear: number;
}

/** A control moment at which a report is owed or was filed. */
export interface ReportLine {
  moment: AgreedMoment;
  dueOn: CalendarDate | null;
  state: FilingState;
  /** The first time, of a report that is with the college or the council. */
  submittedOn: CalendarDate | null;
}

export interface ReceivedReports {
  /** Moments whose due date has passed since the decision, or whose report is there already. */
  agreed: number;
  received: number;
  late: AgreedMoment[];
  missing: AgreedMoment[];
}

/** Counts from the day of the decision, in the order of the due dates. A moment that is still open says nothing yet. */
export function receivedSince(
  decidedOn: CalendarDate,
  lines: readonly ReportLine[],
): ReceivedReports {
  const agreed = lines
    .flatMap(({ dueOn, ...line }) =>
      dueOn !== null && dueOn >= decidedOn && !isAwaited(line) ? [{ dueOn, ...line }] : [],
    )
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn));
  const missing = agreed.filter(({ state }) => state === "late");
  const late = agreed.filter(({ dueOn, submittedOn }) => submittedOn && submittedOn > dueOn);
  return {
    agreed: agreed.length,
    received: agreed.length - missing.length,
    late: late.map(({ moment }) => moment),
    missing: missing.map(({ moment }) => moment),
  };
}

const isAwaited = ({ state }: Pick<ReportLine, "state">) => state === "not_due" || state === "open";
